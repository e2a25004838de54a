using System.IO.Compression;

namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>
/// Unpacks gzip and notices when the end is missing, which the platform does not: it returns what there is and says nothing. A small
/// compressed mark is appended to the compressed bytes; only behind a complete file does it come out again as itself.
/// </summary>
internal sealed class WholeGzip : ForwardStream
{
    private static readonly byte[] Mark = "\0end of record\0\n"u8.ToArray();

    private readonly GZipStream _unpacked;
    private readonly byte[] _held = new byte[1 << 16];
    private int _start;
    private int _end;
    private bool _whole;

    public WholeGzip(HeadStream packed)
    {
        packed.Append(Packed(Mark));
        _unpacked = new GZipStream(packed, CompressionMode.Decompress, leaveOpen: true);
    }

    public override int Read(Span<byte> buffer)
    {
        while (!_whole && _end - _start <= Mark.Length)
        {
            Fill();
        }

        var served = _whole ? 0 : Math.Min(buffer.Length, _end - _start - Mark.Length);
        _held.AsSpan(_start, served).CopyTo(buffer);
        _start += served;
        return served;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return packed.ToArray();
    }

    private void Fill()
    {
        _held.AsSpan(_start, _end - _start).CopyTo(_held);
        (_start, _end) = (0, _end - _start);
        var read = _unpacked.Read(_held.AsSpan(_end));
        _end += read;
        if (read == 0)
        {
            _whole = _held.AsSpan(0, _end).SequenceEqual(Mark) ? true : throw new InvalidDataException("The compressed data end too early.");
        }
    }
}
