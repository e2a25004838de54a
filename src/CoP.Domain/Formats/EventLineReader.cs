using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CoP.Domain.Deciding;
using CoP.Domain.Validation;

namespace CoP.Domain.Formats;

/// <summary>Reads one line of a history; every problem of the line is noted, not only the first.</summary>
internal sealed class EventLineReader(IReadOnlyDictionary<string, EventType> types, List<ValidationProblem> problems, int line)
{
    private readonly int before = problems.Count;

    public EventEnvelope? Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object)
            {
                return Envelope(document.RootElement);
            }

            Note(string.Empty, "history.not-an-object", document.RootElement.ValueKind.ToString(), "expected a JSON object.");
        }
        catch (JsonException e)
        {
            Note(string.Empty, "history.not-json", Excerpt(text), FormattableString.Invariant($"not JSON at byte {e.BytePositionInLine}."));
        }

        return null;
    }

    private EventEnvelope? Envelope(JsonElement root)
    {
        var stream = Parsed<CommunityId>(root, "stream");
        var position = Number(root, "position");
        var decision = Number(root, "decision");
        var size = Number(root, "decisionSize");
        var at = Instant(root);
        var actor = Parsed<Actor>(root, "actor");
        var happened = Event(root);
        return problems.Count > before || happened is null
            ? null
            : new(
                stream,
                position,
                decision,
                checked((int)Math.Min(size, int.MaxValue)),
                Cause(root),
                Optional(root, "correlation"),
                happened with { By = actor, At = at });
    }

    private DomainEvent? Event(JsonElement root)
    {
        var name = Text(root, "type");
        var version = Number(root, "v");
        if (!root.TryGetProperty("data", out var data))
        {
            Note("data", "history.missing", null, "is missing.");
            return null;
        }

        if (name is null || problems.Count > before)
        {
            return null;
        }

        if (name.StartsWith(ExtensionName.Prefix, StringComparison.Ordinal))
        {
            return ExtensionName.Problem(name) is { } problem ? Noted("type", "history.bad-extension", name, problem + ".")
                : new ExtensionRecorded(name, checked((int)Math.Clamp(version, 1, int.MaxValue)), data.GetRawText());
        }

        return !types.TryGetValue(name, out var type) ? Noted("type", "history.unknown-type", name, "is no type of event that this version knows.")
            : version < 1 || version > type.Version ? Noted("v", "history.unknown-version", Text(version), FormattableString.Invariant($"expected 1 to {type.Version}."))
            : Data(type, checked((int)version), data);
    }

    private DomainEvent? Data(EventType type, int version, JsonElement data)
    {
        try
        {
            if (version == type.Version)
            {
                return (DomainEvent?)data.Deserialize(type.Contract) ?? Noted("data", "history.missing", null, "is null.");
            }

            var node = JsonObject.Create(data) ?? throw new JsonException("expected an object.");
            for (var v = version; v < type.Version; v++)
            {
                node = type.Upcasts[v - 1](node);
            }

            return (DomainEvent?)node.Deserialize(type.Contract);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            var path = (e as JsonException)?.Path?.TrimStart('$') ?? string.Empty;
            return Noted("data" + path, "history.bad-data", Excerpt(data.GetRawText()), e.Message.Split('\n')[0].TrimEnd('\r'));
        }
    }

    private static EventCause? Cause(JsonElement root) => !root.TryGetProperty("cause", out var cause) ? null : cause.ValueKind switch
    {
        JsonValueKind.Number when cause.TryGetInt64(out var position) => new(position, null),
        JsonValueKind.String => new(null, cause.GetString()),
        _ => null,
    };

    private T Parsed<T>(JsonElement root, string name)
        where T : struct, IParsable<T>
    {
        if (Text(root, name) is not { } text)
        {
            return default;
        }

        if (T.TryParse(text, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        Note(name, "history.bad-value", Excerpt(text), $"is no {name}.");
        return default;
    }

    private DateTimeOffset Instant(JsonElement root)
    {
        if (Text(root, "at") is not { } text)
        {
            return default;
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at))
        {
            return at;
        }

        Note("at", "history.bad-value", Excerpt(text), "is no ISO 8601 instant.");
        return default;
    }

    private string? Text(JsonElement root, string name)
    {
        if (root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String)
        {
            return value.GetString();
        }

        Note(name, "history.missing", null, "is missing or no text.");
        return null;
    }

    private static string? Optional(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private long Number(JsonElement root, string name)
    {
        if (root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= 0)
        {
            return number;
        }

        Note(name, "history.missing", null, "is missing or no whole number from 0.");
        return 0;
    }

    private static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Excerpt(string text) => text.Length <= 80 ? text : string.Concat(text.AsSpan(0, 80), "…");

    private DomainEvent? Noted(string path, string code, string? value, string message)
    {
        Note(path, code, value, message);
        return null;
    }

    private void Note(string path, string code, string? value, string message) =>
        problems.Add(new(path, code, value, message) { Line = line });
}
