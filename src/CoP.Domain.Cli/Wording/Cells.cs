using System.Globalization;
using System.Text;

namespace CoP.Domain.Cli.Wording;

/// <summary>How text stands in a terminal: how wide it is, which way it runs, which characters are commands rather than text.</summary>
internal static class Cells
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF), (0xAC00, 0xD7A3),
        (0xF900, 0xFAFF), (0xFE30, 0xFE4F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    private static readonly (int First, int Last)[] RightToLeft = [(0x0590, 0x08FF), (0xFB1D, 0xFDFF), (0xFE70, 0xFEFC), (0x10800, 0x10FFF), (0x1E800, 0x1EFFF)];

    /// <summary>Columns that the text fills: wide scripts and pictures take two a grapheme, marks none.</summary>
    public static int Width(string text)
    {
        var width = 0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            width += GraphemeWidth(elements.GetTextElement());
        }

        return width;
    }

    /// <summary>Whether any character of the text belongs to a script that runs from right to left.</summary>
    public static bool IsRightToLeft(string text) => text.EnumerateRunes().Any(rune => Within(RightToLeft, rune));

    /// <summary>Whether the character is text: not a control, not a direction mark, not a private or unassigned code, and allowed in XML.</summary>
    public static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.Format => rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner,
        _ => true,
    };

    private static int GraphemeWidth(string grapheme)
    {
        var first = Rune.GetRuneAt(grapheme, 0);
        return Rune.GetUnicodeCategory(first) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => Within(Wide, first) ? 2 : 1,
        };
    }

    private static bool Within((int First, int Last)[] ranges, Rune rune) => Array.Exists(ranges, range => rune.Value >= range.First && rune.Value <= range.Last);
}
