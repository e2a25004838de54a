namespace CoP.Domain.ValueCreation;

/// <summary>A value-creation story as it came from outside, unchecked: a file, a form, another program.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class StoryDraft
{
    /// <summary>What the story is called. Required.</summary>
    public string? Title { get; init; }

    /// <summary>The name of the framework; absent for <c>cycles-2011</c>.</summary>
    public string? Framework { get; init; }

    /// <summary>The id of the person whose experience it is. Required.</summary>
    public string? Person { get; init; }

    /// <summary>The parts of the story, in the order of telling. At least one, at most 100.</summary>
    public IReadOnlyList<EpisodeDraft?>? Episodes { get; init; }
}
