using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Learning;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What an owner, a supporter, a third who steers, and the deadline can bring about in one initiative.</summary>
internal static class InitiativeAlphabet
{
    private static readonly MemberId[] People = [new("ada"), new("ben")];

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<Initiative> stream, DateTimeOffset at)
    {
        yield return new LapseInitiative("nobody", Actor.Deadline, at);
        yield return new OfferInitiative(People[1], new MemberId("cyd"), at);
        foreach (var by in People)
        {
            if (by == People[0])
            {
                yield return new ConceiveInitiative("ask first", by, at);
            }

            yield return new BeginInitiative("ask one", by, at);
            yield return new OfferSupport(by, at);
            yield return new WithdrawSupport(by, at);
            yield return new TakeOnInitiative(by, at);
            yield return new DeclineInitiative(by, at);
            yield return new ReportBack(StreamId.Of(community.Id, "session", "may"), "learnt", by, at);
            yield return new AbandonInitiative("so", by, at);
            yield return new LapseInitiative("nobody", by, at);
            yield return new DrawLesson("learnt", by, at);
            yield return new OfferInitiative(People[1], by, at);
        }
    }
}
