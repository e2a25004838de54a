using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What three people can do about a rotation, from one session to the next.</summary>
internal static class RotationAlphabet
{
    private static readonly MemberId[] People = [new("ada"), new("ben"), new("cyd")];

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<Rotation> stream, DateTimeOffset at)
    {
        var last = stream.State.Session ?? StreamId.Of(community.Id, "session", "january");
        var next = StreamId.Of(community.Id, "session", last.Name == "january" ? "february" : "january");
        yield return new NameNext(last, People[0], at);
        yield return new NameNext(next, People[0], at);
        yield return new TakeTurn(People[1], at);
        yield return new PassOver(SkipReason.SessionCancelled, People[1], at);
        yield return new OfferSwap(People[1], People[0], at);
        yield return new AcceptSwap(People[0], People[1], at);
        yield return new WithdrawWillingness(People[2], at);
        foreach (var by in People)
        {
            yield return new DeclareWillingness(by, at);
            yield return new DeclineTurn(by, at);
        }
    }
}
