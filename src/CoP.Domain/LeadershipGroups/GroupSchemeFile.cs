using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoP.Domain.Charters;
using CoP.Domain.Validation;

namespace CoP.Domain.LeadershipGroups;

/// <summary>Schemes of leadership groups as JSON text.</summary>
/// <remarks>
/// Members have the names of <see cref="GroupSchemeDraft"/> in camel case; unknown members are ignored, a member that stands twice is a problem.
/// Nothing in a text makes these methods throw. Pure and thread-safe.
/// </remarks>
public static class GroupSchemeFile
{
    private const int MostTypeProblems = 100;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a scheme.</summary>
    /// <param name="json">The JSON text; a byte order mark is skipped.</param>
    /// <returns>The scheme, or <see langword="null"/> and every problem with path and line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    public static (GroupScheme? Scheme, ValidationReport Report) Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            var bytes = Strict.GetBytes(json.StartsWith('\uFEFF') ? json[1..] : json);
            var root = JsonNode.Parse(bytes, null, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var lines = JsonLines.Of(bytes);
            var (scheme, problems) = Read(root);
            return (scheme, new([.. problems.Select(p => p with { Line = lines.Find(p.Path) })]));
        }
        catch (EncoderFallbackException)
        {
            return Broken("the text holds half a surrogate pair.", null);
        }
        catch (JsonException e)
        {
            return Broken("the text is no JSON, or a member stands twice.", e.LineNumber is { } line ? (int)Math.Min(line + 1, int.MaxValue) : null);
        }
    }

    /// <summary>Writes a scheme as indented JSON that <see cref="Read(string)"/> reads back to an equal one.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The JSON text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scheme"/> is <see langword="null"/>.</exception>
    public static string Write(GroupScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return JsonSerializer.Serialize(scheme.ToDraft(), GroupSchemeJson.Default.GroupSchemeDraft);
    }

    private static (GroupScheme? Scheme, IEnumerable<ValidationProblem> Problems) Read(JsonNode? root)
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

        var report = GroupScheme.TryCreate(draft, out var scheme);
        return wrong.Count == 0
            ? (scheme, report.Problems)
            : (null, [.. wrong, .. report.Problems.Where(p => !wrong.Exists(w => IsWithin(p.Path, w.Path)))]);
    }

    // The serializer stops at the first value of a wrong type; taking that value out and reading again finds the others.
    private static GroupSchemeDraft? Draft(JsonNode root, List<ValidationProblem> wrong)
    {
        while (wrong.Count < MostTypeProblems)
        {
            try
            {
                return root.Deserialize(GroupSchemeJson.Default.GroupSchemeDraft);
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
        var message = path.Length == 0 ? "a scheme of groups is a JSON object" : $"{path} cannot be read";
        return new(path, "group-scheme.wrong-type", Rulings.TextOf(value?.ToJsonString()), $"{message}; found: {value?.GetValueKind().ToString().ToLowerInvariant() ?? "null"}.");
    }

    private static (GroupScheme? Scheme, ValidationReport Report) Broken(string message, int? line) =>
        (null, new([new ValidationProblem(string.Empty, "group-scheme.broken-json", null, message) { Line = line }]));
}
