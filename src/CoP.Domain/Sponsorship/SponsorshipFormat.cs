using System.Text.Json;
using CoP.Domain.Formats;

namespace CoP.Domain.Sponsorship;

/// <summary>How sponsorships are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class SponsorshipFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(SponsorshipJson.Default);

    /// <summary>Events as JSON Lines.</summary>
    public static EventCodec Events { get; } = new(
    [
        EventType.Of<SponsorshipOffered>(Strict, "sponsorship.offered"),
        EventType.Of<SponsorshipRetracted>(Strict, "sponsorship.retracted"),
        EventType.Of<SponsorshipAccepted>(Strict, "sponsorship.accepted"),
        EventType.Of<SponsorshipDeclined>(Strict, "sponsorship.declined"),
        EventType.Of<ResourceGranted>(Strict, "sponsorship.resource-granted"),
        EventType.Of<GrantRenewed>(Strict, "sponsorship.grant-renewed"),
        EventType.Of<GrantWithdrawn>(Strict, "sponsorship.grant-withdrawn"),
        EventType.Of<SponsorshipSuspended>(Strict, "sponsorship.suspended"),
        EventType.Of<SponsorshipResumed>(Strict, "sponsorship.resumed"),
        EventType.Of<NoticeGiven>(Strict, "sponsorship.notice-given"),
        EventType.Of<NoticeRescinded>(Strict, "sponsorship.notice-rescinded"),
        EventType.Of<SponsorshipWithdrawn>(Strict, "sponsorship.withdrawn"),
        EventType.Of<SponsorshipEnded>(Strict, "sponsorship.ended"),
        EventType.Of<SponsorInformed>(Strict, "sponsorship.informed"),
        EventType.Of<DeliverableDemanded>(Strict, "sponsorship.deliverable-demanded"),
        EventType.Of<DemandTakenUp>(Strict, "sponsorship.demand-taken-up"),
        EventType.Of<DemandAnswered>(Strict, "sponsorship.demand-answered"),
        EventType.Of<DemandDropped>(Strict, "sponsorship.demand-dropped"),
        EventType.Of<GoalProposed>(Strict, "sponsorship.goal-proposed"),
        EventType.Of<GoalAdopted>(Strict, "sponsorship.goal-adopted"),
        EventType.Of<GoalDropped>(Strict, "sponsorship.goal-dropped"),
        EventType.Of<BalanceProposed>(Strict, "sponsorship.balance-proposed"),
        EventType.Of<BalanceAgreed>(Strict, "sponsorship.balance-agreed"),
    ]);
}
