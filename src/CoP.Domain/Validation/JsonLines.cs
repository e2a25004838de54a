using System.Globalization;
using System.Text.Json;

namespace CoP.Domain.Validation;

/// <summary>On which line each value of a JSON text begins.</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    /// <summary>Walks a text that is known to be well-formed.</summary>
    public static JsonLines Of(ReadOnlySpan<byte> utf8Json)
    {
        var found = new JsonLines();
        var open = new Stack<(string Path, int Next)>();
        var reader = new Utf8JsonReader(utf8Json);
        var (counted, line, here) = (0, 1, string.Empty);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += utf8Json[counted..start].Count((byte)'\n');
            counted = start;
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                here = Member(open.Peek().Path, reader.GetString());
            }
            else if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                open.Pop();
            }
            else
            {
                here = Item(open) ?? here;
                found.lines.TryAdd(here, line);
                if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Push((here, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                }
            }
        }

        return found;
    }

    /// <summary>The line of a value, or of the nearest value around a place where nothing stands.</summary>
    public int? Find(string path)
    {
        for (var at = path; ; at = at[..Math.Max(0, at.LastIndexOfAny(['.', '[']))])
        {
            if (lines.TryGetValue(at, out var line))
            {
                return line;
            }

            if (at.Length == 0)
            {
                return null;
            }
        }
    }

    private static string Member(string parent, string? name) => parent.Length == 0 ? name ?? string.Empty : $"{parent}.{name}";

    private static string? Item(Stack<(string Path, int Next)> open)
    {
        if (!open.TryPeek(out var array) || array.Next < 0)
        {
            return null;
        }

        open.Pop();
        open.Push((array.Path, array.Next + 1));
        return string.Create(CultureInfo.InvariantCulture, $"{array.Path}[{array.Next}]");
    }
}
