using System.Globalization;
using System.Text;

namespace CoP.Domain.Cli.Wording;

/// <summary>Makes a name from a record fit to be shown: bounded, harmless to a terminal, and not able to reorder the text around it.</summary>
internal static class Label
{
    private const int LongestGrapheme = 16;
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';

    /// <summary>The name in at most <paramref name="cells"/> columns of a terminal; cut between graphemes, never inside one.</summary>
    public static string Of(string name, int cells = 28)
    {
        var (text, width, cut) = Take(name, cells);
        if (cut)
        {
            (text, width, _) = Take(name, cells - 1);
            text = text.TrimEnd() + "…";
        }

        return text.Length == 0 ? "(no name)" : Cells.IsRightToLeft(text) ? FirstStrongIsolate + text + PopIsolate : text;
    }

    /// <summary>The label, filled with spaces to exactly <paramref name="cells"/> columns.</summary>
    public static string Padded(string name, int cells)
    {
        var label = Of(name, cells);
        return label + new string(' ', Math.Max(0, cells - Cells.Width(label)));
    }

    private static (string Text, int Width, bool Cut) Take(string name, int cells)
    {
        var text = new StringBuilder();
        var width = 0;
        var rest = name.AsSpan().TrimStart();
        while (!rest.IsEmpty)
        {
            // A name may be a megabyte of combining marks: look no further than one grapheme may go.
            var length = StringInfo.GetNextTextElementLength(rest[..Math.Min(rest.Length, LongestGrapheme)]);
            var grapheme = Harmless(rest[..length]);
            var needed = Cells.Width(grapheme);
            if (width + needed > cells)
            {
                return (text.ToString(), width, Cut: true);
            }

            text.Append(grapheme);
            width += needed;
            rest = rest[length..];
            if (text.Length > cells * LongestGrapheme)
            {
                return (text.ToString(), width, Cut: true);
            }
        }

        return (text.ToString().TrimEnd(), width, Cut: false);
    }

    private static string Harmless(ReadOnlySpan<char> grapheme)
    {
        var text = new StringBuilder(grapheme.Length);
        foreach (var rune in grapheme.EnumerateRunes())
        {
            text.Append(Cells.IsHarmless(rune) ? rune.ToString() : "\uFFFD");
        }

        return text.ToString();
    }
}
