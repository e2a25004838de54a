using CoP.Domain.Measures;
using CoP.Domain.Simulation.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Statistics;

/// <summary>Data that several tests share.</summary>
internal static class Samples
{
    internal static Config Quick { get; } = Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(12345, 67891);

    internal static bool IsFull { get; } = Environment.GetEnvironmentVariable("COP_FULL") == "1";

    /// <summary>Weeks in remission of 21 children on 6-mercaptopurine; negative: still in remission (Freireich et al. 1963).</summary>
    internal static WatchedLife[] Treated { get; } = Lives(6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32, -34, -35);

    /// <summary>Weeks in remission of 21 children on placebo.</summary>
    internal static WatchedLife[] Placebo { get; } = Lives(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

    internal static Arbitrary<CausedLife[]> Caused { get; } = Arb.From(
        from size in Gen.Choose(1, 25)
        from lives in Gen.ArrayOf(
            from entry in Gen.Choose(0, 4)
            from stay in Gen.Choose(1, 6)
            from cause in Gen.Elements<string?>(null, "faded", "merged", "need-met")
            select new CausedLife(entry, entry + stay, cause),
            size)
        select lives,
        lives => Enumerable.Range(0, lives.Length > 1 ? lives.Length : 0).Select(i => lives.Where((_, at) => at != i).ToArray()));

    internal static Func<int, int> Below(int seed) => new Dice(seed).Below;

    internal static double[] Normal(int count, double mean, double deviation, int seed)
    {
        var dice = new Dice(seed);
        return [.. Enumerable.Range(0, count).Select(_ =>
            mean + (deviation * Math.Sqrt(-2 * Math.Log(1 - dice.Unit())) * Math.Cos(2 * Math.PI * dice.Unit())))];
    }

    internal static WatchedLife[] Exponential(int count, double rate, double horizon, int seed)
    {
        var dice = new Dice(seed);
        return [.. Enumerable.Range(0, count).Select(_ => -Math.Log(1 - dice.Unit()) / rate).Select(t => new WatchedLife(0, Math.Min(t, horizon), t <= horizon))];
    }

    internal static bool Near(double one, double other, double tolerance = 1e-9) => Math.Abs(one - other) <= tolerance;

    private static WatchedLife[] Lives(params int[] weeks) => [.. weeks.Select(w => new WatchedLife(0, Math.Abs(w), w > 0))];
}
