using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using static CoP.Domain.Simulation.Models.ModelParameters;

namespace CoP.Domain.Simulation.Tests.Experiments;

public sealed class StudyTests
{
    private static readonly StudyOptions Fake = new() { Model = FakeModel.Model, Threads = 2 };

    private static Study Sample => Scenario.Load("virtual-community").With(FounderLeaves, 52).Sweep(WillingnessToOffer, 0, .5, 1).Sweep(Rotation, 0, 1).Replicate(100, seed: 20260112);

    [Fact]
    public void Cells_OfTwoSweeps_VaryTheLastOneFastest()
    {
        var cells = Sample.Cells();

        Assert.Equal(6, cells.Count);
        Assert.Equal("willingnessToOffer=0, rotation=0", cells[0].Label);
        Assert.Equal("willingnessToOffer=0, rotation=1", cells[1].Label);
        Assert.Equal("willingnessToOffer=1, rotation=1", cells[5].Label);
        Assert.All(cells, c => Assert.Equal(52, c.ValueOf(FounderLeaves)));
        Assert.Equal(0.5, cells[3].ValueOf(WillingnessToOffer));
    }

    [Fact]
    public void Cells_OfRegimes_TakeBackWhatTheScenariosOwnRegimeSets()
    {
        var cells = Scenario.Load("virtual-community").Regimes().Cells();

        Assert.Equal(LeadershipRegime.All.Select(r => $"regime={r.Name}"), cells.Select(c => c.Label), StringComparer.Ordinal);
        Assert.Equal(0, cells[0].ValueOf(WillingnessToOffer));
        Assert.Equal(0.5, cells[3].ValueOf(OfferedShare));
        Assert.Equal(1, cells[1].ValueOf(OfferedShare));
    }

    [Fact]
    public void Cells_OfASweepBeforeRegimes_KeepWhatIsSwept() =>
        Assert.All(Scenario.Load("virtual-community").Sweep(WillingnessToOffer, .9).Regimes().Cells(), c => Assert.Equal(.9, c.ValueOf(WillingnessToOffer)));

    [Fact]
    public void Run_OnAnyNumberOfThreads_GivesTheSame()
    {
        var one = Sample.Run(Fake with { Threads = 1 });

        Assert.Equal(one, Sample.Run(Fake with { Threads = 2 }));
        Assert.Equal(one, Sample.Run(Fake with { Threads = 7 }));
        Assert.NotEqual(one, Sample.Replicate(100, 2).Run(Fake));
    }

    [Fact]
    public void Run_OfEveryCell_HasTheSameLuck()
    {
        var result = Sample.Run(Fake);

        Assert.Equal(Enumerable.Range(0, 100), result.Cells[4].Outcomes.Select(o => o.Run));
        Assert.Equal(result.Cells[0].Outcomes.Select(o => o.Ethos), result.Cells[5].Outcomes.Select(o => o.Ethos));
    }

    [Fact]
    public void Contrast_OfTwoCells_CountsPairs()
    {
        var result = Sample.Run(Fake);
        var contrast = result.Contrast(4, 0);

        Assert.Equal(100, contrast.Runs);
        Assert.Equal(0, contrast.OnlySecond);
        Assert.Equal(result.Cells[4].Survived.Successes - result.Cells[0].Survived.Successes, contrast.OnlyFirst);
        Assert.Equal(contrast.OnlyFirst / 100.0, contrast.Difference!.Mean, 12);
        Assert.InRange(contrast.Correlation!.Value, 0.1, 1);
        Assert.Null(result.Contrast(0, 1).Difference!.RelativeHalfWidth);
    }

    [Fact]
    public void Survival_ByAParameter_PoolsTheRest()
    {
        var groups = Sample.Run(Fake).Survival(WillingnessToOffer);

        Assert.Equal(["willingnessToOffer=0", "willingnessToOffer=0.5", "willingnessToOffer=1"], groups.Select(g => g.Label), StringComparer.Ordinal);
        Assert.All(groups, g => Assert.Equal(200, g.Runs));
        Assert.True(groups[0].Curve!.At(200) < groups[2].Curve!.At(200));
        Assert.Equal(groups[0].Ended, groups[0].Curve!.Steps.Sum(s => s.Ended));
    }

    [Fact]
    public void UntilPrecision_StopsInBatchesAndSaysWhatItAchieved()
    {
        var result = Sample.UntilPrecision(.05, atMost: 2000).Run(Fake);

        Assert.Equal(505, result.Stopping!.Runs);
        Assert.True(result.Stopping.IsReached);
        Assert.InRange(result.Stopping.Achieved, 0.035, 0.05);
        Assert.All(result.Cells, c => Assert.Equal(505, c.Outcomes.Count));
        Assert.Equal(Sample.Replicate(505, 20260112).Run(Fake).Cells, result.Cells);
    }

    [Fact]
    public void UntilPrecision_BeyondTheMost_SaysThatItIsNotReached()
    {
        var result = Sample.UntilPrecision(.001, atMost: 120).Run(Fake);

        Assert.False(result.Stopping!.IsReached);
        Assert.Equal(120, result.Stopping.Runs);
        Assert.Contains("not reached", result.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void UntilPower_RunsOnUntilTheEffectWouldBeFound()
    {
        var result = Sample.UntilPower(.1, atMost: 5000).Run(Fake);

        Assert.True(result.Stopping!.IsReached);
        Assert.InRange(result.Stopping.Achieved, .95, 1);
        Assert.InRange(result.Stopping.Runs, 300, 1500);
    }

    [Fact]
    public void ToMarkdown_SaysTheStampAndEveryCell()
    {
        var text = Sample.Run(Fake).ToMarkdown();

        Assert.Contains("seed 20260112", text, StringComparison.Ordinal);
        Assert.Contains("fake-1", text, StringComparison.Ordinal);
        Assert.Contains("| willingnessToOffer=1, rotation=1 |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ThatFails_ThrowsWhatTheModelThrew() =>
        Assert.Equal("run 17", Assert.Throws<InvalidOperationException>(() => Sample.Run(new() { Model = FakeModel.Failing(17), Threads = 3 })).Message);

    [Fact]
    public void Run_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Sample.Run(Fake with { Cancellation = source.Token }));
    }

    [Fact]
    public void Progress_IsToldInOrder()
    {
        var told = new Told();
        Sample.Run(Fake with { Progress = told, Threads = 4 });

        Assert.Equal(Enumerable.Range(1, 600).Select(i => new StudyProgress(i, 600)), told.All);
    }

    [Fact]
    public void Misuse_OfAStudy_IsRefused()
    {
        var scenario = Scenario.Load("faded-pilot");
        Assert.Throws<ArgumentException>(() => scenario.Sweep(Rotation));
        Assert.Throws<ArgumentException>(() => scenario.Sweep(Rotation, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => scenario.Sweep(Rotation, .5));
        Assert.Throws<ArgumentException>(() => scenario.Sweep(Rotation, 1).Sweep(Rotation, 0));
        Assert.Throws<InvalidOperationException>(() => scenario.ToStudy().Run(Fake));
        Assert.Throws<InvalidOperationException>(() => scenario.Replicate(10, 1).UntilPower(.1, 100).Run(Fake));
        Assert.Throws<ArgumentOutOfRangeException>(() => scenario.Replicate(0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => scenario.ToStudy().UntilPrecision(0, 10));
    }

    private sealed class Told : IProgress<StudyProgress>
    {
        public List<StudyProgress> All { get; } = [];

        public void Report(StudyProgress value) => All.Add(value);
    }
}
