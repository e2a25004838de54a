using System.Globalization;
using System.Text;

namespace CoP.Domain.Evidence.Reading.People;

/// <summary>Makes text from a record safe to print on one line: names may hold control sequences and be a megabyte long.</summary>
internal static class Printable
{
    public static string Text(string text, int limit)
    {
        var cut = text.Length <= limit ? text : string.Concat(text.AsSpan(0, WholeCharacters(text, limit)), "…");
        return cut.Any(IsUnsafe) ? Replaced(cut) : cut;
    }

    public static string Text(ReadOnlySpan<byte> utf8, int limit) =>
        Text(Encoding.UTF8.GetString(utf8[..Math.Min(utf8.Length, (limit * 4) + 4)]), limit);

    public static int WholeCharacters(string text, int limit) => char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;

    private static string Replaced(string text) =>
        string.Create(text.Length, text, static (safe, source) =>
        {
            for (var at = 0; at < safe.Length; at++)
            {
                safe[at] = IsUnsafe(source[at]) ? '\uFFFD' : source[at];
            }
        });

    // Controls start terminal sequences, separators break lines, direction overrides make one name look like another.
    private static bool IsUnsafe(char c) =>
        char.IsControl(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
