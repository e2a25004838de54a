using CoP.Domain.Deciding;

namespace CoP.Domain.Communities;

/// <summary>Why something that concerns the community as a whole was refused.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record CommunityRefusal : Refusal
{
    /// <summary>The community is not founded yet.</summary>
    public sealed record NotFounded : CommunityRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "community.not-founded", $"there is no community yet.", $"found it first, with a charter and at least one founder.");
    }

    /// <summary>The community is founded already.</summary>
    /// <param name="Community">Its id.</param>
    public sealed record FoundedAlready(CommunityId Community) : CommunityRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "community.founded-already", $"{Community} is founded.", $"found another one under an id of its own.", ("community", Community));
    }

    /// <summary>The community has ended.</summary>
    /// <param name="Community">Its id.</param>
    /// <param name="Ending">How it ended.</param>
    public sealed record Ended(CommunityId Community, string Ending) : CommunityRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "community.ended",
            $"{Community} has ended ({Ending}).",
            $"what goes on goes on in another community.",
            ("community", Community),
            ("ending", Ending));
    }

    /// <summary>The one who founds is not in the founding circle, or the circle is empty or names somebody twice.</summary>
    /// <param name="By">Who founds.</param>
    /// <param name="Founders">The circle, as text.</param>
    public sealed record NoFoundingCircle(Actor By, string Founders) : CommunityRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "community.no-founding-circle",
            $"{By} founds, the circle is «{Founders}»; it needs at least one person, each once, and the one who founds.",
            $"name the founders, {By} among them.",
            ("by", By),
            ("founders", Founders));
    }

    /// <summary>The command follows from others and is not asked for, or not by this actor.</summary>
    /// <param name="Trigger">The command.</param>
    /// <param name="By">Who asked.</param>
    public sealed record NotToBeAskedFor(string Trigger, Actor By) : CommunityRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "community.not-to-be-asked-for",
            $"{Trigger} is not for {By} to ask for.",
            $"do what it follows from: found, leave, accept a transfer, amend the ethos; junctures are opened by the core or coordination, facts kept by present members and offices.",
            ("trigger", Trigger),
            ("by", By));
    }

    /// <summary>An extension's type or content does not fit.</summary>
    /// <param name="Type">The type.</param>
    /// <param name="Problem">What does not fit.</param>
    public sealed record BadExtension(string Type, string Problem) : CommunityRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "community.bad-extension",
            $"the extension «{Type}» {Problem}.",
            $"name it x-<owner>.<name> in kebab case and give one JSON value.",
            ("type", Type),
            ("problem", Problem));
    }
}
