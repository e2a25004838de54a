namespace CoP.Domain.Measures;

/// <summary>How well a core, all tied to each other, with a periphery, nobody tied to each other, describes a network.</summary>
/// <remarks>
/// The discrete idea of Borgatti and Everett (1999), not checked against the work: ties between core and periphery count neither way. The core is looked for among
/// the people with the most ties, whole classes of equal numbers of ties at a time, so that it does not depend on how people are numbered; it is a search and no proof
/// that no better core exists. Immutable, equal by value.
/// </remarks>
/// <param name="Core">People in the best core, 2 or more.</param>
/// <param name="Fit">Correlation of the ties with the ideal, in [-1, 1]; of equal fits the smaller core.</param>
public sealed record CorePeripheryFit(int Core, double Fit)
{
    internal static CorePeripheryFit? Of(TieGraph graph)
    {
        var inside = new HashSet<int>();
        var (tiedInside, touching) = (0L, 0L);
        CorePeripheryFit? best = null;
        foreach (var equals in Enumerable.Range(0, graph.People).GroupBy(graph.Degree).OrderByDescending(g => g.Key))
        {
            foreach (var person in equals)
            {
                var toCore = graph.Neighbours(person).Count(inside.Contains);
                tiedInside += toCore;
                touching += graph.Degree(person) - toCore;
                inside.Add(person);
            }

            var fit = Correlation(inside.Count, tiedInside, graph.People - inside.Count, graph.Ties - touching);
            best = fit is { } value && value > (best?.Fit ?? double.NegativeInfinity) ? new(inside.Count, value) : best;
        }

        return best;
    }

    // The four-field coefficient: pairs within the core against pairs within the periphery, tied against not tied.
    private static double? Correlation(long core, double tiedCore, long periphery, double tiedPeriphery)
    {
        var openCore = (core * (core - 1) / 2) - tiedCore;
        var openPeriphery = (periphery * (periphery - 1) / 2) - tiedPeriphery;
        var spread = Math.Sqrt((tiedCore + openCore) * (tiedPeriphery + openPeriphery)) * Math.Sqrt((tiedCore + tiedPeriphery) * (openCore + openPeriphery));
        return spread > 0 ? Math.Clamp(((tiedCore * openPeriphery) - (openCore * tiedPeriphery)) / spread, -1, 1) : null;
    }
}
