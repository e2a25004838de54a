namespace CoP.Domain.Reflection;

/// <summary>A text of a catalogue with where its idea comes from.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Text">The text: 1 to 10,000 characters, never blank.</param>
/// <param name="Source">The work, or who wrote the text: one line of 1 to 200 characters.</param>
/// <param name="Trust">How far the idea was checked against the source.</param>
public sealed record SourcedText(string Text, string Source, TextTrust Trust)
{
    /// <summary>The source of texts that this project wrote.</summary>
    public const string Project = "CoP.Domain, project-authored";

    /// <summary>Makes a text that no work says.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text, labelled project-authored.</returns>
    public static SourcedText Own(string text) => new(text, Project, TextTrust.ProjectAuthored);
}
