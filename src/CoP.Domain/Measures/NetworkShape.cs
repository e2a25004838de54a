namespace CoP.Domain.Measures;

/// <summary>The shape of a directed network of ties between people, in the two numbers that must be read together, and reciprocity.</summary>
/// <remarks>
/// Density and centralisation come as one value on purpose: a single number cannot tell distributed leadership from absent leadership (theory §6.2).
/// Fixed points (igraph and sna manuals, tag X): empty 0 and 0; complete 1 and 0; in-star 1/n and 1. Immutable, equal by value.
/// </remarks>
/// <param name="Density">Distinct ordered ties over n(n − 1), in [0, 1].</param>
/// <param name="Centralization">Freeman's in-degree centralisation Σ(max − dᵢ)/(n − 1)² without loops, in [0, 1].</param>
/// <param name="Reciprocity">Part of the ties that are returned, in [0, 1]; <see langword="null"/> in a network without ties.</param>
public sealed record NetworkShape(double Density, double Centralization, double? Reciprocity)
{
    /// <summary>Measures a network. Pure.</summary>
    /// <param name="people">n: people in the network, tied or not; they are numbered from 0.</param>
    /// <param name="ties">Directed ties; loops and repetitions count nothing.</param>
    /// <returns>The shape, or <see langword="null"/> for fewer than two people, between whom no tie is possible.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="ties"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="people"/> is negative, or a tie names somebody outside 0 … n − 1.</exception>
    public static NetworkShape? Of(int people, IEnumerable<(int From, int To)> ties)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        ArgumentNullException.ThrowIfNull(ties);
        var distinct = new HashSet<(int From, int To)>();
        var inDegrees = new int[people];
        foreach (var tie in ties)
        {
            ThrowIfOutside(tie.From, people);
            ThrowIfOutside(tie.To, people);
            if (tie.From != tie.To && distinct.Add(tie))
            {
                inDegrees[tie.To]++;
            }
        }

        return OfInDegrees(inDegrees) is { } shape ? new NetworkShape(shape.Density, shape.Centralization, Returned(distinct)) : null;
    }

    /// <summary>The two numbers from in-degrees, for callers that keep these up to date themselves and have no use for reciprocity. Pure.</summary>
    /// <param name="inDegrees">For each person of the network, the number of others who are tied to them, from 0 to n − 1.</param>
    /// <returns>Density and centralisation, or <see langword="null"/> for fewer than two people.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An in-degree is outside 0 … n − 1.</exception>
    public static (double Density, double Centralization)? OfInDegrees(ReadOnlySpan<int> inDegrees)
    {
        long ties = 0;
        var greatest = 0;
        foreach (var degree in inDegrees)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(degree, nameof(inDegrees));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(degree, inDegrees.Length, nameof(inDegrees));
            ties += degree;
            greatest = Math.Max(greatest, degree);
        }

        double people = inDegrees.Length;
        var others = people - 1;
        return inDegrees.Length < 2 ? null : (ties / (people * others), ((greatest * people) - ties) / (others * others));
    }

    /// <summary>Names the quadrant in which the shape lies. Pure.</summary>
    /// <param name="denseFrom">Lowest density that counts as dense; no published cut exists, so say which you used.</param>
    /// <param name="centeredFrom">Lowest centralisation that counts as centred.</param>
    /// <returns>The quadrant.</returns>
    public NetworkQuadrant Quadrant(double denseFrom = 0.5, double centeredFrom = 0.5) => (Density >= denseFrom, Centralization >= centeredFrom) switch
    {
        (false, false) => NetworkQuadrant.Vacuum,
        (true, false) => NetworkQuadrant.Shared,
        (false, true) => NetworkQuadrant.Centered,
        (true, true) => NetworkQuadrant.SharedAroundCenter,
    };

    private static double? Returned(HashSet<(int From, int To)> ties) =>
        ties.Count == 0 ? null : (double)ties.Count(tie => ties.Contains((tie.To, tie.From))) / ties.Count;

    private static void ThrowIfOutside(int person, int people)
    {
        if (person < 0 || person >= people)
        {
            throw new ArgumentOutOfRangeException(nameof(people), person, "A tie names a person outside the network.");
        }
    }
}
