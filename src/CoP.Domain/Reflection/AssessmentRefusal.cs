using CoP.Domain.Deciding;

namespace CoP.Domain.Reflection;

/// <summary>Why something was refused that concerns an assessment.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record AssessmentRefusal : Refusal
{
    /// <summary>An office or a deadline did what only a member does.</summary>
    /// <param name="By">Who acted.</param>
    public sealed record MemberNeeded(Actor By) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.member-needed",
            $"{By} is no member, and a community is assessed by its members.",
            $"a present member does it; an office may attach evidence.",
            ("by", By));
    }

    /// <summary>The assessment is not open.</summary>
    /// <param name="Status">How far it has come.</param>
    public sealed record NotOpen(AssessmentStatus Status) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.not-open",
            $"the assessment is {Status}.",
            $"open an assessment; one that has ended is followed by a new one of another name.",
            ("status", Status));
    }

    /// <summary>The assessment was opened before.</summary>
    /// <param name="Catalogue">On which catalogue.</param>
    /// <param name="By">By whom.</param>
    public sealed record OpenedAlready(string Catalogue, MemberId By) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.opened-already",
            $"{By} opened the assessment on {Catalogue}.",
            $"begin another assessment under another name.",
            ("catalogue", Catalogue),
            ("by", By));
    }

    /// <summary>The catalogue has no such item.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Catalogue">The catalogue.</param>
    public sealed record ItemUnknown(ItemId Item, string Catalogue) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.item-unknown",
            $"the catalogue {Catalogue} has no item {Item}.",
            $"name an item of the catalogue that the assessment was opened on.",
            ("item", Item),
            ("catalogue", Catalogue));
    }

    /// <summary>The rating is no step of the scale.</summary>
    /// <param name="Rating">The rating.</param>
    /// <param name="Lowest">The lowest step.</param>
    /// <param name="Highest">The highest step.</param>
    public sealed record OutsideScale(int Rating, int Lowest, int Highest) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.outside-scale",
            $"{Rating} is not between {Lowest} and {Highest}.",
            $"give a step of the scale, or abstain.",
            ("rating", Rating),
            ("lowest", Lowest),
            ("highest", Highest));
    }

    /// <summary>A text cannot be used.</summary>
    /// <param name="Part">Which text.</param>
    /// <param name="Problem">What is wrong with it, as a predicate.</param>
    public sealed record UnusableText(string Part, string Problem) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.unusable-text",
            $"the {Part} {Problem}.",
            $"give 1 to 10,000 readable characters.",
            ("part", Part),
            ("problem", Problem));
    }

    /// <summary>The member says the same already.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Since">Since when.</param>
    public sealed record AnsweredAlready(ItemId Item, DateTimeOffset Since) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.answered-already",
            $"the same answer to {Item} stands since {Since:yyyy-MM-dd}.",
            $"answer something else, or leave it.",
            ("item", Item),
            ("since", Since));
    }

    /// <summary>The same evidence is attached already.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Look">The look.</param>
    public sealed record AttachedAlready(ItemId Item, string Look) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.attached-already",
            $"the same evidence of {Look} is attached to {Item}.",
            $"look again later, or attach something else.",
            ("item", Item),
            ("look", Look));
    }

    /// <summary>An item holds as much evidence as it may.</summary>
    /// <param name="Item">The item.</param>
    /// <param name="Most">How much it may hold.</param>
    public sealed record TooMuchEvidence(ItemId Item, int Most) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.too-much-evidence",
            $"{Item} holds {Most} pieces of evidence.",
            $"note what they show as a finding.",
            ("item", Item),
            ("most", Most));
    }

    /// <summary>The same finding is noted already.</summary>
    /// <param name="Item">The item.</param>
    public sealed record NotedAlready(ItemId Item) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.noted-already",
            $"the same finding on {Item} stands there.",
            $"note another finding, or leave it.",
            ("item", Item));
    }

    /// <summary>Somebody ends it who neither opened it nor may steer.</summary>
    /// <param name="By">Who.</param>
    /// <param name="OpenedBy">Who opened it.</param>
    public sealed record MayNotEnd(Actor By, MemberId OpenedBy) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.may-not-end",
            $"{By} neither opened the assessment nor may steer the community.",
            $"{OpenedBy}, a core member or whoever coordinates ends it.",
            ("by", By),
            ("openedBy", OpenedBy));
    }

    /// <summary>There is no answer, no evidence and no finding to sum up.</summary>
    public sealed record NothingLookedAt : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.nothing-looked-at",
            $"nobody answered, attached evidence or noted a finding.",
            $"look at one item at least, or abandon the assessment.");
    }

    /// <summary>The smallest group to publish is out of range.</summary>
    /// <param name="SmallestGroup">What was asked for.</param>
    /// <param name="Least">The least that protects anybody.</param>
    /// <param name="Most">The most.</param>
    public sealed record SmallestGroupOutOfRange(int SmallestGroup, int Least, int Most) : AssessmentRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "assessment.smallest-group-out-of-range",
            $"a smallest group of {SmallestGroup} is not between {Least} and {Most}.",
            $"in a group of fewer than {Least} everybody can work out the others' answers.",
            ("smallestGroup", SmallestGroup),
            ("least", Least),
            ("most", Most));
    }
}
