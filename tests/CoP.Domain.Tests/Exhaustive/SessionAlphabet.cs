using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What three people and a guest can do about a session.</summary>
internal static class SessionAlphabet
{
    private static readonly MemberId[] People = [new("ada"), new("ben"), new("cyd")];

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<Session> stream, DateTimeOffset at)
    {
        var (ada, ben, cyd) = (People[0], People[1], People[2]);
        var outline = stream.State.Outline ?? new("one", at.AddDays(7), at.AddDays(8), Before: new(["a chapter"]), After: new([], ["a page"]));
        yield return new PlanSession(outline, "list", [ada], ada, at);
        yield return new ReviseSession(outline with { Title = "two" }, "list", ben, at);
        yield return new ChangeFacilitators([cyd], "ill", ada, at);
        yield return new SignUp(ben, at);
        yield return new Excuse(ben, at);
        yield return new FinishPreparation(ben, at);
        yield return new FinishExercises(ben, at);
        yield return new OpenSession(ada, at);
        yield return new HoldSession(ben, at);
        yield return new CancelSession("a storm", ada, at);

        yield return new Arrive(ben, at);
        yield return new RecordAttendance(cyd, ada, at);
        yield return new BringGuest(new("gus"), ben, at);
        yield return new BringGuest(cyd, ben, at);
        yield return new RecordContribution(ben, ContributionKind.Spoke, ben, at);
    }
}
