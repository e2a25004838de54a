namespace CoP.Domain.Testing;

/// <summary>How often a status was reached.</summary>
/// <param name="Status">The status.</param>
/// <param name="Count">The number of histories that reached it, or of visits, as the report says.</param>
public sealed record StatusCount(MachineStatus Status, int Count);
