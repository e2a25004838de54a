using CoP.Domain.Deciding;

namespace CoP.Domain.Sponsorship;

public static partial class SponsorshipDecider
{
    private static Decision<SponsorshipEvent> Report(ReportToSponsor c) => Unread(c.Told)
        ?? (c.Evidence.GroupBy(e => e).FirstOrDefault(g => g.Skip(1).Any()) is { } twice
            ? Refuse(new SponsorshipRefusal.EvidenceTwice(twice.Key))
            : Accept(c, new SponsorInformed(c.Told, c.Evidence)));

    private static Decision<SponsorshipEvent> Propose(SponsorshipState state, ProposeBalance c) =>
        !IsBalance(c.Balance) ? Refuse(new SponsorshipRefusal.BalanceOutOfRange(c.Balance))
        : c.Balance.Equals(state.Balance) || c.Balance.Equals(state.Proposal?.Balance) ? Refuse(new SponsorshipRefusal.BalanceIsSo(c.Balance))
        : Accept(c, new BalanceProposed(new(c.Balance, state.IsSponsor(c.By))));

    private static Decision<SponsorshipEvent> Agree(SponsorshipState state, AgreeBalance c) =>
        state.Proposal is not { } proposal ? Refuse(new SponsorshipRefusal.NoProposal())
        : proposal.IsSponsors == state.IsSponsor(c.By) ? Refuse(new SponsorshipRefusal.OwnProposal(c.By))
        : Accept(c, new BalanceAgreed(proposal.Balance));

    private static Decision<SponsorshipEvent> Answer(SponsorshipState state, SponsorshipCommand command) => command switch
    {
        DemandDeliverable c => Demand(state, c),
        TakeUpDemand c => Unsettled(state, c.Number) ?? Accept(c, new DemandTakenUp(c.Number, c.By.Name)),
        AnswerDemand c => Unsettled(state, c.Number) ?? Unread(c.Words) ?? Accept(c, new DemandAnswered(c.Number, c.Answer, c.Words)),
        DropDemand c => Unsettled(state, c.Number) ?? Accept(c, new DemandDropped(c.Number)),
        ProposeGoal c => Propose(state, c),
        AdoptGoal c => Standing(state, c.Number, isAdopting: true) ?? Accept(c, new GoalAdopted(c.Number)),
        DropGoal c => Standing(state, c.Number, isAdopting: false) ?? Accept(c, new GoalDropped(c.Number)),
        _ => throw new ArgumentException($"The command {command.Trigger} is none of this module.", nameof(command)),
    };

    private static Decision<SponsorshipEvent> Demand(SponsorshipState state, DemandDeliverable c) => Unread(c.What)
        ?? (state.Demands.FirstOrDefault(d => d.IsUnsettled && string.Equals(d.What, c.What, StringComparison.Ordinal)) is { } same
            ? Refuse(new SponsorshipRefusal.DemandedAlready(same.Number))
            : Accept(c, new DeliverableDemanded(state.Demands.Count + 1, c.What)));

    private static Decision<SponsorshipEvent> Propose(SponsorshipState state, ProposeGoal c) => Unread(c.Text)
        ?? (c.Measure is null ? null : Unread(c.Measure))
        ?? (state.Goals.FirstOrDefault(g => g.Status != GoalStatus.Dropped && string.Equals(g.Text, c.Text, StringComparison.Ordinal)) is { } same
            ? Refuse(new SponsorshipRefusal.GoalStandsAlready(same.Number))
            : Accept(c, new GoalProposed(state.Goals.Count + 1, c.Text, state.IsSponsor(c.By) ? GoalOrigin.Sponsor : GoalOrigin.Members, c.Measure, c.IsFixed)));

    private static Decision<SponsorshipEvent>? Unsettled(SponsorshipState state, int number) =>
        number < 1 || number > state.Demands.Count ? Refuse(new SponsorshipRefusal.UnknownDemand(number))
        : state.Demands[number - 1] is { IsUnsettled: false } demand ? Refuse(new SponsorshipRefusal.DemandSettled(number, demand.Status))
        : null;

    private static Decision<SponsorshipEvent>? Standing(SponsorshipState state, int number, bool isAdopting) =>
        number < 1 || number > state.Goals.Count ? Refuse(new SponsorshipRefusal.UnknownGoal(number))
        : state.Goals[number - 1].Status is var status && (status == GoalStatus.Dropped || (isAdopting && status == GoalStatus.Adopted))
            ? Refuse(new SponsorshipRefusal.GoalSettled(number, status))
        : null;
}
