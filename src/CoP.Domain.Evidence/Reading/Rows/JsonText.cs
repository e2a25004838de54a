using System.Text.Json;

namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>The value of one member, unescaped, in a buffer that the next line reuses.</summary>
internal sealed class JsonText
{
    private byte[] _buffer = new byte[64];
    private int _length;

    public ReadOnlySpan<byte> Value => _buffer.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public bool Take(ref Utf8JsonReader reader, bool number)
    {
        _length = 0;
        if (reader.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (reader.TokenType != (number ? JsonTokenType.Number : JsonTokenType.String))
        {
            return false;
        }

        if (_buffer.Length < reader.ValueSpan.Length)
        {
            _buffer = new byte[reader.ValueSpan.Length * 2];
        }

        if (number)
        {
            reader.ValueSpan.CopyTo(_buffer);
            _length = reader.ValueSpan.Length;
        }
        else
        {
            _length = reader.CopyString(_buffer);
        }

        return true;
    }
}
