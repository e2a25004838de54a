using CoP.Domain.Communities;
using CoP.Domain.Gatherings;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Testing.Streams;

/// <summary>Draws what people do about a rotation of facilitation.</summary>
internal static class RotationActivity
{
    private static readonly string[] Asked = ["attended three sessions", "has co-facilitated"];

    public static Activity<RotationCommand, RotationEvent, Rotation> Activity { get; } = new(RotationDecider.Streams, Next, Fingerprint)
    {
        Names = ["facilitation"],
        Invariants = RotationInvariants.Violations,
    };

    private static string Fingerprint(Rotation rotation) =>
        string.Join(',', rotation.Line.InOrder.Select(m => $"{m}{(rotation.IsWaiting(m) ? "?" : "!")}{Known(rotation, m)}"))
        + $":{rotation.Named}:{rotation.IsDone}:{string.Join(',', rotation.PassedOver.Select(p => p.Member).Order())}:{rotation.Prerequisites}:"
        + string.Join(',', rotation.People.Where(p => p.Value.LastTurn == rotation.Round).Select(p => p.Key).Order());

    private static string Known(Rotation rotation, MemberId member)
    {
        var known = rotation.People[member];
        return $"{known.Met.Count}{(known.Offer?.Round == rotation.Round ? known.Offer.With : null)}";
    }

    private static RotationCommand Next(Community community, StreamState<Rotation> stream, Dice dice, DateTimeOffset at)
    {
        var people = CommunityCommands.People;
        var present = people.Where(community.Participation.IsPresent).ToList();
        var one = present.Count > 0 && dice.Percent(95) ? dice.Of(present) : dice.Of(people);
        var other = dice.Of(people);
        var named = stream.State.Named is { } n && dice.Percent(80) ? n : one;
        var offering = stream.State.People.Where(p => p.Value.Offer is not null).OrderBy(p => p.Key).ToList();
        var (from, with) = offering.Count > 0 && dice.Percent(90) ? (offering[0].Key, offering[0].Value.Offer!.With) : (other, one);
        return dice.Weighted<RotationCommand>(
            (stream.State.Line.Places.Count < 3 ? 40 : 10, new DeclareWillingness(one, at)),
            (3, new WithdrawWillingness(one, at)),
            (2, new SetPrerequisites(dice.Weighted<Collections.ValueList<string>>((60, []), (30, [Asked[0]]), (10, [.. Asked]), (5, ["same", "SAME"])), one, at)),
            (8, new ConfirmPrerequisite(other, dice.Of(Asked), one, at)),
            (stream.State.Named is null ? 35 : 4, new NameNext(Session(stream, dice), dice.Percent(96) ? one : Actor.Office(new("sponsor")), at)),
            (18, new TakeTurn(one, at)),
            (5, new DeclineTurn(named, at)),
            (5, new PassOver(dice.Weighted((60, SkipReason.Absent), (25, SkipReason.SessionCancelled), (15, SkipReason.Declined)), one, at)),
            (7, new OfferSwap(other, dice.Percent(50) ? named : one, at)),
            (8, new AcceptSwap(from, with, at)),
            (2, new DropSwap(from, dice.Percent(50) ? from : with, at)));
    }

    private static StreamId Session(StreamState<Rotation> stream, Dice dice) => StreamId.Of(
        stream.Id.Community,
        dice.Percent(97) ? "session" : "seance",
        dice.Weighted((50, "january"), (45, "february"), (20, "march")));
}
