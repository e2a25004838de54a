using CoP.Domain.Collections;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Sponsorship;

/// <summary>Which fact on record says what under which reading.</summary>
internal static class SponsorshipFindings
{
    public static ValueList<SponsorshipFinding> Organic(SponsorshipState state, DateTimeOffset now) =>
    [
        Resource(state, now, ResourceKind.Time, "time-to-attend", "time to attend"),
        Resource(state, now, ResourceKind.Room, "room-to-meet", "a room to meet in"),
        Resource(state, now, ResourceKind.Recognition, "recognition", "recognition"),
        Informed(state, now),
        Of("nothing-ordered", state.Since is null ? null : state.Demands.IsEmpty, "no deliverable was ever demanded", "deliverables were demanded; see how each was answered"),
        Of("nothing-fixed", state.Since is null ? null : !Standing(state).Any(g => g.IsFixed), "no goal is fixed", "a goal is fixed; ask whether it may still change with what is learned"),
        Of("objectives-of-members", Adopted(state).Any() ? Adopted(state).Any(g => g.Origin == GoalOrigin.Members) : null, "members set objectives of their own", "all objectives are the sponsor's; ask members what they are after"),
    ];

    public static ValueList<SponsorshipFinding> Intentional(SponsorshipState state, DateTimeOffset now) =>
    [
        Of("objectives-set", state.Since is null ? null : Adopted(state).Any(), "there are objectives to stick to", "no objective is adopted; ask what the work is for"),
        Of("objectives-divided", Adopted(state).Any() ? Adopted(state).Skip(1).Any() : null, "objectives are divided", "there is one objective; ask which topics it has"),
        Of("objectives-measurable", Adopted(state).Any() ? Adopted(state).All(g => g.Measure is not null) : null, "every objective has a measure", "an objective has no measure; ask how anybody will know"),
        Of("objectives-shared", Adopted(state).Any() ? Adopted(state).Any(g => g.Origin == GoalOrigin.Sponsor) : null, "the sponsor has a part in the objectives", "no objective came from the sponsor; ask whether it bears on the strategy"),
        Of("results-shown", state.Since is null ? null : state.LastReport is not null && !state.LastEvidence.IsEmpty, "the last report pointed to evidence", "the sponsor was shown no evidence; ask what could be shown") with { Evidence = state.LastEvidence },
        Informed(state, now),
    ];

    private static IEnumerable<Goal> Adopted(SponsorshipState state) => state.Goals.Where(g => g.Status == GoalStatus.Adopted);

    private static IEnumerable<Goal> Standing(SponsorshipState state) => state.Goals.Where(g => g.Status != GoalStatus.Dropped);

    private static SponsorshipFinding Resource(SponsorshipState state, DateTimeOffset now, ResourceKind kind, string code, string what) => Of(
        code, state.ResourcesInForce(now)?.Any(g => g.Terms.Kind == kind), $"{what} is granted", $"{what} is not granted; ask the sponsor for it");

    private static SponsorshipFinding Informed(SponsorshipState state, DateTimeOffset now) => Of(
        "sponsor-informed", state.InformedAt(now)?.IsInformed, "the sponsor is told as often as agreed", "a report to the sponsor is overdue") with
    { Evidence = state.LastEvidence };

    private static SponsorshipFinding Of(string code, bool? isSo, string so, string otherwise) => new(
        code,
        isSo switch { true => FindingBearing.Helps, false => FindingBearing.Harms, null => FindingBearing.Open },
        isSo switch { true => so, false => otherwise, null => "nothing on record says so or otherwise" },
        SourceTrust.Secondary);
}
