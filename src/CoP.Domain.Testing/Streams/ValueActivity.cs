using CoP.Domain.Communities;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what happens to claims of value.</summary>
internal static class ValueActivity
{
    public static Activity<ValueCommand, ValueEvent, ValueClaim> Activity { get; } = new(ValueDecider.Streams, Next, Fingerprint)
    {
        Names = ["one", "two", "three", "four"],
        Invariants = ValueInvariants.Violations,
    };

    private static ValueCommand Next(Community community, StreamState<ValueClaim> stream, Dice dice, DateTimeOffset at)
    {
        Actor by = dice.Weighted<Actor>((90, dice.Of(CommunityCommands.People)), (8, Actor.Office(new("sponsor"))), (2, Actor.Deadline));
        if (stream.State.Status == ValueClaimStatus.Unclaimed && dice.Percent(95))
        {
            return new ClaimValue(Content(community.Id, stream.Id.Name, dice), by, at);
        }

        var claimant = stream.State.Claimant is { } c && dice.Percent(60) ? c : by;
        Actor disputer = stream.State.Dispute is { } d && dice.Percent(80) ? d.By : by;
        return dice.Weighted<ValueCommand>(
            (25, new GiveEvidence(dice.Of(Enum.GetValues<EvidenceKind>()), dice.Percent(50) ? "fewer questions twice" : "she told it so", by, at)),
            (25, new BringBack(StreamId.Of(community.Id, "session", dice.Of<string>(["may", "june", "july"])), "we start from it", by, at)),
            (15, new DisputeClaim(dice.Percent(95) ? "it was so before" : string.Empty, by, at)),
            (20, new SettleDispute("we looked again", disputer, at)),
            (4, new WithdrawClaim("it did not last", claimant, at)));
    }

    private static ValueContent Content(CommunityId community, string name, Dice dice)
    {
        var framework = dice.Of(ValueFrameworks.All);
        var cycle = dice.Of(framework.Cycles);
        return new(
            dice.Percent(97) ? framework.Name : "cycles-1999",
            dice.Percent(97) ? cycle.Id : new("lunar"),
            "we ask first now",
            StreamId.Of(dice.Percent(97) ? community : new("elsewhere"), "session", "may"),
            "the ward",
            dice.Percent(50) ? dice.Of(CommunityCommands.People) : null,
            !cycle.Capitals.IsEmpty && dice.Percent(50) ? dice.Of(cycle.Capitals) : dice.Percent(3) ? KnowledgeCapital.Learning : null,
            dice.Percent(40) ? StreamId.Of(community, "value", dice.Of<string>(["one", "two", "three", name])) : null);
    }

    private static string Fingerprint(ValueClaim s) =>
        $"{s.Status}:{s.Content?.Cycle}:{s.Claimant}:{s.Content?.Whose}:{string.Join(',', s.Evidence.Select(e => $"{e.Kind}{e.Text}").Order(StringComparer.Ordinal))}:{string.Join(',', s.Returns.Select(r => r.Into).Order())}:{s.Dispute?.By}";
}
