using CoP.Domain.Deciding;
using CoP.Domain.StateMachines;
using CoP.Domain.Validation;

namespace CoP.Domain.ValueCreation;

/// <summary>Why something cannot happen to a value-creation story.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record StoryRefusal : Refusal
{
    /// <summary>The story does not stand so that this could happen.</summary>
    /// <param name="Asked">What was asked, in kebab case.</param>
    /// <param name="Status">How it stands.</param>
    public sealed record NotNow(string Asked, ValueStoryStatus Status) : StoryRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "story.not-now",
            $"the story is {(Status == ValueStoryStatus.Draft ? "a draft" : StableNames.Of(Status))}, so «{Asked}» is not possible.",
            $"{NextOf(Status)}.",
            ("asked", Asked),
            ("status", StableNames.Of(Status)));

        private static string NextOf(ValueStoryStatus status) => status switch
        {
            ValueStoryStatus.Blank => "write it first",
            ValueStoryStatus.Draft => "tell it, or revise it",
            ValueStoryStatus.Told => "confirm it, or withdraw it and write another",
            ValueStoryStatus.Confirmed => "withdraw it and write another, if it should say something else",
            _ => "write another story in a stream of its own",
        };
    }

    /// <summary>The actor is not the one who may do it.</summary>
    /// <param name="Asked">What was asked, in kebab case.</param>
    /// <param name="By">Who acted.</param>
    /// <param name="Who">Who may.</param>
    public sealed record MayNot(string Asked, Actor By, string Who) : StoryRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "story.may-not", $"{By} may not do this: «{Asked}».", $"{Who} does it.", ("asked", Asked), ("by", By), ("who", Who));
    }

    /// <summary>The words are no story.</summary>
    /// <param name="Report">Everything that is wrong with them.</param>
    public sealed record Unfit(ValidationReport Report) : StoryRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "story.unfit",
            $"{Report.Problems.Count} things keep it from being a story: {string.Join("; ", Report.Problems)}.",
            $"mend each of them; ask StoryText.Validate beforehand.",
            ("problems", Report.Problems.Count));
    }

    /// <summary>The revision is somebody else's experience.</summary>
    /// <param name="Person">Whose experience the draft is.</param>
    /// <param name="Given">Whose the revision would be.</param>
    public sealed record OtherPerson(MemberId Person, MemberId Given) : StoryRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "story.other-person", $"the draft is the experience of {Person}, and not of {Given}.", $"write another story for {Given}.", ("person", Person), ("given", Given));
    }

    /// <summary>The revision says the same.</summary>
    public sealed record Unchanged : StoryRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of("story.unchanged", $"the revision says what the draft says.", $"say something else, or tell it.");
    }

    /// <summary>What it tells of, or where it is told, is not of this community.</summary>
    /// <param name="Place">What was named.</param>
    /// <param name="Community">The community.</param>
    public sealed record Elsewhere(StreamId Place, CommunityId Community) : StoryRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "story.elsewhere", $"{Place} is no other activity of {Community}.", $"name one of {Community}.", ("place", Place), ("community", Community));
    }
}
