using CoP.Domain.Deciding;

namespace CoP.Domain.ValueCreation;

/// <summary>Something happened to a value-creation story.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record StoryEvent : DomainEvent;

/// <summary>The actor wrote a draft.</summary>
/// <param name="Story">What it says.</param>
public sealed record StoryWritten(StoryText Story) : StoryEvent
{
    internal override string WireName => "story.written";
}

/// <summary>The draft says something else now.</summary>
/// <param name="Story">What.</param>
public sealed record StoryRevised(StoryText Story) : StoryEvent
{
    internal override string WireName => "story.revised";
}

/// <summary>The actor told it.</summary>
/// <param name="In">Where.</param>
public sealed record StoryTold(StreamId In) : StoryEvent
{
    internal override string WireName => "story.told";
}

/// <summary>The actor confirmed it.</summary>
public sealed record StoryConfirmed : StoryEvent
{
    internal override string WireName => "story.confirmed";
}

/// <summary>It was taken back.</summary>
public sealed record StoryWithdrawn : StoryEvent
{
    internal override string WireName => "story.withdrawn";
}
