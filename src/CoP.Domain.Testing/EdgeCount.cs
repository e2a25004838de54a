using CoP.Domain.StateMachines;

namespace CoP.Domain.Testing;

/// <summary>How often an edge was taken.</summary>
/// <param name="Machine">The machine's name.</param>
/// <param name="Edge">The edge, as declared.</param>
/// <param name="Count">The number of histories that took it, or of steps, as the report says.</param>
public sealed record EdgeCount(string Machine, StateMachineEdge Edge, int Count);
