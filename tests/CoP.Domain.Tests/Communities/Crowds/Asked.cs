using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using static CoP.Domain.Tests.Communities.Crowds.Crowd;

namespace CoP.Domain.Tests.Communities.Crowds;

/// <summary>Each command that somebody may give to a community of many, with what has to come before it.</summary>
internal static class Asked
{
    private static readonly LeadershipFunction Role = LeadershipFunctions.Coordination;
    private static readonly Level Core = new("core");

    private static readonly Func<Community, DomainCommand> Proposed = _ => new ProposeTransfer(Role, Ada, Ben, Ada, Day);
    private static readonly Func<Community, DomainCommand> Accepted = c => new AcceptTransfer(Transfer(c), Ben, Day);
    private static readonly Func<Community, DomainCommand> Begun = c => new BeginHandOver(Transfer(c), Actor.Deadline, Day.AddDays(14));
    private static readonly Func<Community, DomainCommand> Completed = c => new CompleteTransfer(Transfer(c), Ben, Day.AddDays(15));
    private static readonly Func<Community, DomainCommand> Amended = _ => new ProposeAmendment(new() { Purpose = "learn more" }, Ada, Day);

    public static IReadOnlyList<Func<Community, DomainCommand>[]> All { get; } =
    [
        [_ => new Invite(Zoe, Ada, Day)],
        [_ => new Welcome(Zoe, Ada, Day)],
        [_ => new Invite(Zoe, Ada, Day), _ => new AcceptInvitation(Zoe, Day)],
        [_ => new Invite(Zoe, Ada, Day), _ => new DeclineInvitation(Zoe, Day)],
        [_ => new OfferRaise(Peripheral, Core, Ada, Day)],
        [_ => new OfferRaise(Peripheral, Core, Ada, Day), _ => new AcceptRaise(Peripheral, Day)],
        [_ => new OfferRaise(Peripheral, Core, Ada, Day), _ => new DeclineRaise(Peripheral, Peripheral, Day)],
        [_ => new StepBack(new("peripheral"), Active, Day)],
        [_ => new TakeLeave(Ada, Day)],
        [_ => new TakeLeave(Active, Day), _ => new ComeBack(Active, Day)],
        [_ => new MarkInactive(Active, Ada, Day)],
        [_ => new Retire(Ada, Day)],
        [_ => new Depart(Ada, Day)],
        [_ => new Remove(Active, "a reason", Ada, Day)],
        [_ => new RecordAccess(Active, Access.Tools, Ada, Day)],
        [_ => new RecordAccess(Active, Access.Tools, Ada, Day), _ => new RecordBarrier(Active, Access.Tools, Ada, Day)],
        [_ => new EstablishFunction(new("hosting"), null, Ada, Day)],
        [Proposed],
        [_ => new Relinquish(Role, LeadershipShares.Whole, Ada, Day), _ => new OfferVacancy(Role, Ben, Ada, Day)],
        [Proposed, c => new SecondTransfer(Transfer(c), Cyd, Day)],
        [Proposed, Accepted],
        [Proposed, c => new DeclineTransfer(Transfer(c), Ben, Day)],
        [Proposed, c => new WithdrawTransfer(Transfer(c), Ada, Day)],
        [Proposed, Accepted, c => new ContestTransfer(Transfer(c), "an objection", Cyd, Day)],
        [Proposed, Accepted, c => new ContestTransfer(Transfer(c), "an objection", Cyd, Day), c => new ReconcileTransfer(Transfer(c), Cyd, Day)],
        [Proposed, Accepted, Begun],
        [Proposed, Accepted, Begun, Completed],
        [Proposed, Accepted, Begun, Completed, c => new RevokeTransfer(Transfer(c), Ada, Day.AddDays(16))],
        [Proposed, Accepted, Begun, Completed, c => new SettleTransfer(Transfer(c), Actor.Deadline, Day.AddDays(40))],
        [Proposed, c => new LapseTransfer(Transfer(c), Actor.Deadline, Day.AddDays(30))],
        [_ => new Relinquish(Role, LeadershipShares.Whole, Ada, Day)],
        [Amended],
        [c => new ConsentToAmendment(Amendment(c), Active, Day)],
        [c => new ObjectToAmendment(Amendment(c), "a reason", Active, Day)],
        [c => new WithdrawAmendment(Amendment(c), Ada, Day)],
        [c => new AdoptAmendment(Amendment(c), Actor.Deadline, Day.AddDays(14))],
        [_ => new EnterStage(new("coalescing"), "it shows", Ada, Day)],
        [_ => new OpenJuncture(JunctureKind.EvolvingIdentity, "a cause", Ada, Day)],
        [_ => new CloseJuncture(JunctureKind.Formation, "a lesson", Ada, Day)],
        [_ => new RecordExtension("x-tests.fact", "1", Ada, Day)],
    ];

    private static TransferId Transfer(Community community) => Assert.Single(community.Leadership.Transfers).Key;

    private static AmendmentId Amendment(Community community) => community.Charter.Amendments[^1].Id;
}
