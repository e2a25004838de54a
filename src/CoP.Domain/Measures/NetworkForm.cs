namespace CoP.Domain.Measures;

/// <summary>The form of a network of ties between people: whether it hangs together, gathers around hubs, clusters, or has a core with a periphery.</summary>
/// <remarks>Ties count both ways: whoever is tied to somebody is tied back. Naming a form from these numbers takes thresholds, which are no part of a measure.
/// Immutable, equal by value.</remarks>
/// <param name="People">n: people in the network, tied or not.</param>
/// <param name="Ties">Pairs of people who are tied.</param>
/// <param name="Density">Tied pairs of all n(n − 1)/2, in [0, 1].</param>
/// <param name="Parts">Connected parts; a person without ties is one.</param>
/// <param name="LargestPart">Part of the people in the largest connected part, in (0, 1].</param>
/// <param name="Centralization">Freeman's degree centralisation Σ(max − dᵢ)/((n − 1)(n − 2)), in [0, 1]; <see langword="null"/> for two people.</param>
/// <param name="Hubs">People with at least 1.5 times the mean number of ties and at least half of the greatest; both cuts are the project's own.</param>
/// <param name="Clustering">Mean over people with two or more ties of the part of their pairs of neighbours that is tied, in [0, 1]; <see langword="null"/> where
/// nobody has two.</param>
/// <param name="PathLength">Mean shortest path between people of the largest part, 1 or more; <see langword="null"/> without ties.</param>
/// <param name="CorePeriphery">The best core with its periphery; <see langword="null"/> where none can be told apart.</param>
public sealed record NetworkForm(
    int People,
    int Ties,
    double Density,
    int Parts,
    double LargestPart,
    double? Centralization,
    int Hubs,
    double? Clustering,
    double? PathLength,
    CorePeripheryFit? CorePeriphery)
{
    /// <summary>Measures a network. Pure. Costs people × ties in the largest part for the paths.</summary>
    /// <param name="people">n: people in the network, tied or not; they are numbered from 0.</param>
    /// <param name="ties">Ties, directed or not; loops, repetitions and answers to a tie count nothing.</param>
    /// <returns>The form, or <see langword="null"/> for fewer than two people, between whom no tie is possible.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ties"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is negative, or a tie names somebody outside 0 … n − 1.</exception>
    public static NetworkForm? Of(int people, IEnumerable<(int From, int To)> ties)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        ArgumentNullException.ThrowIfNull(ties);
        var graph = new TieGraph(people, ties);
        if (people < 2)
        {
            return null;
        }

        var parts = graph.Parts();
        var largest = parts.Max(p => p.Count);
        return new(
            people,
            graph.Ties,
            graph.Ties / (people * (people - 1.0) / 2),
            parts.Count,
            (double)largest / people,
            Centralized(graph),
            CountHubs(graph),
            Clustered(graph),
            graph.Ties == 0 ? null : parts.Where(p => p.Count == largest).Select(graph.MeanPath).Order().Average(),
            CorePeripheryFit.Of(graph));
    }

    private static double? Centralized(TieGraph graph)
    {
        double people = graph.People;
        return graph.People < 3 ? null : ((people * graph.GreatestDegree) - (2.0 * graph.Ties)) / ((people - 1) * (people - 2));
    }

    private static int CountHubs(TieGraph graph)
    {
        var usual = 1.5 * 2 * graph.Ties / graph.People;
        return Enumerable.Range(0, graph.People).Count(p => graph.Degree(p) is > 0 and var ties && ties >= usual && 2 * ties >= graph.GreatestDegree);
    }

    // Sorted, so that numbering people otherwise does not even change the last bit of the sum.
    private static double? Clustered(TieGraph graph)
    {
        var local = Enumerable.Range(0, graph.People).Where(p => graph.Degree(p) > 1).Select(graph.TiedNeighbours).Order().ToList();
        return local.Count == 0 ? null : local.Average();
    }
}
