using System.Globalization;
using System.Runtime.InteropServices;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>What CoP-8 reports of a run.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cop8Result(
    int Size, double Gini, int Holders, double Knowledge, double Active, double Core, double Degree, long Met, long Steps)
{
    public static Cop8Result Of(Cop8World world)
    {
        var present = world.Present;
        var units = new int[present.Length];
        var (active, core, knowledge, degree) = (0, 0, 0.0, 0.0);
        for (var i = 0; i < units.Length; i++)
        {
            var one = present[i];
            units[i] = world.Units[one];
            knowledge += world.Knowledge[one];
            degree += world.Ties.Degree(one);
            active += world.Level[one] == 1 ? 1 : 0;
            core += world.Level[one] == 2 ? 1 : 0;
        }

        return Of(units, knowledge, active, core, degree, (world.Met.Value, world.Steps.Value));
    }

    /// <summary>From everybody's units and sums over everybody.</summary>
    public static Cop8Result Of(int[] units, double knowledge, int active, int core, double degree, (long Met, long Steps) counted)
    {
        var size = units.Length;
        return new(
            size, Unequal(units), units.Count(u => u > 0), knowledge / size, (double)active / size, (double)core / size, degree / size, counted.Met, counted.Steps);
    }

    /// <summary>The line of the reference program, up to the times.</summary>
    public string Line(int members, int ticks, ulong seed) => string.Create(
        CultureInfo.InvariantCulture,
        $"N={members} T={ticks} seed={seed} size={Size} gini={Exact(Gini)} holders={Holders} know={Exact(Knowledge)} active={Active:F6} core={Core:F6} deg={Degree:F6} meetings={Met} steps={Steps}");

    private static string Exact(double value) => value.ToString("G17", CultureInfo.InvariantCulture);

    private static double Unequal(int[] units)
    {
        Array.Sort(units);
        var (weighted, sum) = (0.0, 0.0);
        for (var i = 0; i < units.Length; i++)
        {
            weighted += (i + 1.0) * units[i];
            sum += units[i];
        }

        return sum > 0 ? (2 * weighted / (units.Length * sum)) - ((units.Length + 1.0) / units.Length) : 0;
    }
}
