namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>
/// A window that slides over a stream of bytes: what is not consumed stays, and the window grows when a row does not fit. Rows
/// are parsed in place, so that a row costs no allocation.
/// </summary>
internal sealed class ByteSource(Stream stream, string source, Action filled)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    public ReadOnlySpan<byte> Unread => _buffer.AsSpan(_start, _end - _start);

    public void Consume(int count) => _start += count;

    /// <summary>Reads more, keeping what is unread at the same offset from its start; false at the end of the stream.</summary>
    public bool Fill()
    {
        MakeRoom();
        int read;
        try
        {
            read = stream.Read(_buffer, _end, _buffer.Length - _end);
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableRecordException(source, "is a damaged or truncated gzip file: get a complete copy", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new UnreadableRecordException(source, $"cannot be read: {e.Message}", e);
        }

        _end += read;
        filled();
        return read > 0;
    }

    private void MakeRoom()
    {
        if (_start > 0)
        {
            Unread.CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
        {
            if (_end >= Array.MaxLength / 2)
            {
                throw new UnreadableRecordException(source, "has a row of more than a gigabyte: it is no act log", innerException: null);
            }

            Array.Resize(ref _buffer, _buffer.Length * 2);
        }
    }
}
