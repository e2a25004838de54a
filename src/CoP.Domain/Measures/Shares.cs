namespace CoP.Domain.Measures;

/// <summary>How acts divide over people: each person's part of the whole.</summary>
/// <remarks>
/// Where nobody acted there is nothing to divide: the shares are undefined (<see langword="null"/>), not equal (theory, statement 6).
/// Pure and thread safe.
/// </remarks>
public static class Shares
{
    /// <summary>The shares that belong to counts of acts, in the same order. Pure.</summary>
    /// <param name="counts">Acts by person, each at least zero; people without an act count as people.</param>
    /// <returns>Shares in [0, 1] that sum to 1 within 1e-12, or <see langword="null"/> when no act was counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="OverflowException">The counts sum to more than <see cref="long.MaxValue"/>.</exception>
    public static IReadOnlyList<double>? Of(ReadOnlySpan<long> counts)
    {
        var total = Counts.Total(counts);
        if (total == 0)
        {
            return null;
        }

        var shares = new double[counts.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = (double)counts[i] / total;
        }

        return shares;
    }

    /// <summary>The part of the acts that the most active people make together. Pure.</summary>
    /// <param name="counts">Acts by person, each at least zero.</param>
    /// <param name="people">How many of the most active people to sum over, at least 1; more than there are means everybody.</param>
    /// <returns>A share in (0, 1], or <see langword="null"/> when no act was counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or <paramref name="people"/> is less than 1.</exception>
    /// <exception cref="OverflowException">The counts sum to more than <see cref="long.MaxValue"/>.</exception>
    public static double? Top(ReadOnlySpan<long> counts, int people = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(people, 1);
        var total = Counts.Total(counts);
        if (total == 0)
        {
            return null;
        }

        long top = 0;
        foreach (var count in Counts.Descending(counts).AsSpan(0, Math.Min(people, counts.Length)))
        {
            top += count;
        }

        return (double)top / total;
    }
}
