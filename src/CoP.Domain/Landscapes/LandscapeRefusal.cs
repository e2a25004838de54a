using CoP.Domain.Deciding;

namespace CoP.Domain.Landscapes;

/// <summary>Why something was refused that concerns a landscape.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract partial record LandscapeRefusal : Refusal
{
    /// <summary>Nobody has opened the landscape.</summary>
    public sealed record NotOpened : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.not-opened",
            $"there is no landscape yet.",
            $"open it first, with a community.");
    }

    /// <summary>The landscape is there.</summary>
    /// <param name="About">What it is about.</param>
    public sealed record OpenedAlready(string About) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.opened-already",
            $"the landscape is open: {About}.",
            $"enter it, or open another one under a name of its own.",
            ("about", About));
    }

    /// <summary>The last community has left.</summary>
    public sealed record Closed : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.closed",
            $"the last community has left the landscape.",
            $"open another one.");
    }

    /// <summary>A community is not in the view.</summary>
    /// <param name="Community">The community.</param>
    public sealed record CommunityUnseen(CommunityId Community) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.community-unseen",
            $"the view holds no {Community}.",
            $"load {Community} and give a view with it.",
            ("community", Community));
    }

    /// <summary>A constitution in the view is older than one that a former decision saw.</summary>
    /// <param name="Community">The community.</param>
    /// <param name="Seen">How many events the former decision saw.</param>
    /// <param name="Given">How many events the given constitution has.</param>
    public sealed record ConstitutionIsOlder(CommunityId Community, long Seen, long Given) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.constitution-is-older",
            $"the constitution of {Community} has {Given} events, a former decision saw {Seen}.",
            $"load {Community} again and decide on what is so now.",
            ("community", Community),
            ("seen", Seen),
            ("given", Given));
    }

    /// <summary>The community is in the landscape.</summary>
    /// <param name="Community">The community.</param>
    /// <param name="Since">Since when.</param>
    public sealed record InAlready(CommunityId Community, DateTimeOffset Since) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.in-already",
            $"{Community} is in the landscape since {Since:yyyy-MM-dd}.",
            $"nothing needs to be done.",
            ("community", Community),
            ("since", Since));
    }

    /// <summary>The community is not in the landscape.</summary>
    /// <param name="Community">The community.</param>
    public sealed record NotIn(CommunityId Community) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.not-in",
            $"{Community} is not in the landscape.",
            $"{Community} enters first.",
            ("community", Community));
    }

    /// <summary>There is no boundary within one community.</summary>
    /// <param name="Community">The community.</param>
    public sealed record SameCommunity(CommunityId Community) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.same-community",
            $"{Community} is named on both sides, and a boundary has two.",
            $"name two communities.",
            ("community", Community));
    }

    /// <summary>Fewer than two communities are named, or one twice.</summary>
    /// <param name="Count">How many different ones are named.</param>
    public sealed record TooFewCommunities(int Count) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.too-few-communities",
            $"{Count} different communities are named, each once, and convening takes two or more.",
            $"name two or more, each once.",
            ("count", Count));
    }

    /// <summary>Only a person can do this.</summary>
    /// <param name="By">Who acted.</param>
    public sealed record PersonNeeded(Actor By) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.person-needed",
            $"{By} acts, and this is for a person to do.",
            $"a member does it.",
            ("by", By));
    }

    /// <summary>Somebody is no present member of a community where they would have to be one.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Community">The community.</param>
    /// <param name="Standing">How the person stands to the community.</param>
    public sealed record NotPresent(MemberId Person, CommunityId Community, string Standing) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.not-present",
            $"{Person} is no present member of {Community} ({Standing}).",
            $"{Person} joins or comes back first, or somebody else does it.",
            ("person", Person),
            ("community", Community),
            ("standing", Standing));
    }

    /// <summary>It is for others to do.</summary>
    /// <param name="By">Who acted.</param>
    /// <param name="Trigger">What they wanted.</param>
    /// <param name="Whose">Who may.</param>
    public sealed record NotYours(Actor By, string Trigger, string Whose) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.not-yours",
            $"{Trigger} is not for {By} to do.",
            $"this is for {Whose}.",
            ("by", By),
            ("trigger", Trigger),
            ("whose", Whose));
    }

    /// <summary>Nobody recognises themself, nor links with themself.</summary>
    /// <param name="Person">The person.</param>
    /// <param name="Trigger">What they wanted.</param>
    public sealed record NotForOneself(MemberId Person, string Trigger) : LandscapeRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "landscape.not-for-oneself",
            $"{Person} cannot {Trigger} with themself.",
            $"another person does it.",
            ("person", Person),
            ("trigger", Trigger));
    }
}
