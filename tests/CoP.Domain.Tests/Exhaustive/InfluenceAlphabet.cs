using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Learning;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What ada, a peer and an office can bring about in ada's area of influence, in one matter.</summary>
internal static class InfluenceAlphabet
{
    private static readonly Matter Agenda = new("change the agenda");
    private static readonly Actor[] Actors = [new MemberId("ada"), new MemberId("ben"), Actor.Office(new("sponsor"))];

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<InfluenceArea> stream, DateTimeOffset at)
    {
        foreach (var by in Actors)
        {
            yield return new Perceive(Agenda, BoundaryBelief.Beyond, by, at);
            yield return new Perceive(Agenda, BoundaryBelief.Unsure, by, at);

            foreach (var outcome in Enum.GetValues<TestOutcome>())
            {
                yield return new ReportTest(Agenda, outcome, "so it went", by, at);
            }

            yield return new PlanTest(Agenda, "ask", by, at);
            yield return new CallOffTest(Agenda, by, at);
            yield return new Encourage(Agenda, "you can", by, at);
        }

        yield return new GrantMatter(Agenda, Actors[1], at);
        yield return new WithdrawGrant(Agenda, "so", Actors[2], at);
    }
}
