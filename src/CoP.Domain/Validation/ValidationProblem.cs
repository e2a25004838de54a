using System.Globalization;

namespace CoP.Domain.Validation;

/// <summary>One thing that is wrong with data from outside.</summary>
/// <remarks>Texts are English and the same under every culture. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Path">Where, in camel case, such as <c>values[2]</c> or <c>domain.topic</c>; empty for the whole document.</param>
/// <param name="Code">The stable code, <c>concept.reason-in-kebab-case</c>, such as <c>charter.too-long</c>.</param>
/// <param name="AttemptedValue">What was given, as text, cut after 100 characters; <see langword="null"/> where nothing was given.</param>
/// <param name="Message">What is wrong and what is allowed, as one sentence.</param>
public sealed record ValidationProblem(string Path, string Code, string? AttemptedValue, string Message)
{
    /// <summary>The line of the text that was read, counted from 1; <see langword="null"/> where no text was read.</summary>
    public int? Line { get; init; }

    /// <summary>Returns place, message and code on one line.</summary>
    /// <returns>Text for people, such as <c>values[2] (line 7): this value stands there twice. [charter.duplicate]</c>.</returns>
    public override string ToString()
    {
        var line = Line is { } number ? string.Create(CultureInfo.InvariantCulture, $" (line {number})") : string.Empty;
        return $"{(Path.Length == 0 ? "the document" : Path)}{line}: {Message} [{Code}]";
    }
}
