using CoP.Domain.Collections;

namespace CoP.Domain.StateMachines;

/// <summary>A status of a state machine, by names.</summary>
/// <param name="Name">The stable name of the status.</param>
/// <param name="IsTerminal">Whether the status was declared as an end: it permits nothing.</param>
/// <param name="Entry">What happens on entering, in words and in declaration order; empty when nothing was said.</param>
/// <param name="Exit">What happens on leaving, in words and in declaration order; empty when nothing was said.</param>
/// <param name="Ignored">The triggers that change nothing here, each as <c>trigger (why)</c>, in declaration order.</param>
/// <remarks>Immutable, compared by value.</remarks>
public sealed record StateMachineNode(
    string Name,
    bool IsTerminal,
    ValueList<string> Entry,
    ValueList<string> Exit,
    ValueList<string> Ignored);
