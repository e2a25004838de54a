using System.Text.Json;
using CoP.Domain.Validation;

namespace CoP.Domain.Charters;

/// <summary>Charters as JSON text.</summary>
/// <remarks>
/// Members have the names of <see cref="CharterDraft"/> in camel case; unknown members are ignored, a member that stands twice is a problem.
/// Nothing in a text makes these methods throw. Pure and thread-safe.
/// </remarks>
public static class CharterFile
{
    private static readonly DocumentReader<CharterDraft, Charter> Reader = new("charter", "a charter", CharterJson.Default.CharterDraft, draft =>
    {
        var report = Charter.TryCreate(draft, out var charter);
        return (charter, report);
    });

    /// <summary>Reads a charter.</summary>
    /// <param name="json">The JSON text; a byte order mark is skipped.</param>
    /// <returns>The charter, or <see langword="null"/> and every problem with path and line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static (Charter? Charter, ValidationReport Report) Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Reader.Read(json);
    }

    /// <summary>Reads a charter of the bytes of a file.</summary>
    /// <param name="utf8Json">JSON in UTF-8; a byte order mark is skipped.</param>
    /// <returns>The charter, or <see langword="null"/> and every problem with path and line.</returns>
    public static (Charter? Charter, ValidationReport Report) Read(ReadOnlySpan<byte> utf8Json) => Reader.Read(utf8Json);

    /// <summary>Writes a charter as indented JSON that <see cref="Read(string)"/> reads back to an equal one.</summary>
    /// <param name="charter">The charter.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="charter"/> is <see langword="null"/>.</exception>
    public static string Write(Charter charter)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return JsonSerializer.Serialize(charter.ToDraft(), CharterJson.Default.CharterDraft);
    }
}
