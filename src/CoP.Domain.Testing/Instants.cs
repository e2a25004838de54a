using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Testing;

/// <summary>Times for tests: no step at all, leap days, ends of years, big jumps, other offsets.</summary>
public static class Instants
{
    private static readonly DateTimeOffset[] Notable =
    [
        At(1970, 1, 1), At(1999, 12, 31).AddDays(1).AddTicks(-1), At(2000, 2, 29), At(2016, 12, 31).AddDays(1).AddSeconds(-1), At(2023, 3, 1).AddTicks(-1),
        At(2024, 2, 29), At(2024, 3, 1).AddTicks(-1), At(2024, 3, 31).AddHours(1), At(2024, 10, 27).AddHours(1), At(2038, 1, 19).AddSeconds(11648), At(2090, 6, 1), At(2100, 2, 28),
    ];

    private static readonly TimeSpan[] Strides =
    [
        TimeSpan.Zero, TimeSpan.FromTicks(1), TimeSpan.FromSeconds(1), TimeSpan.FromHours(1), TimeSpan.FromDays(1), TimeSpan.FromDays(7),
        TimeSpan.FromDays(28), TimeSpan.FromDays(31), TimeSpan.FromDays(365), TimeSpan.FromDays(366), TimeSpan.FromDays(3653),
    ];

    /// <summary>The time towards which times shrink and at which stories begin: the start of 2000 in UTC.</summary>
    public static DateTimeOffset Start { get; } = At(2000, 1, 1);

    /// <summary>Any time from 1970 to 2110, often a notable one, sometimes with an offset of −12 to +14 hours.</summary>
    /// <remarks>Shrinks towards <see cref="Start"/>.</remarks>
    /// <returns>An arbitrary for FsCheck.</returns>
    public static Arbitrary<DateTimeOffset> Any() => Arb.From(
        from at in Gen.Elements(Notable).Or(Gen.Choose(-10_957, 36_524).Select(days => Start.AddDays(days)))
        from step in Steps().Generator
        from offset in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(-12 * 60, 14 * 60)))
        select Later(at, step).ToOffset(TimeSpan.FromMinutes(offset)),
        Shrink);

    /// <summary>Steps from no time at all to a decade, never backwards.</summary>
    /// <remarks>Shrinks towards zero, first to whole days.</remarks>
    /// <returns>An arbitrary for FsCheck.</returns>
    public static Arbitrary<TimeSpan> Steps() => Arb.From(
        Gen.Frequency(
            (4, Gen.Elements(Strides)),
            (3, Gen.Choose(0, 40).Select(d => TimeSpan.FromDays(d))),
            (2, Gen.Choose(0, 86_400).Select(s => TimeSpan.FromSeconds(s)))),
        ShrinkStep);

    /// <summary>A time that is not before another; often the same.</summary>
    /// <param name="at">The other time.</param>
    /// <returns>A generator; the last time that there is stands for all later ones.</returns>
    public static Gen<DateTimeOffset> NotBefore(DateTimeOffset at) => Steps().Generator.Select(step => Later(at, step));

    /// <summary>Times in order, some of them the same.</summary>
    /// <remarks>Shrinks by leaving out times.</remarks>
    /// <param name="earliest">The earliest that the first may be.</param>
    /// <param name="atMost">How many at most, from 0.</param>
    /// <returns>An arbitrary for FsCheck.</returns>
    public static Arbitrary<IReadOnlyList<DateTimeOffset>> Rising(DateTimeOffset earliest, int atMost) => Arb.From(
        from count in Gen.Choose(0, atMost)
        from steps in Steps().Generator.ArrayOf(count)
        select (IReadOnlyList<DateTimeOffset>)Sums(earliest, steps),
        times => Enumerable.Range(0, times.Count).Select(i => (IReadOnlyList<DateTimeOffset>)[.. times.Where((_, at) => at != i)]));

    private static List<DateTimeOffset> Sums(DateTimeOffset at, TimeSpan[] steps)
    {
        var times = new List<DateTimeOffset>(steps.Length);
        foreach (var step in steps)
        {
            at = Later(at, step);
            times.Add(at);
        }

        return times;
    }

    // Every candidate is nearer to the start, or as near with no offset.
    private static IEnumerable<DateTimeOffset> Shrink(DateTimeOffset at)
    {
        if (at.Offset != TimeSpan.Zero)
        {
            yield return at.ToUniversalTime();
        }

        var away = at - Start;
        foreach (var step in ShrinkStep(away.Duration()))
        {
            yield return (away < TimeSpan.Zero ? Start - step : Start + step).ToOffset(at.Offset);
        }
    }

    private static IEnumerable<TimeSpan> ShrinkStep(TimeSpan step)
    {
        if (step > TimeSpan.Zero)
        {
            yield return TimeSpan.Zero;
        }

        var days = TimeSpan.FromDays(Math.Floor(step.TotalDays));
        if (days < step)
        {
            yield return days;
        }

        for (var cut = step / 2; cut > TimeSpan.Zero; cut /= 2)
        {
            yield return step - cut;
        }
    }

    private static DateTimeOffset Later(DateTimeOffset at, TimeSpan step) =>
        at > DateTimeOffset.MaxValue - step ? DateTimeOffset.MaxValue : at + step;

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 0, 0, 0, TimeSpan.Zero);
}
