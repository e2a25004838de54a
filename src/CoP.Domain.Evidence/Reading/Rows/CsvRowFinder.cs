namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>
/// Finds where the next row ends. A quote that is never closed would swallow all that follows, so it is given up after
/// <see cref="LongestQuoted"/> bytes and only its line is lost.
/// </summary>
internal sealed class CsvRowFinder(ByteSource source)
{
    public const int LongestQuoted = 8 << 20;

    private bool _ended;

    /// <summary>The kind of the next row; its length in bytes with the line end, from the start of what is unread.</summary>
    public CsvRow Next(out int length)
    {
        var scanned = 0;
        var quoted = false;
        while (true)
        {
            var unread = source.Unread;
            var at = unread[scanned..].IndexOfAny((byte)'\n', (byte)'"');
            if (at < 0)
            {
                scanned = unread.Length;
                if (!More())
                {
                    length = scanned;
                    return scanned == 0 ? CsvRow.None : quoted ? CsvRow.Quoted : CsvRow.Plain;
                }
            }
            else if (unread[scanned + at] == '\n')
            {
                length = scanned + at + 1;
                return quoted ? CsvRow.Quoted : CsvRow.Plain;
            }
            else if (scanned + at > 0 && unread[scanned + at - 1] != ',')
            {
                // A quote inside a field that does not start with one is an ordinary character.
                scanned += at + 1;
            }
            else
            {
                scanned += at + 1;
                quoted = true;
                if (!SkipQuoted(ref scanned))
                {
                    length = FirstLine();
                    return CsvRow.BadQuote;
                }
            }
        }
    }

    private bool SkipQuoted(ref int scanned)
    {
        while (true)
        {
            var at = source.Unread[scanned..].IndexOf((byte)'"');
            if (at < 0)
            {
                scanned = source.Unread.Length;
                if (scanned > LongestQuoted || !More())
                {
                    return false;
                }

                continue;
            }

            scanned += at + 1;
            if (scanned == source.Unread.Length && !More())
            {
                return true;
            }

            if (source.Unread[scanned] != '"')
            {
                return source.Unread[scanned] is (byte)',' or (byte)'\r' or (byte)'\n';
            }

            scanned++;
        }
    }

    private int FirstLine()
    {
        var end = source.Unread.IndexOf((byte)'\n');
        return end < 0 ? source.Unread.Length : end + 1;
    }

    private bool More()
    {
        _ended = _ended || !source.Fill();
        return !_ended;
    }
}
