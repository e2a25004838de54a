using CoP.Domain.Simulation.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Statistics;

public sealed class LogRankTests
{
    private static readonly Arbitrary<CausedLife[][]> Groups = Arb.From(
        from count in Gen.Choose(2, 4)
        from groups in Gen.ArrayOf(Samples.Caused.Generator, count)
        select groups);

    [Fact]
    public void Of_FreireichsTrial_IsThePublishedStatistic()
    {
        var test = LogRank.Of([Samples.Treated, Samples.Placebo])!;

        Assert.Equal(16.79294, test.ChiSquared, 5);
        Assert.Equal(1, test.Degrees);
        Assert.Equal(4.17e-5, test.PValue, 7);
        Assert.Equal([(21, 9, 19.25), (21, 21, 10.75)], test.Groups.Select(g => (g.Lives, g.Ended, Math.Round(g.Expected, 2))));
    }

    [Fact]
    public void Of_DelayedEntries_IsTheStatisticByHand()
    {
        var test = LogRank.Of([[new(0, 2, true), new(1, 4, true)], [new(0, 3, true), new(2.5, 5, true)]])!;

        Assert.Equal(1.5, test.Groups[0].Expected, 12);
        Assert.Equal(0.25 / (25.0 / 36), test.ChiSquared, 12);
    }

    [Fact]
    public void Of_OneGroupTwice_FindsNoDifference()
    {
        var test = LogRank.Of([Samples.Treated, Samples.Treated, Samples.Treated])!;

        Assert.Equal((2, 0.0, 1.0), (test.Degrees, Math.Round(test.ChiSquared, 9), Math.Round(test.PValue, 9)));
    }

    [Fact]
    public void Of_AnyGroups_DoesNotDependOnTheirOrder() => Prop.ForAll(Groups, groups =>
        Same(Test(groups), Test([.. groups.Reverse()]))).Check(Samples.Quick);

    [Fact]
    public void Of_AnyGroups_DoesNotDependOnTheUnitOfTime() => Prop.ForAll(Groups, groups =>
        Same(Test(groups), Test([.. groups.Select(g => g.Select(l => l with { Entry = l.Entry * 8, Exit = l.Exit * 8 }).ToArray())]))).Check(Samples.Quick);

    [Fact]
    public void Of_AnyGroups_ExpectsAsManyEndsAsItSees() => Prop.ForAll(Groups, groups =>
        Test(groups) is not { } test || Samples.Near(test.Groups.Sum(g => g.Expected), test.Groups.Sum(g => g.Ended))).Check(Samples.Quick);

    [Fact]
    public void Of_AThirdGroupNeverAtRiskWithOthers_LeavesTheTestAsItWas()
    {
        var two = LogRank.Of([Samples.Treated, Samples.Placebo])!;
        var three = LogRank.Of([Samples.Treated, Samples.Placebo, [new(100, 110, true), new(100, 120, true)]])!;

        Assert.Equal((two.Degrees, Math.Round(two.ChiSquared, 9)), (three.Degrees, Math.Round(three.ChiSquared, 9)));
    }

    [Fact]
    public void Of_NothingToCompare_IsUndefined()
    {
        Assert.Null(LogRank.Of([Samples.Treated]));
        Assert.Null(LogRank.Of([Samples.Treated, []]));
        Assert.Null(LogRank.Of([[new(0, 1, false)], [new(0, 2, false)]]));
    }

    [Fact]
    public void OfCause_OtherCauses_CountAsCensored()
    {
        CausedLife[][] groups = [[new(0, 1, "faded"), new(0, 2, "merged"), new(0, 3, null)], [new(0, 2, "faded"), new(0, 4, "merged")]];

        Assert.Equal(
            LogRank.Of([[new(0, 1, true), new(0, 2, false), new(0, 3, false)], [new(0, 2, true), new(0, 4, false)]]),
            LogRank.OfCause(groups, "faded"));
        Assert.NotEqual(LogRank.OfCause(groups, "merged"), LogRank.OfCause(groups, "faded"));
    }

    [Fact]
    public void Of_EqualHazards_FindsADifferenceAsOftenAsItSays()
    {
        var trials = Samples.IsFull ? 4000 : 400;
        var found = Enumerable.Range(0, trials).Count(i =>
            LogRank.Of([Samples.Exponential(40, 0.1, 15, (3 * i) + 1), Samples.Exponential(50, 0.1, 15, (3 * i) + 2), Samples.Exponential(30, 0.1, 15, (3 * i) + 3)])!.PValue < 0.05);

        var share = new Proportion(found, trials).Wilson(0.999)!;
        Assert.True(share.Contains(0.05), $"{found} of {trials}");
    }

    private static LogRank? Test(CausedLife[][] groups) => LogRank.Of([.. groups.Select(g => g.Select(l => l.AllCauses).ToList())]);

    private static bool Same(LogRank? one, LogRank? other) =>
        one is null || other is null ? one == other : one.Degrees == other.Degrees && Samples.Near(one.ChiSquared, other.ChiSquared, 1e-6);
}
