using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CoP.Domain.Validation;

/// <summary>Reads a document that people write as JSON, and lists every problem with path and line; nothing in a text makes it throw.</summary>
/// <param name="concept">The first part of the codes of problems, such as <c>charter</c>.</param>
/// <param name="named">What the document is, with its article, such as <c>a charter</c>.</param>
/// <param name="contract">How its draft is read.</param>
/// <param name="make">Makes the document of the draft, or says every problem.</param>
internal sealed class DocumentReader<TDraft, T>(string concept, string named, JsonTypeInfo<TDraft> contract, Func<TDraft, (T? Made, ValidationReport Report)> make)
    where TDraft : class
    where T : class
{
    private const int MostTypeProblems = 100;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public (T? Made, ValidationReport Report) Read(string json)
    {
        try
        {
            return Read(Strict.GetBytes(json));
        }
        catch (EncoderFallbackException e)
        {
            return Broken("the text holds half a surrogate pair.", json.AsSpan(0, e.Index).Count('\n') + 1);
        }
    }

    public (T? Made, ValidationReport Report) Read(ReadOnlySpan<byte> utf8Json)
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
        var (made, problems) = Read(root);
        return (made, new([.. problems.Select(p => p with { Line = lines.Find(p.Path) })]));
    }

    private (T? Made, IEnumerable<ValidationProblem> Problems) Read(JsonNode? root)
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

        var (made, report) = make(draft);
        return wrong.Count == 0
            ? (made, report.Problems)
            : (null, [.. wrong, .. report.Problems.Where(p => !wrong.Exists(w => IsWithin(p.Path, w.Path)))]);
    }

    // The serializer stops at the first value of a wrong type; taking that value out and reading again finds the others.
    private TDraft? Draft(JsonNode root, List<ValidationProblem> wrong)
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

    private static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] is '.' or '[');

    private ValidationProblem WrongType(string path, JsonNode? value)
    {
        var kind = value?.GetValueKind().ToString().ToLowerInvariant() ?? "null";
        var message = path.Length == 0 ? $"{named} is a JSON object" : $"{path} cannot be read";
        return new(path, $"{concept}.wrong-type", Rulings.TextOf(value?.ToJsonString()), $"{message}; found: {kind}.");
    }

    private (T? Made, ValidationReport Report) Broken(string message, int? line) =>
        (null, new([new ValidationProblem(string.Empty, $"{concept}.broken-json", null, message) { Line = line }]));

    // The parser appends line and byte to its sentence; the line is a property of the problem already.
    private static string Reason(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }
}
