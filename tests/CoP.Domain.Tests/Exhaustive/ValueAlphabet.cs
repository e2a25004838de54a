using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>What two people and an office can bring about with one claim of value.</summary>
internal static class ValueAlphabet
{
    private static readonly Actor[] Actors = [new MemberId("ada"), new MemberId("ben"), Actor.Office(new("sponsor"))];

    public static IEnumerable<DomainCommand> Commands(Community community, StreamState<ValueClaim> stream, DateTimeOffset at)
    {
        var may = StreamId.Of(community.Id, "session", "may");
        foreach (var by in Actors)
        {
            yield return new ClaimValue(new("cycles-2011", ValueFrameworks.Applied, "we ask first", may, "us", new("ben")), by, at);
            yield return new GiveEvidence(EvidenceKind.Effect, "fewer", by, at);
            yield return new BringBack(may, "so", by, at);
            yield return new BringBack(StreamId.Of(community.Id, "session", "june"), "so", by, at);
            yield return new DisputeClaim("no", by, at);
            yield return new SettleDispute("yes", by, at);
            yield return new WithdrawClaim("no more", by, at);
        }
    }
}
