using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>What everybody reads and does on their own before a session, or after it (Wirth 2005).</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Reading">What to read, each once: texts of 1 to 10,000 characters; may be empty.</param>
/// <param name="Exercises">What to do, each once: texts of 1 to 10,000 characters; may be empty.</param>
public sealed record Homework(ValueList<string> Reading = default, ValueList<string> Exercises = default)
{
    /// <summary>Nothing to read and nothing to do.</summary>
    public static Homework None { get; } = new();

    /// <summary>Whether there is nothing to read and nothing to do.</summary>
    [JsonIgnore]
    public bool IsEmpty => Reading.IsEmpty && Exercises.IsEmpty;
}
