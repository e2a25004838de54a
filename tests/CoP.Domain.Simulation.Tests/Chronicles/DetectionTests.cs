using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Simulation.Chronicles;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Chronicles;

/// <summary>What observing finds in records of simulated lives, with the options that it has for real ones; the bounds are those of the protocol, section 8.</summary>
public sealed class DetectionTests
{
    private const int Exit = 130;
    private const int Notice = 26;
    private const int Cycles = 208;
    private const string Founder = "m0000000";

    // The tolerance against known events of real communities, and the time within which documented successors were named there.
    private static readonly TimeSpan Tolerance = TimeSpan.FromDays(183);
    private static readonly TimeSpan Successor = TimeSpan.FromDays(365);

    private static readonly int Runs = Budget.Of(12, 200);

    private static ParameterSet Heroic { get; } = LeadershipRegime.Heroic.In(ParameterSet.Default);

    [Fact]
    public void Detect_FounderHandsOverAndLeavesWithNotice_NamesTheTransferInARecordOfLeading()
    {
        var found = Transfers(HandingOver(LeadershipRegime.Heroic), SimulatedActKinds.Leading);
        var (inTime, withinAYear) = (InTime(found, Tolerance), InTime(found, Successor));

        Say("hand-over with notice", inTime);
        Say("hand-over with notice, within a year", withinAYear);
        Assert.InRange(Lower(withinAYear), Budget.IsFull ? 0.85 : 0.6, 1);
        Assert.InRange(Lower(inTime), Budget.IsFull ? 0.85 : 0.45, 1);
    }

    [Fact]
    public void Detect_FounderHandsOverBitByBit_NamesTheTransferMoreSeldom()
    {
        var found = Transfers(HandingOver(LeadershipRegime.ProgressiveHandOver), SimulatedActKinds.Leading);
        var (inTime, ever) = (InTime(found, Tolerance), new Proportion(found.Count(f => f.Length > 0), found.Length));

        Say("hand-over bit by bit", inTime);
        Say("hand-over bit by bit, at any time", ever);
        Assert.InRange(Lower(ever), Budget.IsFull ? 0.8 : 0.3, 1);
        Assert.InRange(inTime.Share!.Value, Budget.IsFull ? 0.5 : 0.3, Budget.IsFull ? 0.9 : 1);
    }

    [Fact]
    public void Detect_RecordOfEverything_HidesWhoLeadsBehindWhoContributes()
    {
        var found = InTime(Transfers(HandingOver(LeadershipRegime.Heroic), SimulatedActKinds.Usual), Tolerance);

        Say("hand-over with notice in a record of everything", found);
        Assert.InRange(found.Share!.Value, 0, Budget.IsFull ? 0.2 : 0.35);
    }

    [Fact]
    public void Detect_NothingChanges_NoAlarm() => AssertSilent("no change", Heroic);

    [Fact]
    public void Detect_NeedAndValuesDriftAway_NoAlarm() =>
        AssertSilent("gradual drift", Heroic.With(ModelParameters.NeedTrend, -0.08).With(ModelParameters.EthosDrift, 0.02));

    [Fact]
    public void Detect_FounderGoesAndNobodyHasAnHour_NoAlarmButSilence()
    {
        var runs = AssertSilent("collapse", Heroic.With(ModelParameters.FounderLeaves, Exit).With(ModelParameters.HoursMean, 0));

        Assert.All(runs, r => Assert.Contains(r.Junctures(), j => j.Kind == JunctureKind.LeadersSilent && j.From is [Founder]));
    }

    [Theory]
    [InlineData(8)]
    [InlineData(12)]
    public void Detect_DeputyStandsInForAWhile_NoAlarm(int cycles) => AssertSilent($"absence of {cycles} cycles", Heroic, Away(cycles));

    [Fact]
    public void Detect_DeputyStandsInForLongerThanALeadMustHold_IsTakenForATransferNowAndThen()
    {
        var alarms = Alarms(Recorded(Heroic, SimulatedActKinds.Leading, Away(16)));

        Say("absence of 16 cycles", alarms);
        Assert.InRange(alarms.Share!.Value, Budget.IsFull ? 0.05 : 0, 0.5);
    }

    private static ParameterSet HandingOver(LeadershipRegime regime) =>
        regime.In(ParameterSet.Default).With(ModelParameters.FounderLeaves, Exit).With(ModelParameters.Notice, Notice);

    private static Pipeline<CommunityWorld> Away(int cycles) => CommunityModel.Pipeline.Before("leading", new DeputyProcess(Exit, cycles));

    private static RecordedRun[] Recorded(ParameterSet parameters, SimulatedActKinds kinds, Pipeline<CommunityWorld>? pipeline = null) =>
        [.. Enumerable.Range(0, Runs).Select(run => new RecordedRun(parameters, run, Cycles, kinds, pipeline))];

    // Lives in which there is a transfer to be found: the founder's hand-over of half of the functions or more was completed. Where nobody takes over there is a collapse, which has its own control.
    private static DateTimeOffset[][] Transfers(ParameterSet parameters, SimulatedActKinds kinds) =>
        [.. Enumerable.Range(0, 3 * Runs).Select(run => new RecordedRun(parameters, run, Cycles, kinds)).Where(r => 2 * r.HandedOverBy(0, Exit) >= LeadershipNeeds.Count).Take(Runs).Select(r => r.Junctures().Where(j => j.Kind == JunctureKind.LeadershipTransfer && j.From is [Founder]).Select(j => j.At).ToArray())];

    // The hand-over lasts from the notice to the exit: right is what lies in it or so near to it.
    private static Proportion InTime(DateTimeOffset[][] found, TimeSpan tolerance)
    {
        DateTimeOffset At(int cycle) => RecordedRun.Start + (cycle * TimeSpan.FromDays(ModelParameters.CycleDays.Default));
        return new(found.Count(f => f.Any(at => at >= At(Exit - Notice) - tolerance && at <= At(Exit) + tolerance)), found.Length);
    }

    private static Proportion Alarms(RecordedRun[] runs) => new(runs.Count(r => r.Junctures().Any(j => j.Kind == JunctureKind.LeadershipTransfer)), runs.Length);

    private static RecordedRun[] AssertSilent(string what, ParameterSet parameters, Pipeline<CommunityWorld>? pipeline = null)
    {
        var runs = Recorded(parameters, SimulatedActKinds.Leading, pipeline);
        var alarms = Alarms(runs);
        Say(what, alarms);
        Assert.InRange(alarms.Wilson()!.High, 0, Budget.IsFull ? 0.05 : 0.25);
        return runs;
    }

    private static double Lower(Proportion proportion) => proportion.Wilson()!.Low;

    private static void Say(string what, Proportion proportion) => TestContext.Current.TestOutputHelper?.WriteLine(
        FormattableString.Invariant($"{what}: {proportion.Successes} of {proportion.Trials}, 95 % interval {proportion.Wilson()!.Low:0.000} to {proportion.Wilson()!.High:0.000}"));
}
