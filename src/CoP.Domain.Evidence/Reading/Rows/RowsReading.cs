namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>Finds out what a stream holds and reads its rows.</summary>
internal sealed class RowsReading(
    Stream stream,
    string name,
    ReadingOptions options,
    IProgress<ReadingProgress>? progress,
    CancellationToken cancellationToken)
{
    private readonly RowTally _rows = new(new Window(options), options);
    private readonly List<string> _notes = [];
    private readonly long? _length = LengthOf(stream);

    public ReadRecord Run()
    {
        using var raw = Look(stream);
        var zipped = raw.Head is [0x1F, 0x8B, ..];
        using var unzipped = zipped ? new WholeGzip(raw) : null;
        var bytes = new ByteSource((Stream?)unzipped ?? raw, name, Filled);
        var kind = SkipMark(bytes) ? KindOf(bytes.Unread) : throw Empty();
        if (kind == SourceKind.JsonLines)
        {
            new JsonLinesReading(bytes, _rows).Run();
        }
        else
        {
            new CsvReading(bytes, name, _rows).Run();
        }

        return Record(kind);
    }

    private static long? LengthOf(Stream stream)
    {
        try
        {
            return stream.CanSeek && stream.Length > 0 ? stream.Length : null;
        }
        catch (Exception e) when (e is IOException or NotSupportedException)
        {
            return null;
        }
    }

    private HeadStream Look(Stream source)
    {
        try
        {
            return new HeadStream(source, 2);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UnreadableRecordException(name, $"cannot be read: {e.Message}", e);
        }
    }

    private void Filled()
    {
        cancellationToken.ThrowIfCancellationRequested();
        progress?.Report(new ReadingProgress(_rows.Counts.Rows, _length is { } length ? Math.Min(1d, (double)stream.Position / length) : null));
    }

    private bool SkipMark(ByteSource bytes)
    {
        while (bytes.Unread.Length < 4 && bytes.Fill())
        {
        }

        if (bytes.Unread is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw new UnreadableRecordException(name, "is UTF-16: save it as UTF-8", innerException: null);
        }

        if (bytes.Unread is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes.Consume(3);
            _notes.Add("The record starts with a byte-order mark, which was skipped.");
        }

        while (bytes.Unread.TrimStart(" \t\r\n"u8).IsEmpty)
        {
            if (!bytes.Fill())
            {
                return false;
            }
        }

        return true;
    }

    private SourceKind KindOf(ReadOnlySpan<byte> start)
    {
        if (start[..Math.Min(start.Length, 4096)].Contains((byte)0))
        {
            throw new UnreadableRecordException(name, "is binary, no act log: give a git repository, a .csv or a .jsonl file", innerException: null);
        }

        var plain = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;
        if (plain.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || plain.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase))
        {
            return SourceKind.JsonLines;
        }

        if (plain.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return SourceKind.Csv;
        }

        return start.TrimStart(" \t\r\n"u8)[0] switch
        {
            (byte)'{' => SourceKind.JsonLines,
            (byte)'[' => throw new UnreadableRecordException(name, "is a JSON array: write one object a line", innerException: null),
            _ => SourceKind.Csv,
        };
    }

    private ReadRecord Record(SourceKind kind)
    {
        var counts = _rows.Counts;
        if (counts.Rows == 0)
        {
            throw new UnreadableRecordException(name, "has a header but no rows: there is nothing to read", innerException: null);
        }

        if (counts.Rows == counts.Malformed)
        {
            throw new UnreadableRecordException(name, $"has no valid row; {counts.FirstProblem}", innerException: null);
        }

        var acts = _rows.Tally.ToMonthlyActs(new ActorNames(_rows.Tally, options).PersonOf);
        return RecordNotes.Complete(name, kind, acts, counts, options, _notes);
    }

    private UnreadableRecordException Empty() => new(name, "is empty: there is nothing to read", innerException: null);
}
