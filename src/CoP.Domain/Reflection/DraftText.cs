using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using CoP.Domain.Charters;
using CoP.Domain.Validation;

namespace CoP.Domain.Reflection;

/// <summary>From JSON text to a draft and to what the draft makes, with every problem on the way; nothing in a text makes it throw.</summary>
internal static class DraftText
{
    private const int MostTypeProblems = 100;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static (T? Made, ValidationReport Report) Read<TDraft, T>(string json, JsonTypeInfo<TDraft> contract, Func<TDraft, (T? Made, ValidationReport Report)> make)
        where TDraft : class
        where T : class
    {
        JsonNode? root;
        byte[] bytes;
        try
        {
            bytes = Strict.GetBytes(json.TrimStart('\uFEFF'));
            root = JsonNode.Parse(bytes, null, new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (EncoderFallbackException)
        {
            return (null, Broken("the text holds half a surrogate pair.", null));
        }
        catch (JsonException e)
        {
            return (null, Broken(Reason(e), e.LineNumber is { } line ? (int)Math.Min(line + 1, int.MaxValue) : null));
        }

        var lines = JsonLines.Of(bytes);
        var wrong = new List<ValidationProblem>();
        if (root is not JsonObject || Draft(root, contract, wrong) is not { } draft)
        {
            return (null, Lined(wrong.Count == 0 ? [WrongType(string.Empty, root)] : wrong, lines));
        }

        var (made, report) = make(draft);
        return wrong.Count == 0
            ? (made, Lined(report.Problems, lines))
            : (null, Lined([.. wrong, .. report.Problems.Where(p => !wrong.Exists(w => IsWithin(p.Path, w.Path)))], lines));
    }

    // The serializer stops at the first value of a wrong type; taking that value out and reading again finds the others.
    private static TDraft? Draft<TDraft>(JsonNode root, JsonTypeInfo<TDraft> contract, List<ValidationProblem> wrong)
        where TDraft : class
    {
        while (wrong.Count < MostTypeProblems)
        {
            try
            {
                return root.Deserialize(contract);
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

    private static ValidationReport Lined(IEnumerable<ValidationProblem> problems, JsonLines lines) =>
        new([.. problems.Select(p => p with { Line = lines.Find(p.Path) })]);

    private static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    private static ValidationProblem WrongType(string path, JsonNode? value)
    {
        var kind = value?.GetValueKind().ToString().ToLowerInvariant() ?? "null";
        var message = path.Length == 0 ? "the document is a JSON object" : $"{path} cannot be read";
        return new(path, "catalogue.wrong-type", Rulings.TextOf(value?.ToJsonString()), $"{message}; found: {kind}.");
    }

    private static ValidationReport Broken(string message, int? line) =>
        new([new ValidationProblem(string.Empty, "catalogue.broken-json", null, message) { Line = line }]);

    // The parser appends line and byte to its sentence; the line is a property of the problem already.
    private static string Reason(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }
}
