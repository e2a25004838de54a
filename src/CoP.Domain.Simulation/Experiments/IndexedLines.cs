namespace CoP.Domain.Simulation.Experiments;

/// <summary>Finds the whole lines of a file of rows, and which run each belongs to.</summary>
internal static class IndexedLines
{
    private const int LongestIndex = 32;

    /// <summary>The lines that end with a line feed: the run of each, which a header has not, and where the next line begins.</summary>
    public static IEnumerable<(long? Index, long End)> Of(Stream stream)
    {
        var (buffer, begin) = (new byte[1 << 16], new byte[LongestIndex]);
        var (length, position) = (0, 0L);
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            for (var i = 0; i < read; i++)
            {
                position++;
                if (buffer[i] == '\n')
                {
                    yield return (IndexOf(begin.AsSpan(0, length)), position);
                    length = 0;
                }
                else if (length < LongestIndex)
                {
                    begin[length++] = buffer[i];
                }
            }
        }
    }

    private static long? IndexOf(ReadOnlySpan<byte> line)
    {
        var digits = line.StartsWith("{\"index\":"u8) ? line[9..] : line;
        return System.Buffers.Text.Utf8Parser.TryParse(digits, out long index, out var used) && used < digits.Length && digits[used] == ',' ? index : null;
    }
}
