using CoP.Domain.Communities;
using CoP.Domain.Gatherings;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what people do about a learning plan.</summary>
internal static class LearningPlanActivity
{
    private static readonly LearningPlan Short = new("spring", ["write better"], [new("one"), new("two", Prerequisites: ["one"], Guide: "be brief")]);

    private static readonly LearningPlan Long = new("spring", ["write better", "read better"], [.. Short.Sessions, new("three", Prerequisites: ["one", "two"])]);

    public static Activity<LearningPlanCommand, LearningPlanEvent, LearningPlanState> Activity { get; } = new(LearningPlanDecider.Streams, Next, Fingerprint)
    {
        Names = ["spring"],
        Invariants = LearningPlanInvariants.Violations,
    };

    private static string Fingerprint(LearningPlanState state) =>
        $"{state.Status}:{state.Plan?.Sessions.Count}:{state.Author}:{string.Join(',', state.Held.Select(h => $"{h.Title}={h.Session}"))}";

    private static LearningPlanCommand Next(Community community, StreamState<LearningPlanState> stream, Dice dice, DateTimeOffset at)
    {
        var present = CommunityCommands.People.Where(community.Participation.IsPresent).ToList();
        Actor by = dice.Percent(4) ? Actor.Office(new("sponsor")) : present.Count > 0 && dice.Percent(95) ? dice.Of(present) : dice.Of(CommunityCommands.People);
        var plan = dice.Percent(65) ? Short : Long;
        var reason = dice.Percent(92) ? "we learnt" : "\u0007";
        return stream.State.Status switch
        {
            LearningPlanStatus.Undrafted => dice.Percent(85) ? new DraftPlan(plan, by, at) : new AdoptPlan(by, at),
            LearningPlanStatus.Drafted => dice.Weighted<LearningPlanCommand>(
                (25, new DraftPlan(plan, by, at)),
                (50, new AdoptPlan(by, at)),
                (6, new AbandonPlan(reason, by, at)),
                (6, new CompletePlan(by, at))),
            _ => dice.Weighted<LearningPlanCommand>(
                (12, new RevisePlan(plan, reason, by, at)),
                (40, new RecordPlannedSession(dice.Of(["one", "Two", "three", "four"]), Session(stream, dice), by, at)),
                (20, new CompletePlan(by, at)),
                (4, new AbandonPlan(reason, by, at)),
                (4, new AdoptPlan(by, at))),
        };
    }

    private static StreamId Session(StreamState<LearningPlanState> stream, Dice dice) =>
        StreamId.Of(stream.Id.Community, dice.Percent(95) ? "session" : "seance", dice.Of(["january", "february", "march", "april"]));
}
