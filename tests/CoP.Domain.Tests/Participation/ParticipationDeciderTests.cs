using CoP.Domain.Deciding;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Participation;

public sealed class ParticipationDeciderTests
{
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly MemberId Cyd = new("cyd");
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly Level Core = new("core");
    private static readonly Level Active = new("active");
    private static readonly Level Occasional = new("occasional");
    private static readonly Level Peripheral = new("peripheral");

    private static readonly Decider<ParticipationCommand, ParticipationEvent, ParticipationState> Decider = ParticipationDecider.Over(new JoiningRules());

    private static readonly ParticipationState Founded =
        Decider.Do(Decider.Initial, new GatherFoundingCircle([Ada], Ada, Day)).OrThrow();

    private static ParticipationState WithBen { get; } = After(Founded, new Welcome(Ben, Ada, Day));

    [Fact]
    public void Founders_AreCoreMembersByFounding()
    {
        var ada = Founded.People[Ada];

        Assert.Equal(Standing.Member, ada.Standing);
        Assert.Equal(Core, ada.Level);
        Assert.Equal(new Warrant.Founding(), ada.Legitimacy);
    }

    [Fact]
    public void Welcome_ConfersLegitimacyAtThePeriphery()
    {
        var ben = WithBen.People[Ben];

        Assert.Equal(Peripheral, ben.Level);
        Assert.Equal(new Warrant.Conferred(Ada), ben.Legitimacy);
        Assert.Equal(2, WithBen.PresentCount);
    }

    [Fact]
    public void Invitation_IsAcceptedByOwnWill()
    {
        var state = After(Founded, new Invite(Ben, Ada, Day), new AcceptInvitation(Ben, Day.AddYears(3)));

        Assert.Equal(Standing.Member, state.StandingOf(Ben));
        Assert.Equal(new Warrant.Conferred(Ada), state.People[Ben].Legitimacy);
    }

    [Fact]
    public void Invitation_Declined_LeavesNoTraceInTheState()
    {
        var state = After(Founded, new Invite(Ben, Ada, Day), new DeclineInvitation(Ben, Day));

        Assert.Equal(Founded, state);
    }

    [Fact]
    public void MovingCloser_TakesAnOfferAndItsAcceptance()
    {
        var offered = After(WithBen, new OfferRaise(Ben, Active, Ada, Day));
        Assert.Equal(Peripheral, offered.People[Ben].Level);

        var raised = After(offered, new AcceptRaise(Ben, Day.AddDays(1)));
        Assert.Equal(Active, raised.People[Ben].Level);
        Assert.Equal(Day.AddDays(1), raised.People[Ben].LevelSince);
        Assert.Equal([Ben], raised.PresentAt(Active));
        Assert.Empty(raised.PresentAt(Peripheral));
    }

    [Fact]
    public void Return_KeepsTheLevel()
    {
        var state = After(Founded, new TakeLeave(Ada, Day), new ComeBack(Ada, Day.AddDays(9)));

        Assert.Equal(Core, state.People[Ada].Level);
        Assert.Equal([Ada], state.PresentAt(Core));
    }

    [Fact]
    public void Departure_IsImmediateAndComingBackStartsAtThePeriphery()
    {
        var raised = After(WithBen, new OfferRaise(Ben, Core, Ada, Day), new AcceptRaise(Ben, Day));
        var state = After(raised, new Depart(Ada, Day), new Welcome(Ada, Ben, Day));

        Assert.Equal(Peripheral, state.People[Ada].Level);
        Assert.Equal(new Warrant.Conferred(Ben), state.People[Ada].Legitimacy);
    }

    [Fact]
    public void EmptyCore_MayBeFilledByThoseWhoAreLeft()
    {
        var state = After(WithBen, new Welcome(Cyd, Ada, Day), new Depart(Ada, Day), new OfferRaise(Cyd, Core, Ben, Day), new AcceptRaise(Cyd, Day));

        Assert.Equal([Cyd], state.PresentAt(Core));
    }

    [Fact]
    public void Evolve_OfARaiseFromAnotherLevel_IsCorrupt() => Assert.Contains(
        "or not at the level that it tells of.",
        Assert.Throws<CorruptHistoryException>(() => ParticipationDecider.Evolve(
            WithBen, new RaiseAccepted(Ben, Active, Core, new Warrant.Conferred(Ada)) { By = Ben, At = Day }, null)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Participation_IsNeverOver() => Assert.False(ParticipationDecider.Over(new JoiningRules()).IsTerminal(WithBen));

    [Fact]
    public void Sequestered_NamesMembersWithoutOldTimersAndActivity()
    {
        Assert.Equal([Ben], WithBen.Sequestered());
        Assert.Empty(After(WithBen, new RecordAccess(Ben, Access.OldTimers, Ada, Day)).Sequestered());
        Assert.Equal([Ben], After(WithBen, new RecordAccess(Ben, Access.OldTimers, Ada, Day), new RecordBarrier(Ben, Access.OldTimers, Ben, Day)).Sequestered());
    }

    [Fact]
    public void RecordAccess_Repeated_ChangesNothing()
    {
        var state = After(WithBen, new RecordAccess(Ben, Access.Talk, Ada, Day));
        var again = Decider.Do(state, new RecordAccess(Ben, Access.Talk, Ada, Day));

        Assert.True(again.IsAccepted);
        Assert.Empty(again.Events);
    }

    [Fact]
    public void Removed_ComesBackOnlyByTheCore()
    {
        var rules = ParticipationDecider.Over(new JoiningRules());
        var state = After(WithBen, new Welcome(Cyd, Ada, Day), new Remove(Cyd, "broke the trust", Ada, Day));

        Assert.Equal("participation.core-only", rules.Do(state, new Welcome(Cyd, Ben, Day)).Refusal?.Code);
        Assert.True(rules.Do(state, new Welcome(Cyd, Ada, Day)).IsAccepted);
    }

    [Fact]
    public void MayConfer_FollowsTheCharter()
    {
        var onlyCore = ParticipationDecider.Over(new JoiningRules(Core));

        Assert.Equal("participation.may-not-confer", onlyCore.Do(WithBen, new Welcome(Cyd, Ben, Day)).Refusal?.Code);
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refusal_NamesItsCode(string code, ParticipationCommand command)
    {
        var state = After(
            WithBen,
            new Welcome(Cyd, Ada, Day),
            new OfferRaise(Cyd, Active, Ada, Day));
        var outcome = Decider.Do(state, command);

        Assert.Equal(code, outcome.Refusal?.Code);
        Assert.Same(state, outcome.State);
        Assert.StartsWith("refused " + code, outcome.ToString(), StringComparison.Ordinal);
    }

    public static TheoryData<string, ParticipationCommand> Refusals() => new()
    {
        { "participation.person-needed", new Depart(Actor.Deadline, Day) },
        { "participation.person-needed", new Welcome(new MemberId("zoe"), Actor.Office(new MemberId("hr")), Day) },
        { "participation.actor-not-present", new Welcome(new MemberId("zoe"), new MemberId("yan"), Day) },
        { "participation.not-possible-now", new AcceptInvitation(Ben, Day) },
        { "participation.not-possible-now", new Welcome(Ben, Ada, Day) },
        { "participation.not-possible-now", new Invite(Ben, Ada, Day) },
        { "participation.not-present", new OfferRaise(new MemberId("yan"), Active, Ada, Day) },
        { "participation.not-present", new RecordAccess(new MemberId("yan"), Access.Talk, Ada, Day) },
        { "participation.core-only", new Remove(Cyd, "because", Ben, Day) },
        { "participation.core-only", new MarkInactive(Cyd, Ben, Day) },
        { "participation.not-for-oneself", new OfferRaise(Ben, Active, Ben, Day) },
        { "participation.not-for-oneself", new Remove(Ada, "because", Ada, Day) },
        { "participation.not-for-oneself", new MarkInactive(Ada, Ada, Day) },
        { "participation.level-unknown", new OfferRaise(Ben, new Level("master"), Ada, Day) },
        { "participation.level-unknown", new StepBack(new Level("master"), Ada, Day) },
        { "participation.no-raise", new OfferRaise(Ben, Peripheral, Ada, Day) },
        { "participation.no-step-back", new StepBack(Core, Ada, Day) },
        { "participation.beyond-own-level", new OfferRaise(Ben, Occasional, Cyd, Day) },
        { "participation.offer-open", new OfferRaise(Cyd, Core, Ada, Day) },
        { "participation.no-offer", new AcceptRaise(Ben, Day) },
        { "participation.no-offer", new DeclineRaise(Ben, Ben, Day) },
        { "participation.not-yours", new DeclineRaise(Cyd, Ben, Day) },
        { "participation.missing", new Remove(Cyd, " ", Ada, Day) },
        { "participation.missing", new RecordAccess(Ben, Access.None, Ada, Day) },
        { "participation.founded-already", new GatherFoundingCircle([Ben], Ben, Day) },
    };

    [Fact]
    public void Welcome_WithoutId_IsABug() =>
        Assert.Throws<ArgumentException>(() => Decider.Do(WithBen, new Welcome(default, Ada, Day)));

    [Fact]
    public void Evolve_OfAStrangersEvent_IsCorrupt()
    {
        var e = Assert.Throws<CorruptHistoryException>(() => Decider.Evolve(Founded, new LeaveTaken(Ben) { At = Day }));

        Assert.Equal("participation.leave-taken", e.EventType);
    }

    private static ParticipationState After(ParticipationState state, params ReadOnlySpan<ParticipationCommand> commands) =>
        Decider.Do(state, commands).OrThrow();
}
