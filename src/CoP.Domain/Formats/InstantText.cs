using System.Globalization;

namespace CoP.Domain.Formats;

/// <summary>The one written form of an instant: ISO 8601 in UTC, to the tick.</summary>
internal static class InstantText
{
    public const string Expected = "is no ISO 8601 instant with Z or an offset.";

    // A text without an offset would mean another instant on every machine, so it is none.
    private static readonly string[] Readable = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    public static string Write(DateTimeOffset instant) => instant.ToUniversalTime().ToString(Readable[0], CultureInfo.InvariantCulture);

    public static bool TryRead(string? text, out DateTimeOffset instant) => DateTimeOffset.TryParseExact(
        text, Readable, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out instant);
}
