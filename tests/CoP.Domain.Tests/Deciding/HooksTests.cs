using CoP.Domain.Deciding;
using CoP.Domain.Participation;
using CoP.Domain.Tests.Participation;

namespace CoP.Domain.Tests.Deciding;

public sealed class HooksTests
{
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);

    private static readonly Decider<ParticipationCommand, ParticipationEvent, ParticipationState> Plain = ParticipationDecider.Over(new JoiningRules());

    private static readonly ParticipationState Founded = Plain.Do(Plain.Initial, new GatherFoundingCircle([Ada], Ada, Day)).OrThrow();

    [Fact]
    public void Before_Veto_RefusesWithTheIntegratorsCode()
    {
        var decider = Plain.With(New().Before<Welcome>((_, c) => new Veto("no-vacancy", [new("newcomer", c.Newcomer.Value)])));
        var refusal = Assert.IsType<DecisionRefusal.Vetoed>(decider.Do(Founded, new Welcome(Ben, Ada, Day)).Refusal);

        Assert.Equal("x-office.no-vacancy", refusal.Code);
        Assert.Equal([new("newcomer", "ben")], refusal.Values);
        Assert.Equal("office: before Welcome", refusal.Guard);
    }

    [Fact]
    public void Before_Veto_TellsValuesAndTheIntegratorsAdvice()
    {
        var decider = Plain.With(New().Before<Welcome>((_, c) => new Veto("no-vacancy", [new("newcomer", c.Newcomer.Value)]) { Advice = "ask the office in May." }));

        Assert.Equal(
            "refused x-office.no-vacancy: the guard office: before Welcome vetoed it (newcomer: ben).\nwhat would change it: ask the office in May.",
            decider.Do(Founded, new Welcome(Ben, Ada, Day)).Refusal?.ToString());
    }

    [Fact]
    public void Before_NoVeto_LetsPass() =>
        Assert.True(Plain.With(New().Before<Welcome>((_, _) => null)).Do(Founded, new Welcome(Ben, Ada, Day)).IsAccepted);

    [Fact]
    public void Before_LibraryRefusesAnyway_VetoComesFirst()
    {
        var decider = Plain.With(New().Before<Welcome>((_, _) => new Veto("closed")));

        Assert.Equal("x-office.closed", decider.Do(Founded, new Welcome(Ada, Ada, Day)).Refusal?.Code);
    }

    [Theory]
    [InlineData("entry")]
    [InlineData("exit")]
    [InlineData("transition")]
    public void StepGuard_Veto_Refuses(string kind)
    {
        Func<ParticipationState, ParticipationEvent, MachineStep, Veto?> no = (_, _, step) => new Veto("not-" + step.To);
        var machine = StandingMachine.Definition;
        var decider = Plain.With(kind switch
        {
            "entry" => New().OnEntry(machine, Standing.OnLeave, no),
            "exit" => New().OnExit(machine, Standing.Member, no),
            _ => New().OnTransition(machine, StandingTrigger.TakeLeave, no),
        });

        Assert.Equal("x-office.not-on-leave", decider.Do(Founded, new TakeLeave(Ada, Day)).Refusal?.Code);
        Assert.True(decider.Do(Founded, new Welcome(Ben, Ada, Day)).IsAccepted);
    }

    [Theory]
    [InlineData("event")]
    [InlineData("entry")]
    [InlineData("exit")]
    [InlineData("transition")]
    public void Reaction_AddsCommandsToTheSameDecision(string kind)
    {
        var machine = StandingMachine.Definition;
        var note = new RecordAccess(Ben, Access.Talk, Ada, Day);
        var decider = Plain.With(kind switch
        {
            "event" => New().After<MemberWelcomed>((_, _, _) => [note]),
            "entry" => New().AfterEntry(machine, Standing.Member, (_, _, _, _) => [note]),
            "exit" => New().AfterExit(machine, Standing.Outsider, (_, _, _, _) => [note]),
            _ => New().AfterTransition(machine, StandingTrigger.Welcome, (_, _, _, _) => [note]),
        });
        var outcome = decider.Do(Founded, new Welcome(Ben, Ada, Day));

        Assert.Collection(outcome.Events, e => Assert.IsType<MemberWelcomed>(e), e => Assert.IsType<AccessRecorded>(e));
        Assert.Equal([new Cause(0, -1), new Cause(0, 0)], ((Decision<ParticipationEvent>.Accepted)outcome.Decision).Causes);
        Assert.Equal(Access.Talk, outcome.State.People[Ben].Access);
    }

    [Fact]
    public void Reaction_RefusedFollowUp_RefusesTheWholeDecisionAndNamesTheChain()
    {
        var decider = Plain.With(New().After<MemberWelcomed>((_, e, _) => [new AcceptRaise(e.Member, e.At)]));
        var outcome = decider.Do(Founded, new Welcome(Ben, Ada, Day));
        var refusal = Assert.IsType<DecisionRefusal.FollowUpRefused>(outcome.Refusal);

        Assert.Equal(["Welcome", "office: after MemberWelcomed", "AcceptRaise"], refusal.Chain);
        Assert.Equal("participation.no-offer", refusal.Inner.Code);
        Assert.Same(Founded, outcome.State);
        Assert.Equal("Welcome → office: after MemberWelcomed → AcceptRaise", refusal.Values.First(v => v.Key == "chain").Value);
        Assert.Equal("participation.no-offer", refusal.Values.First(v => v.Key == "inner").Value);
    }

    [Theory]
    [InlineData("entry", "office: participation after entry of member")]
    [InlineData("exit", "office: participation after exit of outsider")]
    [InlineData("transition", "office: participation after transition welcome")]
    public void Reaction_OfAStepWhoseFollowUpIsRefused_IsNamedInTheChain(string kind, string name)
    {
        var machine = StandingMachine.Definition;
        var impossible = new AcceptRaise(Ben, Day);
        var outcome = Plain.With(kind switch
        {
            "entry" => New().AfterEntry(machine, Standing.Member, (_, _, _, _) => [impossible]),
            "exit" => New().AfterExit(machine, Standing.Outsider, (_, _, _, _) => [impossible]),
            _ => New().AfterTransition(machine, StandingTrigger.Welcome, (_, _, _, _) => [impossible]),
        }).Do(Founded, new Welcome(Ben, Ada, Day));

        Assert.Equal(["Welcome", name, "AcceptRaise"], Assert.IsType<DecisionRefusal.FollowUpRefused>(outcome.Refusal).Chain);
    }

    [Fact]
    public void Hooks_WithoutMachineOrReaction_AreTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>("machine", () => New().AfterEntry<Standing, StandingTrigger>(null!, Standing.Member, (_, _, _, _) => []));
        Assert.Throws<ArgumentNullException>("reaction", () => New().AfterEntry(StandingMachine.Definition, Standing.Member, null!));
    }

    [Fact]
    public void Decision_Accepted_SaysWhatHappened()
    {
        var decision = Plain.Do(Founded, new Welcome(Ben, Ada, Day)).Decision;

        Assert.StartsWith("accepted: ", decision.ToString(), StringComparison.Ordinal);
        Assert.Contains("MemberWelcomed", decision.ToString(), StringComparison.Ordinal);
        Assert.Equal("accepted: nothing changes", new Decision<ParticipationEvent>.Accepted([], []).ToString());
    }

    [Fact]
    public void Reaction_GoingRound_ThrowsAndNamesTheChain()
    {
        var decider = Plain.With(New()
            .After<LeaveTaken>((_, e, _) => [new ComeBack(e.Member, e.At)])
            .After<MemberReturned>((_, e, _) => [new TakeLeave(e.Member, e.At)]));
        var e = Assert.Throws<ReactionCycleException>(() => decider.Do(Founded, new TakeLeave(Ada, Day)));

        Assert.Equal("TakeLeave", e.Chain[0]);
        Assert.Contains("TakeLeave → office: after LeaveTaken → ComeBack", e.Message, StringComparison.Ordinal);
        Assert.Equal(65, e.Chain.Count(c => c is "TakeLeave" or "ComeBack"));
    }

    [Fact]
    public void Do_ManyCommands_AllOrNone()
    {
        var outcome = Plain.Do(Founded, new Welcome(Ben, Ada, Day), new AcceptRaise(Ben, Day));

        Assert.Equal("participation.no-offer", outcome.Refusal?.Code);
        Assert.Same(Founded, outcome.State);
    }

    [Fact]
    public void Fold_RunsNoHook()
    {
        var asked = 0;
        var decider = Plain.With(New()
            .Before<Welcome>((_, _) => { asked++; return null; })
            .After<MemberWelcomed>((_, _, _) => { asked++; return []; }));
        var outcome = decider.Do(Founded, new Welcome(Ben, Ada, Day));
        Assert.Equal(2, asked);

        Assert.Equal(outcome.State, decider.Fold(Founded, outcome.Events));
        Assert.Equal(2, asked);
    }

    [Fact]
    public void Correlation_ThatNoHistoryCanHold_IsABug()
    {
        Assert.Throws<ArgumentException>(() => new TakeLeave(Ada, Day) { Correlation = "\ud800" });
        Assert.Throws<ArgumentException>(() => new TakeLeave(Ada, Day) { CommandId = " " });
    }

    [Fact]
    public void With_LeavesTheDeciderAlone()
    {
        _ = Plain.With(New().Before<Welcome>((_, _) => new Veto("closed")));

        Assert.True(Plain.Do(Founded, new Welcome(Ben, Ada, Day)).IsAccepted);
    }

    [Fact]
    public void Veto_WithReasonOutOfKebabCase_IsABug() => Assert.Throws<ArgumentException>(() =>
        Plain.With(New().Before<Welcome>((_, _) => new Veto("No Vacancy"))).Do(Founded, new Welcome(Ben, Ada, Day)));

    private static Hooks<ParticipationCommand, ParticipationEvent, ParticipationState> New() => new("office");
}
