using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Testing;

/// <summary>Counts statuses and edges; makes the coverage of machines in the end.</summary>
internal sealed class Tally
{
    private readonly Dictionary<MachineStatus, int> statuses = [];
    private readonly Dictionary<(string Machine, string From, string Trigger, string To), int> edges = [];

    public void Add(MachineStatus status) => statuses[status] = statuses.GetValueOrDefault(status) + 1;

    public void Add(MachineStep step)
    {
        var edge = (step.Machine, step.From, step.Trigger, step.To);
        edges[edge] = edges.GetValueOrDefault(edge) + 1;
    }

    public ChartCoverage Of(IEnumerable<IStateMachine> machines)
    {
        List<IStateMachine> all = [.. machines];
        return new(
            [.. all.SelectMany(m => m.Nodes.Select(n => new MachineStatus(m.Name, n.Name))).Select(s => new StatusCount(s, statuses.GetValueOrDefault(s)))],
            [.. all.SelectMany(m => m.Edges.Select(e => new EdgeCount(m.Name, e, edges.GetValueOrDefault((m.Name, e.From, e.Trigger, e.To)))))]);
    }
}
