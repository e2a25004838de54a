using System.Globalization;
using System.Text.Json;
using CoP.Domain.Validation;

namespace CoP.Domain.Formats;

/// <summary>Reads one line of a history; every problem of the line is noted, not only the first.</summary>
internal sealed class EventLineReader(IReadOnlyDictionary<string, EventType> types, List<ValidationProblem> problems, int line)
{
    // An integrator's fact may be as deep as a JSON text of its own, and stands deeper here.
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = 128 };
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = 128 };

    private readonly int before = problems.Count;

    public EventEnvelope? Read(string text)
    {
        try
        {
            using var document = Parsed(text);
            if (document is { RootElement.ValueKind: JsonValueKind.Object })
            {
                return Envelope(document.RootElement);
            }

            if (document is not null)
            {
                Note(string.Empty, "history.not-an-object", document.RootElement.GetRawText(), "expected a JSON object.");
            }
        }
        catch (JsonException e)
        {
            Note(string.Empty, "history.not-json", text, FormattableString.Invariant($"not JSON at byte {e.BytePositionInLine}."));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            Note(string.Empty, "history.not-json", text, "holds half a surrogate pair.");
        }

        return null;
    }

    // What an integrator keeps is the integrator's, even where a member stands twice in it; everywhere else two values are one too many.
    private JsonDocument? Parsed(string text)
    {
        try
        {
            return JsonDocument.Parse(text, Strict);
        }
        catch (JsonException)
        {
            var document = JsonDocument.Parse(text, Lenient);
            var root = document.RootElement;
            var twice = root.ValueKind == JsonValueKind.Object
                ? root.EnumerateObject().GroupBy(p => p.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1)?.Key
                : null;
            if (twice is null && Optional(root, "type") is { } type && IsExtension(type))
            {
                return document;
            }

            Note(twice ?? string.Empty, "history.duplicate-member", null, twice is null ? "a member stands there twice." : "stands there twice.");
            document.Dispose();
            return null;
        }
    }

    private EventEnvelope? Envelope(JsonElement root)
    {
        var stream = Value<StreamId>(root, "stream");
        var position = Number(root, "position", 0, long.MaxValue);
        var decision = Number(root, "decision", 0, long.MaxValue);
        var size = Number(root, "decisionSize", 0, int.MaxValue);
        var at = Instant(root);
        var actor = Value<Actor>(root, "actor");
        var cause = Cause(root);
        var correlation = Correlation(root);
        var seen = IsGiven(root, "seen") ? Number(root, "seen", 0, long.MaxValue) : (long?)null;
        var happened = new EventDataReader(types, Note).Read(root, Text(root, "type"), (int)Number(root, "v", 1, int.MaxValue));
        return problems.Count > before || happened is null
            ? null
            : new(stream, position, decision, (int)size, cause, correlation, happened with { By = actor, At = at, Seen = seen });
    }

    private EventCause? Cause(JsonElement root)
    {
        if (!root.TryGetProperty("cause", out var cause) || cause.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (cause.ValueKind == JsonValueKind.String)
        {
            return new(null, cause.GetString());
        }

        return new(Number(root, "cause", 0, long.MaxValue), null);
    }

    private string? Correlation(JsonElement root) =>
        IsGiven(root, "correlation") ? Text(root, "correlation") : null;

    private static bool IsGiven(JsonElement root, string name) => root.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;

    private T Value<T>(JsonElement root, string name)
        where T : struct, IParsable<T>
    {
        if (Text(root, name) is { } text && !T.TryParse(text, CultureInfo.InvariantCulture, out var value))
        {
            Note(name, "history.bad-value", text, $"is no {name}.");
        }
        else
        {
            _ = T.TryParse(Optional(root, name), CultureInfo.InvariantCulture, out value);
        }

        return value;
    }

    private DateTimeOffset Instant(JsonElement root)
    {
        if (Text(root, "at") is not { } text)
        {
            return default;
        }

        if (!InstantText.TryRead(text, out var at))
        {
            Note("at", "history.bad-value", text, InstantText.Expected);
        }

        return at;
    }

    private string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value))
        {
            Note(name, "history.missing", null, "is missing.");
        }
        else if (value.ValueKind != JsonValueKind.String)
        {
            Note(name, "history.bad-value", value.GetRawText(), "is no text.");
        }
        else
        {
            return value.GetString();
        }

        return null;
    }

    private static string? Optional(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private long Number(JsonElement root, string name, long least, long most)
    {
        if (!root.TryGetProperty(name, out var value))
        {
            Note(name, "history.missing", null, "is missing.");
        }
        else if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var number) || number < least || number > most)
        {
            Note(name, "history.bad-value", value.GetRawText(), FormattableString.Invariant($"is no whole number from {least} to {most}."));
        }
        else
        {
            return number;
        }

        return 0;
    }

    private static bool IsExtension(string type) => type.StartsWith(ExtensionName.Prefix, StringComparison.Ordinal);

    private void Note(string path, string code, string? value, string message) =>
        problems.Add(new(path, code, Rulings.TextOf(value), message) { Line = line });
}
