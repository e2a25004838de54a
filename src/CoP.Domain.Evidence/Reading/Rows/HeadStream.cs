namespace CoP.Domain.Evidence.Reading;

/// <summary>A stream whose first bytes were looked at and are read again; does not own the stream beneath.</summary>
internal sealed class HeadStream : Stream
{
    private readonly ReadRest _readRest;
    private readonly byte[] _head;
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

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_served == _head.Length)
        {
            return _readRest(buffer);
        }

        var served = Math.Min(buffer.Length, _head.Length - _served);
        _head.AsSpan(_served, served).CopyTo(buffer);
        _served += served;
        return served;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
