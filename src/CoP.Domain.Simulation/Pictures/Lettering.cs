using System.Globalization;
using System.Text;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>How much room text takes in a drawing, and how it is cut. Widths are estimates in em, because a drawing does not know the font.</summary>
internal static class Lettering
{
    private const int LongestGrapheme = 16;
    private const double Narrow = 0.58;
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;
    private const int FirstWideScript = 0x1100;
    private const int FirstPicture = 0x1F300;
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>The width of a text in em.</summary>
    public static double Width(string text)
    {
        var width = 0.0;
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            width += WidthOf(elements.GetTextElement());
        }

        return width;
    }

    /// <summary>The text in at most so many em: harmless characters only, cut between graphemes, unable to reorder what stands beside it.</summary>
    public static string Cut(string text, double em)
    {
        var clean = Clean(text);
        if (Width(clean) <= em)
        {
            return Isolated(clean);
        }

        var kept = new StringBuilder();
        var width = 1.0;
        var elements = StringInfo.GetTextElementEnumerator(clean);
        while (elements.MoveNext() && width + WidthOf(elements.GetTextElement()) <= em)
        {
            kept.Append(elements.GetTextElement());
            width += WidthOf(elements.GetTextElement());
        }

        return Isolated(kept.ToString().TrimEnd() + "…");
    }

    /// <summary>The text in lines of at most so many em, broken between words; what does not fit into the lines is cut.</summary>
    public static IReadOnlyList<string> Lines(string text, double em, int most)
    {
        var lines = new List<string>();
        foreach (var word in Clean(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && (lines.Count == most || Width(lines[^1]) + Narrow + Width(word) <= em))
            {
                lines[^1] += " " + word;
            }
            else
            {
                lines.Add(word);
            }
        }

        return [.. lines.Select(line => Cut(line, em))];
    }

    /// <summary>Text without controls and marks that change its direction, white space as single blanks; what XML forbids becomes a replacement character.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && rune.Value != '\u00A0')
            {
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            }
            else
            {
                clean.Append(IsHarmless(rune) ? rune.ToString() : "\uFFFD");
            }
        }

        return clean.ToString().TrimEnd();
    }

    private static double WidthOf(string grapheme)
    {
        var first = Rune.GetRuneAt(grapheme, 0);
        return grapheme.Length > LongestGrapheme ? 1 : Rune.GetUnicodeCategory(first) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            UnicodeCategory.OtherLetter or UnicodeCategory.OtherPunctuation or UnicodeCategory.OpenPunctuation when first.Value >= FirstWideScript => 1,
            _ => first.Value >= FirstPicture ? 1.2 : Narrow,
        };
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned => false,
        UnicodeCategory.Format => rune.Value is ZeroWidthJoiner or ZeroWidthNonJoiner,
        _ => true,
    };

    private static string Isolated(string text) =>
        text.EnumerateRunes().Any(rune => rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC)) ? FirstStrongIsolate + text + PopIsolate : text;
}
