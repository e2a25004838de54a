using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What three people may do about two versions of a learning plan.</summary>
internal static class LearningPlanAlphabet
{
    private static readonly LearningPlan Short = new("spring", ["write better"], [new("one"), new("two", Prerequisites: ["one"])]);
    private static readonly LearningPlan Other = new("spring", ["write better"], [new("one"), new("two")]);
    private static readonly MemberId[] People = [new("ada"), new("ben"), new("cyd")];

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<LearningPlanState> stream, DateTimeOffset at)
    {
        foreach (var plan in new[] { Short, Other })
        {
            yield return new DraftPlan(plan, People[0], at);
            yield return new RevisePlan(plan, "learnt", People[1], at);
        }

        yield return new AdoptPlan(People[1], at);
        yield return new CompletePlan(People[2], at);
        yield return new AbandonPlan("learnt", People[0], at);
        foreach (var title in new[] { "one", "two" })
        {
            yield return new RecordPlannedSession(title, StreamId.Of(community.Id, "session", "january"), People[0], at);
            yield return new RecordPlannedSession(title, StreamId.Of(community.Id, "session", title), People[1], at);
        }
    }
}
