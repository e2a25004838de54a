namespace CoP.Domain.Evidence.Reading.Rows;

/// <summary>
/// Reads ISO 8601 instants from bytes. By hand, because a record has one in every row and the general parsers of the platform
/// take several times as long as the rest of the row.
/// </summary>
internal static class UtcTicks
{
    private const int Fail = -1;

    /// <summary>Date; or date and time with optional seconds, fraction and zone. Without a zone it is UTC.</summary>
    public static bool TryParse(ReadOnlySpan<byte> text, out long utcTicks)
    {
        utcTicks = 0;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-' || !TryDate(text, out var dayTicks))
        {
            return false;
        }

        if (text.Length == 10)
        {
            utcTicks = dayTicks;
            return true;
        }

        return (text[10] | 0x20) is 't' or ' ' && TryTime(text[11..], dayTicks, out utcTicks);
    }

    private static bool TryDate(ReadOnlySpan<byte> text, out long ticks)
    {
        var (century, yearOf, month, day) = (Two(text), Two(text[2..]), Two(text[5..]), Two(text[8..]));
        var year = (century * 100) + yearOf;
        ticks = 0;
        if (century == Fail || yearOf == Fail || year == 0 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        ticks = new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc).Ticks;
        return true;
    }

    private static bool TryTime(ReadOnlySpan<byte> text, long dayTicks, out long utcTicks)
    {
        utcTicks = 0;
        if (text.Length < 5 || text[2] != ':' || Two(text) is not (>= 0 and < 24) || Two(text[3..]) is not (>= 0 and < 60))
        {
            return false;
        }

        var ticks = dayTicks + (Two(text) * TimeSpan.TicksPerHour) + (Two(text[3..]) * TimeSpan.TicksPerMinute);
        var rest = text[5..];
        if (!rest.IsEmpty && rest[0] == ':')
        {
            // A leap second has no tick of its own; it counts as the second before.
            if (rest.Length < 3 || Two(rest[1..]) is not (>= 0 and <= 60))
            {
                return false;
            }

            ticks += Math.Min(Two(rest[1..]), 59) * TimeSpan.TicksPerSecond;
            if (!TryFraction(ref rest, ref ticks))
            {
                return false;
            }
        }

        return TryZone(rest, ticks, out utcTicks);
    }

    private static bool TryFraction(ref ReadOnlySpan<byte> rest, ref long ticks)
    {
        rest = rest[3..];
        if (rest.IsEmpty || (rest[0] != '.' && rest[0] != ','))
        {
            return true;
        }

        var digits = 1;
        for (var unit = TimeSpan.TicksPerSecond / 10; digits < rest.Length && char.IsAsciiDigit((char)rest[digits]); digits++, unit /= 10)
        {
            ticks += (rest[digits] - '0') * unit;
        }

        rest = rest[digits..];
        return digits > 1;
    }

    private static bool TryZone(ReadOnlySpan<byte> zone, long localTicks, out long utcTicks)
    {
        utcTicks = localTicks;
        if (zone.IsEmpty || (zone.Length == 1 && (zone[0] | 0x20) == 'z'))
        {
            return true;
        }

        if (zone[0] is not ((byte)'+' or (byte)'-') || zone.Length is not (3 or 5 or 6) || (zone.Length == 6 && zone[3] != ':'))
        {
            return false;
        }

        var (hours, minutes) = (Two(zone[1..]), zone.Length == 3 ? 0 : Two(zone[^2..]));
        var offset = (hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute);
        utcTicks = localTicks - (zone[0] == '-' ? -offset : offset);
        return hours is >= 0 and < 24 && minutes is >= 0 and < 60 && utcTicks >= 0 && utcTicks <= DateTime.MaxValue.Ticks;
    }

    private static int Two(ReadOnlySpan<byte> text)
    {
        var (tens, ones) = (text[0] - '0', text[1] - '0');
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? (tens * 10) + ones : Fail;
    }
}
