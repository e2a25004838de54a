using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using static CoP.Domain.Tests.Formats.EveryEvent;

namespace CoP.Domain.Tests.Communities;

public sealed class ReactionTests
{
    private static readonly LeadershipFunction Coordination = LeadershipFunctions.Coordination;
    private static readonly Community Founded = Community.Unfounded.Do(Founding()).OrThrow();
    private static readonly Community Proposed = Founded.Do(new ProposeTransfer(Coordination, Ada, Cyd, Ada, Day(1))).OrThrow();
    private static readonly TransferId Transfer = Proposed.Leadership.Transfers.Single().Key;
    private static readonly Community Accepted = Proposed.Do(new AcceptTransfer(Transfer, Cyd, Day(2))).OrThrow();

    public static TheoryData<string> Exits() => ["take-leave", "retire", "depart", "mark-inactive", "remove"];

    [Theory]
    [Trait("Statement", "8")]
    [MemberData(nameof(Exits))]
    public void AHolderWhoGoes_LeavesVacanciesAndAnActingHolder(string exit)
    {
        var after = Founded.Do(Exit(exit)).OrThrow();

        Assert.All(after.Leadership.Functions, f => Assert.Equal((LeadershipShares.Whole, (MemberId?)Cyd), (f.Value.Vacant, f.Value.Acting)));
        Assert.Empty(CommunityInvariants.Violations(after));
    }

    [Fact]
    public void AReceiverWhoGoes_LapsesTheTransferAndClosesItsJuncture()
    {
        var outcome = Accepted.Do(new TakeLeave(Cyd, Day(3)));

        Assert.Equal(LapseReason.ReceiverLeft, Assert.Single(outcome.Events.OfType<TransferLapsed>()).Reason);
        Assert.Empty(outcome.State.Leadership.Transfers);
        Assert.False(outcome.State.LifeCycle.IsOpen(JunctureKind.LeadershipTransfer));
    }

    [Fact]
    public void TheLastWhoGoes_EndsTheCommunity()
    {
        var outcome = Founded.Do(new Depart(Ada, Day(1)), new Depart(Cyd, Day(1)));

        Assert.Equal((CommunityStatus.Ended, Ending.Faded), (outcome.State.Status, outcome.State.LifeCycle.Ending));
        Assert.Empty(Assert.IsType<LifeCycleEnded>(outcome.Events[^1]).Destinations);
        Assert.Equal(Actor.Deadline, outcome.Events[^1].By);
    }

    [Fact]
    public void TheLastWhoOnlyTakesLeave_EndsNothing() =>
        Assert.Equal(CommunityStatus.Alive, Founded.Do(new TakeLeave(Ada, Day(1)), new TakeLeave(Cyd, Day(1))).State.Status);

    [Fact]
    public void AnAcceptedTransfer_OpensAJuncture_AndTheLastOneSettledClosesIt()
    {
        Assert.False(Proposed.LifeCycle.IsOpen(JunctureKind.LeadershipTransfer));
        Assert.True(Accepted.LifeCycle.IsOpen(JunctureKind.LeadershipTransfer));
        var completed = Accepted.Do(new BeginHandOver(Transfer, Cyd, Day(16)), new CompleteTransfer(Transfer, Cyd, Day(16))).OrThrow();
        Assert.True(completed.LifeCycle.IsOpen(JunctureKind.LeadershipTransfer));

        Assert.False(completed.Do(new SettleTransfer(Transfer, Actor.Deadline, Day(30))).OrThrow().LifeCycle.IsOpen(JunctureKind.LeadershipTransfer));
    }

    [Fact]
    public void WhileAnotherIsUnderWay_TheJunctureStaysOpen()
    {
        var two = Accepted.Do(new ProposeTransfer(LeadershipFunctions.Facilitation, Ada, Cyd, Ada, Day(2))).OrThrow();
        two = two.Do(new AcceptTransfer(two.Leadership.Transfers.Max(t => t.Key), Cyd, Day(2))).OrThrow();
        var one = two.Do(new DeclineTransfer(Transfer, Cyd, Day(3))).OrThrow();

        Assert.True(one.LifeCycle.IsOpen(JunctureKind.LeadershipTransfer));
        Assert.False(one.Do(new DeclineTransfer(one.Leadership.Transfers.Single().Key, Cyd, Day(3))).OrThrow().LifeCycle.IsOpen(JunctureKind.LeadershipTransfer));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AnAmendment_OfTheEthosOnly_OpensEvolvingIdentity(bool ethos)
    {
        var change = ethos ? new CharterChange { Values = ["rigour"] } : new CharterChange { Practice = ["talk"] };

        Assert.Equal(ethos, Founded.Do(new ProposeAmendment(change, Ada, Day(1))).OrThrow().LifeCycle.IsOpen(JunctureKind.EvolvingIdentity));
    }

    [Fact]
    public void Maturing_ClosesTheFormation()
    {
        var coalescing = Founded.Do(new EnterStage(LifeCycleModels.Coalescing, "e", Ada, Day(1))).OrThrow();
        Assert.True(coalescing.LifeCycle.IsOpen(JunctureKind.Formation));

        Assert.False(coalescing.Do(new EnterStage(LifeCycleModels.Maturing, "e", Ada, Day(1))).OrThrow().LifeCycle.IsOpen(JunctureKind.Formation));
    }

    [Fact]
    [Trait("Statement", "12")]
    public void Ending_AccountsForEverybody_AndIsTheEnd()
    {
        Assert.Equal("life-cycle.destination-missing", Founded.WhyNot(new EndLifeCycle(Ending.Merged, [new(Ada, [new("whole")])], Ada, Day(1)))?.Code);
        var outcome = Founded.Do(new EndLifeCycle(Ending.SocialClub, [], Ada, Day(1)));

        Assert.Equal([Ada, Cyd], Assert.IsType<LifeCycleEnded>(outcome.Events[^1]).Destinations.Select(d => d.Member));
        Assert.All(
            new DomainCommand[] { new Depart(Ada, Day(2)), new CloseJuncture(JunctureKind.Formation, "l", Ada, Day(2)), new RecordExtension("x-a.b", "1", Ada, Day(2)), Founding() with { At = Day(2) } },
            c => Assert.Equal("community.ended", outcome.State.WhyNot(c)?.Code));
        Assert.Empty(outcome.State.Due(Day(999)));
    }

    [Fact]
    public void TextsThatCannotBeWritten_AreRefused()
    {
        var three = Accepted.Do(new Welcome(Ben, Ada, Day(3))).OrThrow();

        Assert.Equal("participation.missing", three.WhyNot(new Remove(Ben, "half \uD800", Ada, Day(3)))?.Code);
        Assert.Equal("transfer.objection-unreasoned", three.WhyNot(new ContestTransfer(Transfer, "half \uD800", Ben, Day(3)))?.Code);
    }

    private static DomainCommand Exit(string name) => name switch
    {
        "take-leave" => new TakeLeave(Ada, Day(1)),
        "retire" => new Retire(Ada, Day(1)),
        "depart" => new Depart(Ada, Day(1)),
        "mark-inactive" => new MarkInactive(Ada, Cyd, Day(1)),
        _ => new Remove(Ada, "broke the trust", Cyd, Day(1)),
    };
}
