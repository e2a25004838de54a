namespace CoP.Domain.Measures;

/// <summary>How few people carry more than half of the acts.</summary>
/// <remarks>
/// The size of the smallest set of people with <em>more than</em> half of all acts in the window that the caller counts; twelve months is customary here.
/// It is not the truck factor over files of Avelino et al. 2016, which needs file histories; the two agree on a single author (1) and on n equal authors (⌊n/2⌋ + 1).
/// A low number says that few do most, not that nobody else could. Pure and thread safe.
/// </remarks>
public static class TruckFactor
{
    /// <summary>The truck factor of a set of counts. Pure.</summary>
    /// <param name="counts">Acts by person, each at least zero, in any order.</param>
    /// <returns>A number in [1, ⌊n/2⌋ + 1], where n is the number of people with an act, or <see langword="null"/> when no act was counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="OverflowException">The counts sum to more than <see cref="long.MaxValue"/>.</exception>
    public static int? Of(ReadOnlySpan<long> counts)
    {
        var total = Counts.Total(counts);
        if (total == 0)
        {
            return null;
        }

        var sorted = Counts.Descending(counts);
        long held = 0;
        var people = 0;
        while (held <= total - held)
        {
            held += sorted[people++];
        }

        return people;
    }
}
