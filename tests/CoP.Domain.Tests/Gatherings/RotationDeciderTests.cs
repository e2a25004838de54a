using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;
using static CoP.Domain.Tests.Gatherings.SessionPlay;

namespace CoP.Domain.Tests.Gatherings;

[Trait("Statement", "18")]
public sealed class RotationDeciderTests
{
    private static StreamLog<RotationCommand, RotationEvent, Rotation> Begun => RotationDecider.Streams.Begin(Here.Id, "facilitation");

    private static StreamLog<RotationCommand, RotationEvent, Rotation> Three { get; } =
        Begun.Do(Here, new DeclareWillingness(Ada, Day), new DeclareWillingness(Ben, Day), new DeclareWillingness(Cyd, Day)).OrThrow();

    [Fact]
    public void Everybody_HasATurn_BeforeAnybodyHasTwo()
    {
        var log = Three;
        var turns = new List<MemberId>();
        for (var i = 0; i < 7; i++)
        {
            log = log.Do(Here, new NameNext(Session(i), Eve, Day)).OrThrow();
            turns.Add(log.State.Named!.Value);
            log = log.Do(Here, new TakeTurn(Eve, Day)).OrThrow();
        }

        Assert.Equal([Ada, Ben, Cyd, Ada, Ben, Cyd, Ada], turns);
        Assert.Equal(3, log.State.Round);
        Assert.Equal((1.0, 0.0), (RotationFairness.Of(log.State).People[1].PerRound, RotationFairness.Of(log.State).Spread));
    }

    [Fact]
    public void Absence_DoesNotLoseTheTurn()
    {
        var away = Settled.Log.Do(new TakeLeave(Ada, Day)).OrThrow();
        var back = away.Do(new ComeBack(Ada, Day)).OrThrow().Community;
        var log = Turn(Turn(Turn(Three, 1, away.Community), 2, away.Community), 3, away.Community);

        Assert.Equal((2, [Ada, Cyd, Ben]), (log.State.Round, log.State.Line.InOrder.ToValueList()));
        var next = RotationDecider.WhoIsNext(log.State, back);
        Assert.Equal(Ada, next.Member);
        Assert.Equal("ada is next in round 2: first in line, no turn yet.", next.Why);
        Assert.Equal(
            "cyd is next in round 2: first in line, the last turn in round 1; passed over: ada (absent).",
            RotationDecider.WhoIsNext(log.State, away.Community).ToString());
    }

    [Fact]
    public void WhoIsNext_WhenNobodyCan_SaysWhy()
    {
        var nobody = RotationDecider.WhoIsNext(Three.State, Without(Ada, Ben, Cyd));

        Assert.Equal("nobody in line can; passed over: ada (left community), ben (left community), cyd (left community).", nobody.Why);
        Assert.Equal("rotation.nobody-available", Three.Code(new NameNext(Session(1), Eve, Day), Without(Ada, Ben, Cyd)));
        Assert.Equal("rotation.nobody-available", Begun.Code(new NameNext(Session(1), Eve, Day)));
    }

    [Fact]
    public void Newcomers_WaitBehindThoseWhoHaveNotHadTheirTurn()
    {
        var log = Turn(Three, 1).Do(Here, new DeclareWillingness(Eve, Day)).OrThrow();

        Assert.Equal([Ben, Cyd, Eve, Ada], log.State.Line.InOrder);
        Assert.Equal([Ben, Cyd, Eve], log.State.Line.Waiting);
        var full = Turn(Turn(Turn(log, 2), 3), 4);
        Assert.Equal(([Ada, Ben, Cyd, Eve], 1), (full.State.Line.InOrder.ToValueList(), full.State.People[Eve].Turns));
        var late = Turn(full, 5);
        Assert.Equal(2, late.State.Round);
    }

    [Fact]
    public void Newcomer_WhenAllHaveHadTheirTurn_StillHasOneInTheRound()
    {
        var log = Turn(Turn(Turn(Three, 1), 2), 3).Do(Here, new DeclareWillingness(Eve, Day)).OrThrow();

        Assert.Equal(Eve, RotationDecider.WhoIsNext(log.State, Here).Member);
        Assert.Equal(1, RotationDecider.WhoIsNext(log.State, Here).Round);
    }

    [Fact]
    public void WhoWithdrawsAndComesBack_HasNoSecondTurnInTheRound()
    {
        var back = Turn(Three, 1).Do(Here, new WithdrawWillingness(Ada, Day), new DeclareWillingness(Ada, Day)).OrThrow();

        Assert.Equal(([Ben, Cyd, Ada], [Ben, Cyd]), (back.State.Line.InOrder.ToValueList(), back.State.Line.Waiting.ToValueList()));
        Assert.Null(RotationFairness.Of(back.State).People.Single(p => p.Member == Ada).PerRound);
    }

    [Fact]
    public void Declining_KeepsThePlace()
    {
        var declined = Three.Do(Here, new NameNext(Session(1), Eve, Day), new DeclineTurn(Ada, Day)).OrThrow();
        var bens = declined.Do(Here, new NameNext(Session(1), Eve, Day)).OrThrow();

        Assert.Equal([new TurnSkip(Ada, SkipReason.Declined)], Assert.IsType<TurnNamed>(bens.Events[^1].Event).Skipped);
        Assert.Equal(Ben, bens.State.Named);
        Assert.Equal(Ada, RotationDecider.WhoIsNext(bens.Do(Here, new TakeTurn(Ben, Day)).OrThrow().State, Here, Session(2)).Member);
        Assert.Equal("rotation.not-yours", bens.Code(new DeclineTurn(Ada, Day)));
    }

    [Fact]
    public void Withdrawing_WhileNamed_EndsTheNaming_AndIsTold()
    {
        var log = Three.Do(Here, new NameNext(Session(1), Eve, Day), new WithdrawWillingness(Ada, Day)).OrThrow();
        var again = log.Do(Here, new DeclareWillingness(Ada, Day), new NameNext(Session(1), Eve, Day)).OrThrow();

        Assert.Equal((RotationStatus.Waiting, Ben), (log.State.Status, again.State.Named));
        Assert.Equal([new TurnSkip(Ada, SkipReason.Withdrew)], log.State.PassedOver);
        Assert.Equal("rotation.not-willing", log.Code(new WithdrawWillingness(Ada, Day)));
    }

    [Fact]
    public void LeavingTheCommunity_LosesThePlace()
    {
        var named = Three.Do(Without(Ada), new NameNext(Session(1), Eve, Day)).OrThrow();

        Assert.Equal((Ben, [Ben, Cyd]), (named.State.Named, named.State.Line.InOrder.ToValueList()));
        Assert.Equal([new TurnSkip(Ada, SkipReason.LeftCommunity)], Assert.IsType<TurnNamed>(named.Events[^1].Event).Skipped);
        var gone = Without(Ada, Ben);
        Assert.Equal("rotation.not-present", named.Code(new TakeTurn(Eve, Day), gone));
        Assert.Equal(Cyd, named.Do(gone, new PassOver(SkipReason.Absent, Eve, Day), new NameNext(Session(1), Eve, Day)).OrThrow().State.Named);
    }

    [Fact]
    public void CancelledSession_CostsNoTurn()
    {
        var log = Three.Do(Here, new NameNext(Session(1), Eve, Day), new PassOver(SkipReason.SessionCancelled, Eve, Day)).OrThrow();

        Assert.Equal("rotation.session-done", log.Code(new NameNext(Session(1), Eve, Day)));
        Assert.Equal(Ada, log.Do(Here, new NameNext(Session(2), Eve, Day)).OrThrow().State.Named);
    }

    [Fact]
    public void Prerequisites_AreConfirmedByOthers()
    {
        var asked = Three.Do(Here, new SetPrerequisites(["attended three sessions", "has co-facilitated"], Ada, Day)).OrThrow();
        var confirm = new ConfirmPrerequisite(Ben, "attended three sessions", Ada, Day.AddDays(1));
        var half = asked.Do(Here, confirm).OrThrow();
        var met = half.Do(Here, confirm with { Prerequisite = "has co-facilitated", By = Eve }).OrThrow();

        Assert.Equal(
            "nobody in line can; passed over: ada (prerequisite missing: attended three sessions), ben (prerequisite missing: has co-facilitated), cyd (prerequisite missing: attended three sessions).",
            RotationDecider.WhoIsNext(half.State, Here).Why);
        Assert.Equal([new("attended three sessions", Ada, Day.AddDays(1)), new("has co-facilitated", Eve, Day.AddDays(1))], met.State.People[Ben].Met);
        Assert.Equal(Ben, RotationDecider.WhoIsNext(met.State, Here).Member);
        Assert.Equal("rotation.so-already", half.Code(confirm));
        Assert.Equal("rotation.another-needed", half.Code(confirm with { Member = Ada }));
        Assert.Equal("rotation.not-present", half.Code(confirm with { Member = Gus }));
        Assert.Equal("rotation.prerequisite-unknown", half.Code(confirm with { Prerequisite = "owns a hat" }));
    }

    [Fact]
    public void Prerequisites_AreSetByWhoSteers_AndReadable()
    {
        Assert.Equal("rotation.may-not-steer", Three.Code(new SetPrerequisites(["x"], Eve, Day)));
        Assert.Equal("rotation.so-already", Three.Code(new SetPrerequisites([], Ada, Day)));
        Assert.Equal("rotation.prerequisites-unclear", Three.Code(new SetPrerequisites([" "], Ada, Day)));
        Assert.Equal("rotation.prerequisites-unclear", Three.Code(new SetPrerequisites(["x", "X"], Ada, Day)));
        Assert.Equal("rotation.prerequisites-unclear", Three.Code(new SetPrerequisites([.. Enumerable.Range(0, 101).Select(i => $"{i}")], Ada, Day)));
    }

    [Fact]
    public void Swap_TakesBoth()
    {
        var named = Three.Do(Here, new NameNext(Session(1), Eve, Day), new OfferSwap(Cyd, Ada, Day)).OrThrow();
        var swapped = named.Do(Here, new AcceptSwap(Ada, Cyd, Day)).OrThrow();

        Assert.Equal((Cyd, [Cyd, Ben, Ada]), (swapped.State.Named, swapped.State.Line.InOrder.ToValueList()));
        Assert.Equal("rotation.offer-open", named.Code(new OfferSwap(Ben, Ada, Day)));
        Assert.Equal("rotation.not-yours", named.Code(new AcceptSwap(Ada, Ben, Day)));
        Assert.Equal("rotation.not-yours", named.Code(new DropSwap(Ada, Ben, Day)));
        Assert.Equal("rotation.no-offer", swapped.Code(new AcceptSwap(Ada, Cyd, Day)));
        Assert.Equal("rotation.no-offer", named.Do(Here, new DropSwap(Ada, Cyd, Day)).OrThrow().Code(new DropSwap(Ada, Ada, Day)));
        Assert.Equal("rotation.another-needed", named.Code(new OfferSwap(Ben, Ben, Day)));
    }

    [Fact]
    public void Swap_IsForThoseWhoWaitInTheRound()
    {
        var log = Turn(Three, 1);

        Assert.Equal("rotation.not-waiting", log.Code(new OfferSwap(Ben, Ada, Day)));
        Assert.Equal("rotation.not-waiting", log.Code(new OfferSwap(Ada, Ben, Day)));
        Assert.Equal("rotation.not-waiting", log.Code(new OfferSwap(Eve, Ben, Day)));
        var stale = Turn(Turn(log.Do(Here, new OfferSwap(Cyd, Ben, Day)).OrThrow(), 2), 3);
        Assert.Equal("rotation.no-offer", Turn(stale, 4).Code(new AcceptSwap(Ben, Cyd, Day)));
    }

    [Fact]
    public void Swap_WithTheNamed_NeedsAMemberWhoCouldBeNamed()
    {
        var asked = Three.Do(Here, new SetPrerequisites(["x"], Ada, Day), new ConfirmPrerequisite(Ada, "x", Ben, Day), new NameNext(Session(1), Eve, Day)).OrThrow();
        var offered = asked.Do(Here, new OfferSwap(Cyd, Ada, Day), new OfferSwap(Ada, Ben, Day)).OrThrow();

        Assert.Equal("rotation.not-eligible", offered.Code(new AcceptSwap(Ada, Cyd, Day)));
        Assert.Equal("rotation.not-eligible", offered.Code(new AcceptSwap(Ben, Ada, Day)));
        var away = Settled.Log.Do(new TakeLeave(Ben, Day)).OrThrow().Community;
        Assert.Equal("rotation.not-present", offered.Code(new AcceptSwap(Ben, Ada, Day), away));
    }

    [Fact]
    public void Naming_IsForOneSessionAtATime()
    {
        var named = Three.Do(Here, new NameNext(Session(1), Eve, Day)).OrThrow();

        Assert.Equal("rotation.named-already", named.Code(new NameNext(Session(2), Eve, Day)));
        Assert.Equal("rotation.session-done", named.Do(Here, new TakeTurn(Eve, Day)).OrThrow().Code(new NameNext(Session(1), Eve, Day)));
        Assert.Equal("rotation.no-session", Three.Code(new NameNext(StreamId.Of(Here.Id, "seance", "x"), Eve, Day)));
        Assert.Equal("rotation.no-session", Three.Code(new NameNext(StreamId.Of(new("elsewhere"), "session", "x"), Eve, Day)));
        Assert.Equal("rotation.nobody-named", Three.Code(new TakeTurn(Ada, Day)));
        Assert.Equal("rotation.reason-unfit", named.Code(new PassOver(SkipReason.Declined, Eve, Day)));
        Assert.Equal("rotation.so-already", Three.Code(new DeclareWillingness(Ada, Day)));
        Assert.Equal("rotation.person-needed", Three.Code(new NameNext(Session(1), Actor.Office(new("sponsor")), Day)));
        Assert.Throws<ArgumentException>(() => named.Code(new PassOver((SkipReason)9, Eve, Day)));
        Assert.Throws<ArgumentException>(() => Three.Code(new NameNext(default, Eve, Day)));
    }

    [Fact]
    public void Fairness_OfNobody_IsUndefined()
    {
        var nobody = RotationFairness.Of(Rotation.Empty);
        var before = RotationFairness.Of(Three.State);

        Assert.Equal((0, null, null), (nobody.People.Count, nobody.Spread, nobody.Turns));
        Assert.Equal((3, null, null), (before.People.Count, before.Spread, before.People[0].PerRound));
        Assert.Equal(2.0 / 3, RotationFairness.Of(Turn(Three, 1).State).Turns!.Gini!.Value, 1e-12);
    }

    [Fact]
    public void Fairness_OfWhoWasAwayForARound_ShowsIt()
    {
        var away = Settled.Log.Do(new TakeLeave(Ada, Day)).OrThrow().Community;
        var fairness = RotationFairness.Of(Turn(Turn(Turn(Three, 1, away), 2, away), 3, away).State);

        Assert.Equal((new FacilitatorTurns(Ada, 0, 1), 1.0), (fairness.People[0], fairness.Spread));
    }

    [Fact]
    public void Evolve_OfWhatCannotFollow_Throws()
    {
        Assert.Throws<CorruptHistoryException>(() => RotationDecider.Evolve(Three.State, new WillingnessDeclared(Ada), null));
        Assert.Throws<CorruptHistoryException>(() => RotationDecider.Evolve(Three.State, new TurnTaken(Session(1), Ada, 1), null));
        Assert.Throws<CorruptHistoryException>(() => RotationDecider.Evolve(Three.State, new TurnNamed(Session(1), Ada, 3, []), null));
        Assert.Throws<CorruptHistoryException>(() => RotationDecider.Evolve(Three.State, new TurnsSwapped(Ada, Eve), null));
    }

    [Fact]
    public void Violations_OfBrokenStates_NameThem()
    {
        var state = Turn(Three, 1).State;
        var line = state.Line;

        Assert.Empty(RotationInvariants.Violations(state));
        Assert.NotEmpty(RotationInvariants.Violations(state with { Line = line with { First = Cyd } }));
        Assert.Single(RotationInvariants.Violations(state with { Line = line with { Places = line.Places.Set(Cyd, line.Places[Cyd] with { Before = null }) } }));
        Assert.Single(RotationInvariants.Violations(state with { Line = line with { Last = Ben } }));
        Assert.NotEmpty(RotationInvariants.Violations(state with { Line = line with { Places = line.Places.Set(Ada, line.Places[Ada] with { Behind = Ben }) } }));
        Assert.Single(RotationInvariants.Violations(state with { Line = line with { LastWaiting = Ben } }));
        Assert.Single(RotationInvariants.Violations(state with { Named = Ada }));
        Assert.NotEmpty(RotationInvariants.Violations(state with { People = state.People.Set(Ada, state.People[Ada] with { Turns = 2 }) }));
        Assert.NotEmpty(RotationInvariants.Violations(state with { People = state.People.Set(Ada, state.People[Ada] with { LastTurn = 2 }) }));
        Assert.Single(RotationInvariants.Violations(state with { People = state.People.Set(Ben, state.People[Ben] with { Met = [new("x", Ben, Day)] }) }));
    }

    private static StreamId Session(int number) => StreamId.Of(Here.Id, "session", FormattableString.Invariant($"{number}"));

    private static StreamLog<RotationCommand, RotationEvent, Rotation> Turn(StreamLog<RotationCommand, RotationEvent, Rotation> log, int session, Community? community = null) =>
        log.Do(community ?? Here, new NameNext(Session(session), Eve, Day), new TakeTurn(Eve, Day)).OrThrow();
}
