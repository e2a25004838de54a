namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>The storeys of the house. A new namespace is entered here, deliberately, or the tests fail.</summary>
internal static class Layers
{
    /// <summary>From the ground up. Within a storey of peers nobody knows its neighbour; within the others there is no cycle.</summary>
    public static IReadOnlyList<Layer> House { get; } =
    [
        new("ground", Peers: false, ["CoP.Domain", "CoP.Domain.Collections", "CoP.Domain.StateMachines", "CoP.Domain.Deciding", "CoP.Domain.Validation"]),
        new("modules", Peers: true, ["CoP.Domain.Charters", "CoP.Domain.LifeCycles", "CoP.Domain.Participation", "CoP.Domain.Leadership", "CoP.Domain.Measures"]),
        new("communities", Peers: false, ["CoP.Domain.Communities", "CoP.Domain.Formats", "CoP.Domain.Streams"]),
        new("activities", Peers: true, ["CoP.Domain.Distribution", "CoP.Domain.Gatherings", "CoP.Domain.Inclusion", "CoP.Domain.LeadershipGroups", "CoP.Domain.Learning", "CoP.Domain.Sponsorship", "CoP.Domain.Trajectories", "CoP.Domain.ValueCreation"]),
        new("reflections", Peers: true, ["CoP.Domain.Reflection", "CoP.Domain.Landscapes"]),
        new("tools of the domain", Peers: false, ["CoP.Domain.Evidence*", "CoP.Domain.Simulation*", "CoP.Domain.Testing*"]),
        new("programs", Peers: false, ["CoP.Domain.Cli*"]),
    ];

    public static IEnumerable<string> Violations(NamespaceGraph graph, IReadOnlyList<Layer> house)
    {
        foreach (var stranger in graph.Nodes.Where(n => StoreyOf(n, house) < 0))
        {
            yield return $"{stranger} has no place in the house: enter it in Layers.House and in docs/architecture.md";
        }

        foreach (var (from, to) in graph.Arrows)
        {
            var (high, low) = (StoreyOf(from, house), StoreyOf(to, house));
            if (high >= 0 && low >= 0 && (high < low || (high == low && house[high].Peers)))
            {
                yield return $"{from} ({house[high].Name}) must not know {to} ({house[low].Name}): {graph.Example(from, to)}";
            }
        }
    }

    private static int StoreyOf(string name, IReadOnlyList<Layer> house) =>
        house.ToList().FindIndex(layer => layer.Holds(name));
}
