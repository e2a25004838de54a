namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>Splits a row into fields; those of a quoted row are unescaped into a buffer that the next such row reuses.</summary>
internal sealed class CsvFields
{
    private byte[] _unescaped = [];
    private (int Start, int Length)[] _ranges = new (int, int)[16];

    public int Count { get; private set; }

    /// <summary>The bytes that the ranges point into.</summary>
    public ReadOnlySpan<byte> Split(ReadOnlySpan<byte> row, bool quoted)
    {
        row = row.TrimEnd("\r\n"u8);
        Count = 0;
        return quoted ? SplitQuoted(row) : SplitPlain(row);
    }

    public ReadOnlySpan<byte> Field(ReadOnlySpan<byte> data, int field) =>
        field < 0 ? [] : data.Slice(_ranges[field].Start, _ranges[field].Length);

    private ReadOnlySpan<byte> SplitPlain(ReadOnlySpan<byte> row)
    {
        var start = 0;
        for (var comma = row.IndexOf((byte)','); comma >= 0; comma = row[start..].IndexOf((byte)','))
        {
            Add(start, comma);
            start += comma + 1;
        }

        Add(start, row.Length - start);
        return row;
    }

    private ReadOnlySpan<byte> SplitQuoted(ReadOnlySpan<byte> row)
    {
        if (_unescaped.Length < row.Length)
        {
            _unescaped = new byte[row.Length * 2];
        }

        var (read, written) = (0, 0);
        while (true)
        {
            var start = written;
            if (read < row.Length && row[read] == '"')
            {
                Unescape(row, ref read, ref written);
            }
            else
            {
                var comma = row[read..].IndexOf((byte)',');
                var field = row.Slice(read, comma < 0 ? row.Length - read : comma);
                field.CopyTo(_unescaped.AsSpan(written));
                read += field.Length;
                written += field.Length;
            }

            Add(start, written - start);
            if (read >= row.Length)
            {
                return _unescaped.AsSpan(0, written);
            }

            read++;
        }
    }

    private void Unescape(ReadOnlySpan<byte> row, ref int read, ref int written)
    {
        read++;
        while (true)
        {
            var quote = row[read..].IndexOf((byte)'"');
            var part = row.Slice(read, quote < 0 ? row.Length - read : quote);
            part.CopyTo(_unescaped.AsSpan(written));
            written += part.Length;
            read += part.Length + (quote < 0 ? 0 : 1);
            if (read >= row.Length || row[read] != '"')
            {
                return;
            }

            _unescaped[written++] = (byte)'"';
            read++;
        }
    }

    private void Add(int start, int length)
    {
        if (Count == _ranges.Length)
        {
            Array.Resize(ref _ranges, Count * 2);
        }

        _ranges[Count++] = (start, length);
    }
}
