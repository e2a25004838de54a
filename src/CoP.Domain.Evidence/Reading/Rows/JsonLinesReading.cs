using System.Text.Json;

namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>Reads one JSON object a line; members beyond the five are ignored, of a repeated member the last counts.</summary>
internal sealed class JsonLinesReading(ByteSource source, RowTally tally)
{
    private readonly JsonText[] _texts = [new(), new(), new(), new(), new()];

    public void Run()
    {
        for (var line = 1L; NextLine(out var length); line++)
        {
            var row = source.Unread[..length];
            Take(row.Trim(" \t\r\n"u8), line);
            source.Consume(length);
        }
    }

    private static int FieldOf(ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("timestamp"u8) ? 0
        : reader.ValueTextEquals("actor"u8) ? 1
        : reader.ValueTextEquals("kind"u8) ? 2
        : reader.ValueTextEquals("target"u8) ? 3
        : reader.ValueTextEquals("weight"u8) ? 4
        : -1;

    private bool NextLine(out int length)
    {
        var scanned = 0;
        while (true)
        {
            var at = source.Unread[scanned..].IndexOf((byte)'\n');
            if (at >= 0)
            {
                length = scanned + at + 1;
                return true;
            }

            scanned = source.Unread.Length;
            if (!source.Fill())
            {
                length = scanned;
                return length > 0;
            }
        }
    }

    private void Take(ReadOnlySpan<byte> row, long line)
    {
        if (row.IsEmpty)
        {
            return;
        }

        try
        {
            if (Problem(row) is { } reason)
            {
                tally.Refuse(line, reason, row);
                return;
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The reader says the second of a string that is no text (a lone surrogate).
            tally.Refuse(line, "is not one JSON object", row);
            return;
        }

        tally.Take(Fields(), line, row);
    }

    private RowFields Fields() => new()
    {
        Timestamp = _texts[0].Value,
        Actor = _texts[1].Value,
        Kind = _texts[2].Value,
        Target = _texts[3].Value,
        Weight = _texts[4].Value,
    };

    private string? Problem(ReadOnlySpan<byte> row)
    {
        foreach (var text in _texts)
        {
            text.Clear();
        }

        var reader = new Utf8JsonReader(row);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return "is not one JSON object";
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var field = FieldOf(ref reader);
            reader.Read();
            if (field < 0)
            {
                reader.Skip();
            }
            else if (!_texts[field].Take(ref reader, number: field == 4))
            {
                return field == 4 ? "weight is not a number" : "timestamp, actor, kind or target is not text";
            }
        }

        // Reading on makes the reader refuse anything after the object.
        return reader.Read() ? "is not one JSON object" : null;
    }
}
