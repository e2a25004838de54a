using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CoP.Domain.Simulation.Scenarios;

/// <summary>Reads a JSON text into items with path and line; nothing in a text makes it throw.</summary>
internal static class JsonText
{
    /// <summary>The most bytes of a document that people write.</summary>
    public const int LongestDocument = 4_000_000;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static JsonItem? Read(string json, Findings findings)
    {
        try
        {
            return Read(Strict.GetBytes(json), findings);
        }
        catch (EncoderFallbackException e)
        {
            findings.Broken("the text holds half a surrogate pair.", json.AsSpan(0, e.Index).Count('\n') + 1);
            return null;
        }
    }

    public static JsonItem? Read(ReadOnlySpan<byte> utf8Json, Findings findings)
    {
        var json = utf8Json.StartsWith("\uFEFF"u8) ? utf8Json[3..] : utf8Json;
        if (json.Length > LongestDocument)
        {
            findings.Broken(string.Create(CultureInfo.InvariantCulture, $"the document has {json.Length} bytes, {LongestDocument} are allowed."), null);
            return null;
        }

        try
        {
            _ = Strict.GetCharCount(json);
            return Walk(json);
        }
        catch (DecoderFallbackException)
        {
            findings.Broken("the bytes are no UTF-8.", null);
        }
        catch (JsonException e)
        {
            findings.Broken(Reason(e), e.LineNumber is { } line ? (int)line + 1 : null);
        }
        catch (InvalidOperationException)
        {
            findings.Broken("a text holds half a surrogate pair.", null);
        }

        return null;
    }

    private static JsonItem? Walk(ReadOnlySpan<byte> json)
    {
        var open = new Stack<JsonItem>();
        var reader = new Utf8JsonReader(json);
        var (counted, line, name) = (0, 1, string.Empty);
        JsonItem? root = null;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += json[counted..start].Count((byte)'\n');
            counted = start;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                name = reader.GetString()!;
            }
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
            }
            else
            {
                var item = Item(ref reader, open.TryPeek(out var parent) ? parent : null, name, line);
                root ??= item;
                Attach(open, name, item);
                if (item.Kind is JsonValueKind.Object or JsonValueKind.Array)
                {
                    open.Push(item);
                }
            }
        }

        return root;
    }

    private static void Attach(Stack<JsonItem> open, string name, JsonItem item)
    {
        if (open.TryPeek(out var parent))
        {
            if (parent.Kind == JsonValueKind.Array)
            {
                parent.Add(item);
            }
            else
            {
                parent.Add(name, item);
            }
        }
    }

    private static JsonItem Item(ref Utf8JsonReader reader, JsonItem? parent, string name, int line) => reader.TokenType switch
    {
        JsonTokenType.StartObject => JsonItem.Under(parent, name, JsonValueKind.Object, line),
        JsonTokenType.StartArray => JsonItem.Under(parent, name, JsonValueKind.Array, line),
        JsonTokenType.String => JsonItem.Under(parent, name, JsonValueKind.String, line, reader.GetString()!),
        JsonTokenType.Number => JsonItem.Under(parent, name, JsonValueKind.Number, line, Encoding.UTF8.GetString(reader.ValueSpan), NumberOf(ref reader)),
        JsonTokenType.True => JsonItem.Under(parent, name, JsonValueKind.True, line, "true"),
        JsonTokenType.False => JsonItem.Under(parent, name, JsonValueKind.False, line, "false"),
        _ => JsonItem.Under(parent, name, JsonValueKind.Null, line, "null"),
    };

    // A number beyond the doubles is infinite here and outside of every range.
    private static double NumberOf(ref Utf8JsonReader reader) => reader.TryGetDouble(out var number) ? number : double.PositiveInfinity;

    // The parser appends line and byte to its sentence; the line is a property of the problem already.
    private static string Reason(JsonException e)
    {
        var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return end < 0 ? e.Message : e.Message[..end];
    }
}
