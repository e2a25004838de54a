using System.Text.Json.Serialization;

namespace CoP.Domain.ValueCreation;

/// <summary>A value-creation story on its way from a draft to something that others stand behind.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Text">What it says; <see langword="null"/> before it is written.</param>
/// <param name="Writer">Who wrote it.</param>
/// <param name="Teller">Who told it; <see langword="null"/> before.</param>
/// <param name="ToldIn">Where it was told.</param>
/// <param name="ConfirmedBy">Who confirmed it; <see langword="null"/> before.</param>
/// <param name="IsWithdrawn">Whether it was taken back.</param>
public sealed record ValueStory(StoryText? Text, MemberId? Writer, MemberId? Teller, StreamId? ToldIn, MemberId? ConfirmedBy, bool IsWithdrawn)
{
    /// <summary>Nothing is written.</summary>
    public static ValueStory Empty { get; } = new(null, null, null, null, null, IsWithdrawn: false);

    /// <summary>How it stands.</summary>
    [JsonIgnore]
    public ValueStoryStatus Status => Text is null ? ValueStoryStatus.Blank
        : IsWithdrawn ? ValueStoryStatus.Withdrawn
        : ConfirmedBy is not null ? ValueStoryStatus.Confirmed
        : Teller is not null ? ValueStoryStatus.Told
        : ValueStoryStatus.Draft;

    /// <summary>Whether it counts as a story that the community has: it is told, confirmed or not.</summary>
    [JsonIgnore]
    public bool IsTold => Status is ValueStoryStatus.Told or ValueStoryStatus.Confirmed;
}
