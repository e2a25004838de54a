namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>
/// A stream whose first bytes were looked at and are read again, and to which others may be appended; does not own the stream
/// beneath.
/// </summary>
internal sealed class HeadStream : ForwardStream
{
    private readonly ReadRest _readRest;
    private readonly byte[] _head;
    private byte[] _tail = [];
    private int _served;

    public HeadStream(Stream stream, int looked)
    {
        _readRest = stream.Read;
        var head = new byte[looked];
        _head = head[..stream.ReadAtLeast(head, looked, throwOnEndOfStream: false)];
    }

    private delegate int ReadRest(Span<byte> buffer);

    /// <summary>The first bytes; fewer than asked for when the stream is shorter.</summary>
    public ReadOnlySpan<byte> Head => _head;

    /// <summary>What follows the stream's own end.</summary>
    public void Append(byte[] tail) => _tail = tail;

    public override int Read(Span<byte> buffer)
    {
        if (_served == _head.Length)
        {
            var read = _readRest(buffer);
            return read > 0 ? read : ServeTail(buffer);
        }

        var served = Math.Min(buffer.Length, _head.Length - _served);
        _head.AsSpan(_served, served).CopyTo(buffer);
        _served += served;
        return served;
    }

    private int ServeTail(Span<byte> buffer)
    {
        var served = Math.Min(buffer.Length, _tail.Length);
        _tail.AsSpan(0, served).CopyTo(buffer);
        _tail = _tail[served..];
        return served;
    }
}
