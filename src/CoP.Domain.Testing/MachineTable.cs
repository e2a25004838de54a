using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Testing;

/// <summary>The machines of a subject, ready for being asked about steps.</summary>
internal sealed class MachineTable(IReadOnlyList<IStateMachine> machines)
{
    private readonly Dictionary<string, IStateMachine> byName = machines.ToDictionary(m => m.Name, StringComparer.Ordinal);

    private readonly HashSet<(string Machine, string From, string Trigger, string To)> edges =
        [.. machines.SelectMany(m => m.Edges.Select(e => (m.Name, e.From, e.Trigger, e.To)))];

    public IReadOnlyList<IStateMachine> Machines { get; } = machines;

    /// <summary>Says what is wrong with a step, or null.</summary>
    public string? Problem(MachineStep step) =>
        !byName.TryGetValue(step.Machine, out var machine) ? $"there is no machine {step.Machine}; given are: {string.Join(", ", byName.Keys)}"
        : edges.Contains((step.Machine, step.From, step.Trigger, step.To)) ? null
        : $"the machine {step.Machine} declares no edge {step.From} –{step.Trigger}→ {step.To}; from {step.From} it permits: {Permitted(machine, step.From)}";

    private static string Permitted(IStateMachine machine, string from)
    {
        var permitted = machine.Edges.Where(e => string.Equals(e.From, from, StringComparison.Ordinal)).Select(e => $"{e.Trigger} → {e.To}").ToList();
        return permitted.Count == 0 ? "nothing" : string.Join(", ", permitted);
    }
}
