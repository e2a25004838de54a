using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Sponsorship;

public static partial class SponsorshipDecider
{
    internal static SponsorshipState Evolve(SponsorshipState state, SponsorshipEvent happened, Owner? owner) => happened switch
    {
        SponsorshipOffered e => Step(state, SponsorshipTrigger.Offer, e) with { Sponsor = e.By, Office = e.Office, Terms = e.Terms },
        SponsorshipRetracted e => Step(state, SponsorshipTrigger.Retract, e),
        SponsorshipAccepted e => Step(state, SponsorshipTrigger.Accept, e) with { Balance = e.Balance, BalanceSince = e.At, Since = e.At, Grants = e.Grants },
        SponsorshipDeclined e => Step(state, SponsorshipTrigger.Decline, e),
        SponsorshipSuspended e => Step(state, SponsorshipTrigger.Suspend, e),
        SponsorshipResumed e => Step(state, SponsorshipTrigger.Resume, e),
        NoticeGiven e => Step(state, SponsorshipTrigger.GiveNotice, e) with { StopsAt = e.Effective },
        NoticeRescinded e => Step(state, SponsorshipTrigger.Rescind, e) with { StopsAt = null },
        SponsorshipWithdrawn e => Step(state, SponsorshipTrigger.TakeEffect, e) with { Stopped = state.StopsAt },
        SponsorshipEnded e => Step(state, SponsorshipTrigger.End, e) with { Stopped = e.At },
        ResourceGranted e => Running(state, e) with { Grants = Numbered(state.Grants, e.Grant, e.Grant.Number, e) },
        GrantRenewed e => Running(state, e) with { Grants = Changed(state.Grants, e.Number, e, g => g with { Terms = g.Terms with { Until = e.Until } }) },
        GrantWithdrawn e => Running(state, e) with { Grants = Changed(state.Grants, e.Number, e, g => g with { Terms = g.Terms with { Until = e.Effective } }) },
        SponsorInformed e => Running(state, e) with { Reports = state.Reports + 1, LastReport = e.At, LastEvidence = e.Evidence },
        BalanceProposed e => Running(state, e) with { Proposal = e.Proposal },
        BalanceAgreed e when state.Proposal?.Balance.Equals(e.Balance) ?? false => Running(state, e) with { Balance = e.Balance, BalanceSince = e.At, Proposal = null },
        DeliverableDemanded e => Running(state, e) with { Demands = Numbered(state.Demands, new Demand(e.Number, e.What, e.At, DemandStatus.Open), e.Number, e) },
        GoalProposed e => Running(state, e) with { Goals = Numbered(state.Goals, new Goal(e.Number, e.Text, e.Origin, GoalStatus.Proposed, e.Measure, e.IsFixed), e.Number, e) },
        _ => Answered(Running(state, happened), happened),
    };

    internal static IEnumerable<MachineStep> Steps(SponsorshipState before, SponsorshipEvent happened, string subject)
    {
        if (TriggerOf(happened) is { } trigger)
        {
            return [MachineStep.Of(SponsorshipMachine.Definition, subject, before.Status, trigger, Evolve(before, happened, null).Status)];
        }

        return happened switch
        {
            DemandAnswered { Answer: DemandAnswer.Negotiated } e => [OfDemand(before, e.Number, DemandTrigger.Negotiate, DemandStatus.Negotiated, subject)],
            DemandAnswered e => [OfDemand(before, e.Number, DemandTrigger.Decline, DemandStatus.Declined, subject)],
            DemandTakenUp e => [OfDemand(before, e.Number, DemandTrigger.TakeUp, DemandStatus.TakenUp, subject)],
            DemandDropped e => [OfDemand(before, e.Number, DemandTrigger.Drop, DemandStatus.Dropped, subject)],
            GoalAdopted e => [OfGoal(before, e.Number, GoalTrigger.Adopt, GoalStatus.Adopted, subject)],
            GoalDropped e => [OfGoal(before, e.Number, GoalTrigger.Drop, GoalStatus.Dropped, subject)],
            _ => [],
        };
    }

    private static SponsorshipState Answered(SponsorshipState state, SponsorshipEvent happened) => happened switch
    {
        DemandAnswered { Answer: DemandAnswer.Negotiated } e => Demanded(state, e.Number, e, d => d with { Status = DemandStatus.Negotiated, Answered = e.At, Instead = e.Words }),
        DemandAnswered e => Demanded(state, e.Number, e, d => d with { Status = DemandStatus.Declined, Answered = e.At }),
        DemandTakenUp e => Demanded(state, e.Number, e, d => d with { Status = DemandStatus.TakenUp, Answered = e.At, TakenUpBy = e.Member }),
        DemandDropped e => Demanded(state, e.Number, e, d => d with { Status = DemandStatus.Dropped, Answered = e.At }),
        GoalAdopted e => state with { Goals = Changed(state.Goals, e.Number, e, g => g.Status == GoalStatus.Proposed ? g with { Status = GoalStatus.Adopted } : throw Corrupt(e, $"goal number {e.Number} is {g.Status}.")) },
        GoalDropped e => state with { Goals = Changed(state.Goals, e.Number, e, g => g.Status != GoalStatus.Dropped ? g with { Status = GoalStatus.Dropped } : throw Corrupt(e, $"goal number {e.Number} is {g.Status}.")) },
        _ => throw Corrupt(happened, "it cannot follow."),
    };

    private static SponsorshipTrigger? TriggerOf(SponsorshipEvent happened) => happened switch
    {
        SponsorshipOffered => SponsorshipTrigger.Offer,
        SponsorshipRetracted => SponsorshipTrigger.Retract,
        SponsorshipAccepted => SponsorshipTrigger.Accept,
        SponsorshipDeclined => SponsorshipTrigger.Decline,
        SponsorshipSuspended => SponsorshipTrigger.Suspend,
        SponsorshipResumed => SponsorshipTrigger.Resume,
        NoticeGiven => SponsorshipTrigger.GiveNotice,
        NoticeRescinded => SponsorshipTrigger.Rescind,
        SponsorshipWithdrawn => SponsorshipTrigger.TakeEffect,
        SponsorshipEnded => SponsorshipTrigger.End,
        _ => null,
    };

    // The chart is the one place that knows which status follows which.
    private static SponsorshipState Step(SponsorshipState state, SponsorshipTrigger trigger, SponsorshipEvent e) =>
        SponsorshipMachine.Definition.Find(state.Status, trigger) is [var way, ..] ? state with { Status = way.To } : throw Corrupt(e, $"the sponsorship is {state.Status}.");

    private static SponsorshipState Running(SponsorshipState state, SponsorshipEvent e) =>
        state.IsRunning ? state : throw Corrupt(e, $"the sponsorship is {state.Status}.");

    private static SponsorshipState Demanded(SponsorshipState state, int number, SponsorshipEvent e, Func<Demand, Demand> change) => state with
    {
        Demands = Changed(state.Demands, number, e, d => d.IsUnsettled ? change(d) : throw Corrupt(e, $"demand number {number} is {d.Status}.")),
    };

    private static ValueList<T> Numbered<T>(ValueList<T> all, T item, int number, SponsorshipEvent e) =>
        number == all.Count + 1 ? all.Add(item) : throw Corrupt(e, $"number {number} does not follow {all.Count}.");

    private static ValueList<T> Changed<T>(ValueList<T> all, int number, SponsorshipEvent e, Func<T, T> change) =>
        number >= 1 && number <= all.Count ? all.With(number - 1, change(all[number - 1])) : throw Corrupt(e, $"there is no number {number}.");

    private static MachineStep OfDemand(SponsorshipState before, int number, DemandTrigger trigger, DemandStatus to, string subject) =>
        MachineStep.Of(DemandMachine.Definition, FormattableString.Invariant($"{subject}/{number}"), before.Demands[number - 1].Status, trigger, to);

    private static MachineStep OfGoal(SponsorshipState before, int number, GoalTrigger trigger, GoalStatus to, string subject) =>
        MachineStep.Of(GoalMachine.Definition, FormattableString.Invariant($"{subject}/{number}"), before.Goals[number - 1].Status, trigger, to);

    private static CorruptHistoryException Corrupt(SponsorshipEvent e, string reason) => new(e.Type, reason, null);
}
