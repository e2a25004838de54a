using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What three people can do about two versions of a learning plan.</summary>
internal static class LearningPlanAlphabet
{
    private static readonly LearningPlan Short = new("spring", ["write better"], [new("one"), new("two", Prerequisites: ["one"])]);
    private static readonly LearningPlan Other = new("spring", ["write better"], [new("one"), new("two"), new("three")]);
    private static readonly MemberId[] People = [new("ada"), new("ben"), new("cyd")];

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<LearningPlanState> stream, DateTimeOffset at)
    {
        foreach (var by in People)
        {
            foreach (var plan in new[] { Short, Other })
            {
                yield return new DraftPlan(plan, by, at);
                yield return new RevisePlan(plan, "learnt", by, at);
            }

            yield return new AdoptPlan(by, at);
            yield return new CompletePlan(by, at);
            yield return new AbandonPlan("learnt", by, at);
        }

        foreach (var title in new[] { "one", "two", "three" })
        {
            yield return new RecordPlannedSession(title, StreamId.Of(community.Id, "session", "january"), People[0], at);
            yield return new RecordPlannedSession(title, StreamId.Of(community.Id, "session", title), People[1], at);
        }
    }
}
