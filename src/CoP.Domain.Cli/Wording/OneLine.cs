using System.Text;

namespace CoP.Domain.Cli.Wording;

/// <summary>Makes any text fit one line of a terminal.</summary>
internal static class OneLine
{
    private const int Limit = 400;

    /// <summary>Collapses white space, neutralises control and direction characters (a file name may carry escape sequences) and bounds the length.</summary>
    public static string Of(string text)
    {
        var line = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (line.Length >= Limit)
            {
                return line.Append('…').ToString();
            }

            Append(line, rune);
        }

        return line.ToString().TrimEnd();
    }

    private static void Append(StringBuilder line, Rune rune)
    {
        if (Rune.IsWhiteSpace(rune))
        {
            if (line.Length > 0 && line[^1] != ' ')
            {
                line.Append(' ');
            }
        }
        else if (!Cells.IsHarmless(rune))
        {
            line.Append('\uFFFD');
        }
        else
        {
            line.Append(rune.ToString());
        }
    }
}
