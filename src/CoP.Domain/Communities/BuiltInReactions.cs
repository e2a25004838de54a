using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>What an event of one module implies for its siblings, in the order in which it is carried out.</summary>
internal static class BuiltInReactions
{
    public static IReadOnlyList<Reaction<DomainCommand, DomainEvent, Community>> All { get; } =
    [
        new("only present members lead", OnlyPresentMembersLead),
        new("a community without people has faded", NobodyLeft),
        new("accepting leadership opens a juncture", TransferAcceptedOpens),
        new("the last open transfer closes its juncture", LastTransferCloses),
        new("amending the ethos opens a juncture", EthosAmendmentOpens),
        new("having formed closes the formation", HavingFormedClosesFormation),
    ];

    private static IEnumerable<DomainCommand> OnlyPresentMembersLead(Community before, DomainEvent happened, Community after) =>
        happened is ParticipationEvent e && before.Participation.IsPresent(e.Member) && !after.Participation.IsPresent(e.Member)
            ? [new VacateHoldings(e.Member, e.By, e.At) { IsImplied = true }]
            : [];

    private static IEnumerable<DomainCommand> NobodyLeft(Community before, DomainEvent happened, Community after) =>
        happened is ParticipationEvent e && before.Participation.BelongingCount > 0 && after.Participation.BelongingCount == 0
            ? [new EndLifeCycle(Ending.Faded, [], Actor.Deadline, e.At)]
            : [];

    private static IEnumerable<DomainCommand> TransferAcceptedOpens(Community before, DomainEvent happened, Community after) =>
        happened is TransferAccepted e
            ? [new OpenJuncture(JunctureKind.LeadershipTransfer, $"transfer {e.Transfer} was accepted", e.By, e.At) { IsImplied = true }]
            : [];

    // Only the end of an accepted transfer counts: one departure may end several, and the juncture closes once. When the last person leaves,
    // the community ends in it.
    private static IEnumerable<DomainCommand> LastTransferCloses(Community before, DomainEvent happened, Community after) =>
        IsAnyAgreed(before) && !IsAnyAgreed(after) && after.LifeCycle.IsOpen(JunctureKind.LeadershipTransfer) && after.Participation.BelongingCount > 0
            ? [new CloseJuncture(JunctureKind.LeadershipTransfer, "no accepted transfer is under way any more", Actor.Deadline, happened.At)]
            : [];

    private static bool IsAnyAgreed(Community community) => community.Leadership.Transfers.Any(t => t.Value.IsAgreed);

    private static IEnumerable<DomainCommand> EthosAmendmentOpens(Community before, DomainEvent happened, Community after) =>
        happened is AmendmentProposed { TouchesEthos: true } e
            ? [new OpenJuncture(JunctureKind.EvolvingIdentity, $"amendment {e.Amendment} touches purpose or values", e.By, e.At) { IsImplied = true }]
            : [];

    private static IEnumerable<DomainCommand> HavingFormedClosesFormation(Community before, DomainEvent happened, Community after) =>
        happened is StageEntered e
        && after.LifeCycle.IsOpen(JunctureKind.Formation)
        && e.To == after.Rules.LifeCycle.FormedIn
            ? [new CloseJuncture(JunctureKind.Formation, $"the community has formed: the stage {e.To} begins", e.By, e.At)]
            : [];
}
