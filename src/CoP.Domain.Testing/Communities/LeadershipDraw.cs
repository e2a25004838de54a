using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;

namespace CoP.Domain.Testing.Communities;

/// <summary>Draws commands about functions, holdings and transfers.</summary>
internal static class LeadershipDraw
{
    private static readonly int[] Sizes = [1, 2_500, 5_000, 10_000];

    public static DomainCommand Next(Community community, Dice dice, DateTimeOffset at)
    {
        var open = community.Leadership.Transfers.OrderBy(t => t.Key).Select(t => t.Value).ToList();
        return open.Count > 0 && dice.Percent(75)
            ? OnTransfer(community, dice.Of(open), dice, at)
            : Fresh(community, dice, at);
    }

    private static DomainCommand OnTransfer(Community community, Transfer transfer, Dice dice, DateTimeOffset at)
    {
        var other = ParticipationDraw.Present(community, dice);
        var giver = dice.Percent(90) ? transfer.From ?? transfer.ProposedBy : other;
        var receiver = dice.Percent(90) ? transfer.To : other;
        var id = transfer.Id;
        var outsider = CommunityCommands.People.Where(p => community.Participation.IsPresent(p) && p != transfer.To && p != transfer.From).ToList() is { Count: > 0 } others
            ? dice.Of(others)
            : other;
        return transfer.Status switch
        {
            TransferStatus.Proposed or TransferStatus.Seconded => dice.Weighted<DomainCommand>(
                (25, new SecondTransfer(id, outsider, at)),
                (50, new AcceptTransfer(id, receiver, at)),
                (12, new DeclineTransfer(id, receiver, at)),
                (12, new WithdrawTransfer(id, giver, at)),
                (5, new LapseTransfer(id, Actor.Deadline, at)),
                (4, new BeginHandOver(id, giver, at)),
                (5, new DeclineTransfer(id, other, at))),
            TransferStatus.Accepted => dice.Weighted<DomainCommand>(
                (45, new ContestTransfer(id, dice.Percent(95) ? "too early" : " ", outsider, at)),
                (40, new BeginHandOver(id, dice.Percent(50) ? receiver : Actor.Deadline, at + TimeSpan.FromDays(14))),
                (7, new WithdrawTransfer(id, giver, at)),
                (8, new DeclineTransfer(id, receiver, at)),
                (5, new CompleteTransfer(id, receiver, at))),
            TransferStatus.Contested => dice.Weighted<DomainCommand>(
                (55, new ReconcileTransfer(id, dice.Percent(70) && transfer.Objectors is [.., var objector] ? objector : other, at)),
                (15, new LapseTransfer(id, Actor.Deadline, at + TimeSpan.FromDays(30))),
                (15, new WithdrawTransfer(id, giver, at)),
                (15, new DeclineTransfer(id, receiver, at))),
            TransferStatus.HandingOver => dice.Weighted<DomainCommand>(
                (50, new CompleteTransfer(id, dice.Percent(50) ? giver : receiver, at)),
                (35, new RevokeTransfer(id, dice.Percent(50) ? giver : receiver, at)),
                (15, new CompleteTransfer(id, Actor.Deadline, at + TimeSpan.FromDays(28)))),
            _ => dice.Weighted<DomainCommand>(
                (40, new SettleTransfer(id, Actor.Deadline, at + TimeSpan.FromDays(14))),
                (40, new RevokeTransfer(id, dice.Percent(50) ? giver : receiver, at)),
                (20, new SettleTransfer(id, Actor.Deadline, at))),
        };
    }

    private static DomainCommand Fresh(Community community, Dice dice, DateTimeOffset at)
    {
        var function = dice.Percent(97) ? dice.Of(community.Rules.Functions) : LeadershipFunctions.Gardening;
        var holders = community.Leadership.Functions.TryGetValue(function, out var holdings) ? holdings.Holders.ToList() : [];
        var giver = holders.Count > 0 && dice.Percent(90) ? dice.Of(holders) : dice.Of(CommunityCommands.People);
        var receivers = CommunityCommands.People.Where(p => p != giver && community.Participation.IsPresent(p)).ToList();
        var to = receivers.Count > 0 && dice.Percent(95) ? dice.Of(receivers) : dice.Of(CommunityCommands.People);
        var shares = LeadershipShares.Of(dice.Of(Sizes));
        return dice.Weighted<DomainCommand>(
            (65, new ProposeTransfer(function, giver, to, giver, at) { Shares = dice.Percent(50) ? shares : null }),
            (20, new OfferVacancy(function, to, ParticipationDraw.Present(community, dice), at) { Shares = dice.Percent(50) ? shares : null }),
            (10, new Relinquish(function, shares, giver, at)),
            (2, new EstablishFunction(LeadershipFunctions.Gardening, null, ParticipationDraw.Present(community, dice), at)),
            (3, new AcceptTransfer(new TransferId(9_999), to, at)));
    }
}
