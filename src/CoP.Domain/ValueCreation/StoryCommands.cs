using CoP.Domain.Deciding;

namespace CoP.Domain.ValueCreation;

/// <summary>What can be asked of a value-creation story.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe. Repeating one is refused.</remarks>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public abstract record StoryCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Writes a draft.</summary>
/// <param name="Story">What it says.</param>
/// <param name="By">A present member: the person whose experience it is, or somebody who listened.</param>
/// <param name="At">When.</param>
public sealed record WriteStory(StoryText Story, Actor By, DateTimeOffset At) : StoryCommand(By, At)
{
    internal override string Trigger => "write-story";
}

/// <summary>Puts other words into the place of a draft; whose experience it is stays.</summary>
/// <param name="Story">What it says now.</param>
/// <param name="By">The writer or the person.</param>
/// <param name="At">When.</param>
public sealed record ReviseStory(StoryText Story, Actor By, DateTimeOffset At) : StoryCommand(By, At)
{
    internal override string Trigger => "revise-story";
}

/// <summary>Tells it to the community; its words are fixed from then on.</summary>
/// <param name="In">An activity of the same community.</param>
/// <param name="By">The writer or the person.</param>
/// <param name="At">When.</param>
public sealed record TellStory(StreamId In, Actor By, DateTimeOffset At) : StoryCommand(By, At)
{
    internal override string Trigger => "tell-story";
}

/// <summary>Confirms a story that was told.</summary>
/// <param name="By">The person whose experience it is, if another told it; otherwise another present member.</param>
/// <param name="At">When.</param>
public sealed record ConfirmStory(Actor By, DateTimeOffset At) : StoryCommand(By, At)
{
    internal override string Trigger => "confirm-story";
}

/// <summary>Takes it back, told and confirmed or not: an experience belongs to the person.</summary>
/// <param name="By">The writer or the person.</param>
/// <param name="At">When.</param>
public sealed record WithdrawStory(Actor By, DateTimeOffset At) : StoryCommand(By, At)
{
    internal override string Trigger => "withdraw-story";
}
