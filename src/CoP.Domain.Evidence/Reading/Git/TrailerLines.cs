using CoP.Domain.Evidence.Acts;

namespace CoP.Domain.Evidence.Reading.Git;

/// <summary>Finds the lines <c>Reviewed-by: Name &lt;address&gt;</c> and <c>Co-authored-by: …</c> of a commit's message, in any case.</summary>
internal ref struct TrailerLines(ReadOnlySpan<byte> message)
{
    private ReadOnlySpan<byte> _rest = message;

    public ActKind Kind { get; private set; }

    public ReadOnlySpan<byte> Name { get; private set; }

    public ReadOnlySpan<byte> Address { get; private set; }

    public bool Next()
    {
        // Few lines of a message hold a colon after "by": look for those only.
        for (var colon = _rest.IndexOf("y:"u8); colon >= 0; colon = _rest.IndexOf("y:"u8))
        {
            var before = _rest[..(colon + 1)];
            var key = before[(before.LastIndexOf((byte)'\n') + 1)..].TrimStart(" \t"u8);
            var after = _rest[(colon + 2)..];
            var end = after.IndexOf((byte)'\n');
            var value = end < 0 ? after : after[..end];
            _rest = after[value.Length..];
            if (TryKind(key) && TryPerson(value.Trim(" \t\r"u8)))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryKind(ReadOnlySpan<byte> key)
    {
        Kind = System.Text.Ascii.EqualsIgnoreCase(key, "reviewed-by"u8) ? ActKind.ReviewTrailer
            : System.Text.Ascii.EqualsIgnoreCase(key, "co-authored-by"u8) ? ActKind.CoAuthor
            : ActKind.Other;
        return Kind != ActKind.Other;
    }

    private bool TryPerson(ReadOnlySpan<byte> value)
    {
        var open = value.IndexOf((byte)'<');
        if (open >= 0)
        {
            var inside = value[(open + 1)..];
            var close = inside.IndexOf((byte)'>');
            Name = value[..open].Trim(" \t\""u8);
            Address = (close < 0 ? inside : inside[..close]).Trim(" \t"u8);
        }
        else
        {
            var isAddress = value.Contains((byte)'@') && !value.Contains((byte)' ') && value[0] != '@';
            Name = isAddress ? [] : value;
            Address = isAddress ? value : [];
        }

        return !Name.IsEmpty || !Address.IsEmpty;
    }
}
