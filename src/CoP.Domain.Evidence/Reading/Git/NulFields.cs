using CoP.Domain.Evidence.Reading.Rows;

namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>Splits output into records of a fixed number of fields that each end with NUL.</summary>
internal sealed class NulFields(ByteSource source, int fields)
{
    private readonly int[] _ends = new int[fields];

    /// <summary>Moves on to the next record once all of it has been read; false at the end or when the rest is cut off.</summary>
    public bool Next()
    {
        var (found, scanned) = (0, 0);
        while (true)
        {
            var at = source.Unread[scanned..].IndexOf((byte)0);
            if (at >= 0)
            {
                _ends[found++] = scanned + at;
                scanned += at + 1;
                if (found == fields)
                {
                    return true;
                }
            }
            else
            {
                scanned = source.Unread.Length;
                if (!source.Fill())
                {
                    return false;
                }
            }
        }
    }

    public ReadOnlySpan<byte> Field(int field) => Range(field, field);

    /// <summary>Neighbouring fields with the NULs between them.</summary>
    public ReadOnlySpan<byte> Range(int first, int last)
    {
        var start = first == 0 ? 0 : _ends[first - 1] + 1;
        return source.Unread[start.._ends[last]];
    }

    public void Consume() => source.Consume(_ends[fields - 1] + 1);
}
