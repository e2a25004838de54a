using CoP.Domain.Deciding;

namespace CoP.Domain.Streams;

/// <summary>Why something was refused that concerns an activity of any kind.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record StreamRefusal : Refusal
{
    /// <summary>The constitution is that of another community.</summary>
    /// <param name="Stream">The stream.</param>
    /// <param name="Community">The community that was given.</param>
    public sealed record OfAnotherCommunity(StreamId Stream, CommunityId Community) : StreamRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "stream.of-another-community",
            $"the stream {Stream} does not belong to {Community}.",
            $"give the community {Stream.Community}.",
            ("stream", Stream),
            ("community", Community));
    }

    /// <summary>The constitution that was given is older than one that a former decision saw.</summary>
    /// <param name="Seen">How many events the former decision saw.</param>
    /// <param name="Given">How many events the given constitution has.</param>
    public sealed record ConstitutionIsOlder(long Seen, long Given) : StreamRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "stream.constitution-is-older",
            $"the constitution has {Given} events, a former decision of the stream saw {Seen}.",
            $"load the community again and decide on what is so now.",
            ("seen", Seen),
            ("given", Given));
    }

    /// <summary>A person acts who is no present member.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Standing">How the person stands to the community.</param>
    public sealed record ActorNotPresent(MemberId Member, string Standing) : StreamRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "stream.actor-not-present",
            $"{Member} acts and is no present member ({Standing}).",
            $"{Member} joins or comes back first, or a present member or an office acts.",
            ("member", Member),
            ("standing", Standing));
    }
}
