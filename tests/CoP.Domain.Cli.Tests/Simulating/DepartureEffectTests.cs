using CoP.Domain.Cli.Simulating;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Statistics;
using CoP.Domain.Simulation.Tests;

namespace CoP.Domain.Cli.Tests.Simulating;

/// <summary>The comparison of the arms on outcomes made by hand: exit at 52, compared at 182, of 260 cycles.</summary>
public sealed class DepartureEffectTests
{
    [Fact]
    public void Of_EveryCommunityDiesOfIt_IsLargeEnoughToMatter()
    {
        var effect = Effect(200, _ => 60, _ => null)!;

        Assert.Equal((182, 0, 200, -1.0, 200), (effect.Horizon, effect.Leaves.Successes, effect.Stays.Successes, effect.Difference, effect.Unlike));
        Assert.Equal(EquivalenceVerdict.Different, effect.Verdict);
        Assert.Equal(-1, effect.Low);
        Assert.InRange(effect.High, -0.99, -0.95);
        Assert.Null(effect.Correlation);
    }

    [Theory]
    [InlineData(20, EquivalenceVerdict.Undecided)]
    [InlineData(400, EquivalenceVerdict.Equivalent)]
    public void Of_ArmsThatNeverDiffer_ClaimsNoMoreThanSoManyPairsAllow(int pairs, EquivalenceVerdict verdict)
    {
        var effect = Effect(pairs, _ => null, _ => null)!;

        Assert.Equal((0.0, 0, verdict), (effect.Difference, effect.Unlike, effect.Verdict));
        Assert.True(effect.High > 0 && effect.Low < 0);
    }

    [Fact]
    public void Of_SomeDie_HasAnIntervalAroundTheDifference()
    {
        var effect = Effect(100, run => run % 10 < 4 ? 100 : null, run => run % 10 < 1 ? 100 : null)!;

        Assert.Equal(-0.3, effect.Difference, 1e-12);
        Assert.InRange(effect.Low, -0.42, -0.35);
        Assert.InRange(effect.High, -0.25, -0.18);
        Assert.InRange(effect.Correlation!.Value, 0.3, 0.5);
    }

    [Fact]
    public void Of_EndsAfterTheHorizon_CountAsAlive() => Assert.Equal(0, Effect(10, _ => 183, _ => null)!.Difference);

    [Fact]
    public void Of_DeadBeforeTheExit_AreLeftOutOfTheConditionalEffect()
    {
        var runs = Runs(10, run => run < 4 ? 30 : 60, run => run < 4 ? 30 : null);

        Assert.Equal(6, DepartureEffect.Of(runs, onlyAliveAtExit: true)!.Pairs);
        Assert.Equal(-1, DepartureEffect.Of(runs, onlyAliveAtExit: true)!.Difference);
        Assert.Equal(-0.6, DepartureEffect.Of(runs, onlyAliveAtExit: false)!.Difference, 1e-12);
    }

    [Fact]
    public void Of_RunsThatEndTooSoonAfterIt_IsNothing() => Assert.Null(Effect(10, _ => null, _ => null, cycles: 78));

    [Fact]
    public void Of_OnePair_IsNothing() => Assert.Null(Effect(1, _ => null, _ => null));

    private static DepartureEffect? Effect(int pairs, Func<int, int?> leaves, Func<int, int?> stays, int cycles = 260) => DepartureEffect.Of(Runs(pairs, leaves, stays, cycles), onlyAliveAtExit: false);

    private static SimulatedRuns Runs(int pairs, Func<int, int?> leaves, Func<int, int?> stays, int cycles = 260)
    {
        var study = Scenario.Named("made by hand").Over(cycles).Sweep(ModelParameters.FounderLeaves, 52, 0).Replicate(pairs, 1);
        var cells = study.Cells();
        return new(
            new StudyResult(
                study, new ResultStamp("made by hand", "0", "none", "none", 1),
                [new CellResult(cells[0], Outcomes(pairs, leaves)), new CellResult(cells[1], Outcomes(pairs, stays))], null),
            [], [], "cop simulate");
    }

    private static ValueList<RunOutcome> Outcomes(int count, Func<int, int?> end) =>
        Enumerable.Range(0, count).Select(run => MadeByHand.Outcome(run, end(run), end(run) is null ? 234 : null, cycles: 260, exit: 52)).ToValueList();
}
