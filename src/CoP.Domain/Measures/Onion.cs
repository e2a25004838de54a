namespace CoP.Domain.Measures;

/// <summary>The layers of a community by activity: who makes the first 80 %, the next 15 % and the last 5 % of the acts.</summary>
/// <remarks>
/// The operational onion of CHAOSS GrimoireLab. People are taken by falling number of acts; whoever begins below a limit belongs to that layer,
/// so the person who crosses 80 % is still core and each layer is exact up to one person's acts. People without an act are in no layer.
/// A way of counting acts, not a rank that anybody was given. Immutable, equal by value.
/// </remarks>
/// <param name="Core">People in the first 80 %; at least 1.</param>
/// <param name="Regular">People in the next 15 %; at least 0.</param>
/// <param name="Casual">People in the last 5 %; at least 0.</param>
public sealed record Onion(int Core, int Regular, int Casual)
{
    /// <summary>The layers of a set of counts. Pure.</summary>
    /// <param name="counts">Acts by person, each at least zero, in any order.</param>
    /// <returns>The three counts, or <see langword="null"/> when no act was counted.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="OverflowException">The counts sum to more than <see cref="long.MaxValue"/>.</exception>
    public static Onion? Of(ReadOnlySpan<long> counts)
    {
        var total = Counts.Total(counts);
        if (total == 0)
        {
            return null;
        }

        long before = 0;
        int core = 0, regular = 0, casual = 0;
        foreach (var count in Counts.Descending(counts))
        {
            if (count == 0)
            {
                break;
            }

            if (Below(before, total, 80))
            {
                core++;
            }
            else if (Below(before, total, 95))
            {
                regular++;
            }
            else
            {
                casual++;
            }

            before += count;
        }

        return new Onion(core, regular, casual);
    }

    private static bool Below(long part, long total, int percent) => (Int128)part * 100 < (Int128)total * percent;
}
