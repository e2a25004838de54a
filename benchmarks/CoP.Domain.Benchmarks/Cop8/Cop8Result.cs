using System.Globalization;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>What CoP-8 reports of a run.</summary>
internal readonly record struct Cop8Result(
    int Size, double Gini, int Holders, double Knowledge, double Active, double Core, double Degree, long Met, long Steps)
{
    public static Cop8Result Of(Cop8World world)
    {
        var present = world.Present;
        var size = present.Length;
        var units = new int[size];
        var (holders, active, core, sum, knowledge, degree) = (0, 0, 0, 0.0, 0.0, 0.0);
        for (var i = 0; i < size; i++)
        {
            var one = present[i];
            units[i] = world.Units[one];
            sum += units[i];
            knowledge += world.Knowledge[one];
            degree += world.Ties.Degree(one);
            holders += units[i] > 0 ? 1 : 0;
            active += world.Level[one] == 1 ? 1 : 0;
            core += world.Level[one] == 2 ? 1 : 0;
        }

        return new(
            size, Unequal(units, sum), holders, knowledge / size, (double)active / size, (double)core / size, degree / size, world.Met.Value, world.Steps.Value);
    }

    /// <summary>The line of the reference program, up to the times.</summary>
    public string Line(int members, int ticks, ulong seed) => string.Create(
        CultureInfo.InvariantCulture,
        $"N={members} T={ticks} seed={seed} size={Size} gini={Exact(Gini)} holders={Holders} know={Exact(Knowledge)} active={Active:F6} core={Core:F6} deg={Degree:F6} meetings={Met} steps={Steps}");

    private static string Exact(double value) => value.ToString("G17", CultureInfo.InvariantCulture);

    private static double Unequal(int[] units, double sum)
    {
        Array.Sort(units);
        var weighted = 0.0;
        for (var i = 0; i < units.Length; i++)
        {
            weighted += (i + 1.0) * units[i];
        }

        return sum > 0 ? (2 * weighted / (units.Length * sum)) - ((units.Length + 1.0) / units.Length) : 0;
    }
}
