namespace CoP.Domain.Reflection;

/// <summary>A text of a catalogue as it came from outside, unchecked.</summary>
public sealed class SourcedTextDraft
{
    /// <summary>The text. Required.</summary>
    public string? Text { get; init; }

    /// <summary>The work that it comes from; absent for the catalogue's source.</summary>
    public string? Source { get; init; }

    /// <summary>How far it was checked, as a word such as <c>secondary</c>; absent for the catalogue's trust.</summary>
    public string? Trust { get; init; }
}
