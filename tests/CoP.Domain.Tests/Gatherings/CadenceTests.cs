using CoP.Domain.Charters;
using CoP.Domain.Gatherings;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Gatherings;

public sealed class CadenceTests
{
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 18, 0, 0, TimeSpan.Zero);

    private static Cadence Of(params int[] days) => Cadence.Of(days.Select(d => Day.AddDays(d)), Rhythm.EveryTwoWeeks, Day.AddDays(days.LastOrDefault()));

    [Fact]
    public void Metronome_KeepsEveryDate()
    {
        var cadence = Of(0, 14, 28, 42);

        Assert.Equal((4, 3, 0, 0, 3), (cadence.Meetings, cadence.Kept, cadence.Missed, cadence.Extra, cadence.Streak));
        Assert.Equal((1.0, 0.0, TimeSpan.FromDays(14), Day.AddDays(56)), (cadence.KeptShare, cadence.Variation, cadence.MeanInterval, cadence.Next));
        Assert.Empty(cadence.Gaps);
    }

    [Fact]
    public void NoMeeting_IsUndefined()
    {
        var none = Of();
        var one = Of(0);

        Assert.Equal((0, null, null, null, null, null), (none.Meetings, none.KeptShare, none.Streak, none.Variation, none.MeanInterval, none.Next));
        Assert.Equal((1, null, null, null, null, Day.AddDays(14)), (one.Meetings, one.KeptShare, one.Streak, one.Variation, one.LongestInterval, one.Next));
        Assert.Null(Of(0, 14).Variation);
        Assert.Null(Of(0, 0, 0).Variation);
    }

    [Fact]
    public void Drift_IsNoMiss() => Assert.Equal((4, 0), (Of(0, 15, 30, 45, 60).Kept, Of(0, 15, 30, 45, 60).Missed));

    [Fact]
    public void Holiday_IsOneGap_AndTheBeatIsTakenUp()
    {
        var cadence = Of(0, 14, 51, 65);

        Assert.Equal((2, 2, 1, 1), (cadence.Kept, cadence.Missed, cadence.Extra, cadence.Streak));
        Assert.Equal(new CadenceGap(Day.AddDays(14), Day.AddDays(51), 2), Assert.Single(cadence.Gaps));
        Assert.Equal((0.5, TimeSpan.FromDays(37)), (cadence.KeptShare, cadence.LongestInterval));
    }

    [Fact]
    public void MeetingMoreOften_KeepsTheDatesAndIsExtra() => Assert.Equal((2, 0, 2), (Of(0, 7, 14, 21, 28).Kept, Of(0, 7, 14, 21, 28).Missed, Of(0, 7, 14, 21, 28).Extra));

    [Fact]
    public void Silence_IsAGapThatGoesOn()
    {
        var cadence = Cadence.Of([Day, Day.AddDays(14)], Rhythm.EveryTwoWeeks, Day.AddDays(60));

        Assert.Equal(new CadenceGap(Day.AddDays(14), null, 3), Assert.Single(cadence.Gaps));
        Assert.Equal((0, 0.25), (cadence.Streak, cadence.KeptShare));
    }

    [Fact]
    public void Tolerance_DecidesWhatKeepsADate()
    {
        DateTimeOffset[] meetings = [Day, Day.AddDays(18)];

        Assert.Equal(0, Cadence.Of(meetings, Rhythm.EveryTwoWeeks, Day.AddDays(18)).Kept);
        Assert.Equal(1, Cadence.Of(meetings, Rhythm.EveryTwoWeeks, Day.AddDays(18), TimeSpan.FromDays(4)).Kept);
        Assert.Throws<ArgumentOutOfRangeException>(() => Cadence.Of(meetings, Rhythm.EveryTwoWeeks, Day, TimeSpan.FromDays(7.5)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cadence.Of(meetings, Rhythm.EveryTwoWeeks, Day, TimeSpan.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cadence.Of(meetings, Rhythm.EveryTwoWeeks, Day, TimeSpan.FromTicks(-1)));
    }

    [Fact]
    public void SummerTime_IsNoMiss()
    {
        DateTimeOffset[] local =
        [
            new(2026, 3, 16, 19, 0, 0, TimeSpan.FromHours(1)), new(2026, 3, 30, 19, 0, 0, TimeSpan.FromHours(2)), new(2026, 4, 13, 19, 0, 0, TimeSpan.FromHours(2)),
        ];

        Assert.Equal((2, 0), (Cadence.Of(local, Rhythm.EveryTwoWeeks, local[2]).Kept, Cadence.Of(local, Rhythm.EveryTwoWeeks, local[2]).Missed));
    }

    [Fact]
    public void Months_OfDifferentLength_AreOneTurn()
    {
        var cadence = Cadence.Of(Enumerable.Range(0, 24).Select(m => new DateTimeOffset(2026, 1, 31, 18, 0, 0, TimeSpan.Zero).AddMonths(m)), new(1, RhythmUnit.Months), new(2028, 1, 1, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal((23, 0), (cadence.Kept, cadence.Missed));
    }

    [Fact]
    public void LongHistory_AndAJumpToTheEndOfTime_AreCounted()
    {
        var daily = Cadence.Of(Enumerable.Range(0, 20_000).Select(d => Day.AddDays(d)), new(1, RhythmUnit.Days), Day.AddDays(19_999));
        var jump = Cadence.Of([Day, DateTimeOffset.MaxValue], new(1, RhythmUnit.Days), DateTimeOffset.MaxValue);
        var first = Cadence.Of([DateTimeOffset.MinValue, DateTimeOffset.MinValue.AddDays(1)], new(1, RhythmUnit.Days), Day.AddYears(-2024));

        Assert.Equal((19_999, 0), (daily.Kept, daily.Missed));
        Assert.Equal((2, null, 1), (jump.Meetings, jump.Next, jump.Gaps.Count));
        Assert.True(jump.Missed > 2_800_000);
        Assert.Equal(2, first.Meetings);
    }

    [Fact]
    public void DueDates_AreOneTurnFromEachOther_UpToTheEndOfTime()
    {
        Assert.Equal([Day.AddDays(14), Day.AddDays(28)], Cadence.DueDates(Day, Rhythm.EveryTwoWeeks, Day.AddDays(28)));
        Assert.Empty(Cadence.DueDates(DateTimeOffset.MaxValue, Rhythm.EveryTwoWeeks, DateTimeOffset.MaxValue));
        Assert.Equal(261, Cadence.DueDates(new(2_000, 1, 1, 0, 0, 0, TimeSpan.Zero), new(366, RhythmUnit.Months), DateTimeOffset.MaxValue).Count());
    }

    [Fact]
    public void Meetings_AreKeptOrExtra_WhateverTheOffsetsAndTheOrder() => Prop.ForAll(Histories(), given =>
    {
        var meetings = given.Select(h => Day.AddHours(h)).ToArray();
        var moved = meetings.Reverse().Select((m, i) => m.ToOffset(TimeSpan.FromHours((i % 25) - 12))).ToArray();
        foreach (var rhythm in new[] { Rhythm.EveryTwoWeeks, new Rhythm(1, RhythmUnit.Days), new Rhythm(1, RhythmUnit.Months) })
        {
            var cadence = Cadence.Of(meetings, rhythm, Day.AddYears(2));

            Assert.Equal(cadence, Cadence.Of(moved, rhythm, Day.AddYears(2).ToOffset(TimeSpan.FromHours(9))));
            Assert.Equal(cadence.Meetings, cadence.Kept + cadence.Extra + Math.Min(1, cadence.Meetings));
            Assert.Equal(cadence.Missed, cadence.Gaps.Sum(g => g.Missed));
            Assert.True(cadence.Gaps.All(g => g.Missed > 0) && (cadence.Streak ?? 0) <= cadence.Kept && cadence.KeptShare is null or (>= 0 and <= 1));
        }
    }).Check(Budget.Cases(200));

    private static Arbitrary<int[]> Histories() => Arb.From(
        from count in Gen.Choose(0, 40)
        from hours in Gen.Choose(0, 12_000).ArrayOf(count)
        select hours,
        hours => hours.Select((_, i) => hours.Where((_, j) => j != i).ToArray()));
}
