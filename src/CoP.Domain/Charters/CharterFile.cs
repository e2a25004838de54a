using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoP.Domain.Validation;

namespace CoP.Domain.Charters;

/// <summary>Charters as JSON text.</summary>
/// <remarks>
/// Members have the names of <see cref="CharterDraft"/> in camel case; unknown members are ignored, a member that stands twice is a problem.
/// Nothing in a text makes these methods throw. Pure and thread-safe.
/// </remarks>
public static class CharterFile
{
    private const int MostTypeProblems = 100;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a charter.</summary>
    /// <param name="json">The JSON text; a byte order mark is skipped.</param>
    /// <returns>The charter, or <see langword="null"/> and every problem with path and line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static (Charter? Charter, ValidationReport Report) Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            return Read(Strict.GetBytes(json));
        }
        catch (EncoderFallbackException e)
        {
            return Broken("the text holds half a surrogate pair.", LineOf(json.AsSpan(0, e.Index)));
        }
    }

    /// <summary>Reads a charter of the bytes of a file.</summary>
    /// <param name="utf8Json">JSON in UTF-8; a byte order mark is skipped.</param>
    /// <returns>The charter, or <see langword="null"/> and every problem with path and line.</returns>
    public static (Charter? Charter, ValidationReport Report) Read(ReadOnlySpan<byte> utf8Json)
    {
        var json = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        JsonNode? root;
        try
        {
            _ = Strict.GetCharCount(json);
            root = JsonNode.Parse(json, null, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (DecoderFallbackException)
        {
            return Broken("the bytes are no UTF-8.", null);
        }
        catch (JsonException e)
        {
            return Broken(Reason(e), e.LineNumber is { } line ? (int)Math.Min(line + 1, int.MaxValue) : null);
        }

        var lines = JsonLines.Of(json);
        var (charter, problems) = Read(root);
        return (charter, new([.. problems.Select(p => p with { Line = lines.Find(p.Path) })]));
    }

    /// <summary>Writes a charter as indented JSON that <see cref="Read(string)"/> reads back to an equal one.</summary>
    /// <param name="charter">The charter.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="charter"/> is <see langword="null"/>.</exception>
    public static string Write(Charter charter)
    {
        ArgumentNullException.ThrowIfNull(charter);
        return JsonSerializer.Serialize(charter.ToDraft(), CharterJson.Default.CharterDraft);
    }

    private static (Charter? Charter, IEnumerable<ValidationProblem> Problems) Read(JsonNode? root)
    {
        if (root is not JsonObject)
        {
            return (null, [WrongType(string.Empty, root)]);
        }

        var wrong = new List<ValidationProblem>();
        if (Draft(root, wrong) is not { } draft)
        {
            return (null, wrong);
        }

        var report = Charter.TryCreate(draft, out var charter);
        return wrong.Count == 0
            ? (charter, report.Problems)
            : (null, [.. wrong, .. report.Problems.Where(p => !wrong.Exists(w => IsWithin(p.Path, w.Path)))]);
    }

    // The serializer stops at the first value of a wrong type; taking that value out and reading again finds the others.
    private static CharterDraft? Draft(JsonNode root, List<ValidationProblem> wrong)
    {
        while (wrong.Count < MostTypeProblems)
        {
            try
            {
                return root.Deserialize(CharterJson.Default.CharterDraft);
            }
            catch (JsonException e)
            {
                var path = e.Path?.Replace("$.", string.Empty, StringComparison.Ordinal) ?? string.Empty;
                var value = JsonPlace.Clear(root, path, out var cleared);
                wrong.Add(WrongType(path, value));
                if (!cleared)
                {
                    return null;
                }
            }
        }

        return null;
    }

    private static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    private static ValidationProblem WrongType(string path, JsonNode? value)
    {
        var kind = value?.GetValueKind().ToString().ToLowerInvariant() ?? "null";
        var message = path.Length == 0 ? "a charter is a JSON object" : $"{path} cannot be read";
        return new(path, "charter.wrong-type", Rulings.TextOf(value?.ToJsonString()), $"{message}; found: {kind}.");
    }

    private static (Charter? Charter, ValidationReport Report) Broken(string message, int? line) =>
        (null, new([new ValidationProblem(string.Empty, "charter.broken-json", null, message) { Line = line }]));

    // The parser appends line and byte to its sentence; the line is a property of the problem already.
    private static string Reason(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }

    private static int LineOf(ReadOnlySpan<char> before) => before.Count('\n') + 1;
}
