using System.Globalization;
using System.Text;

namespace CoP.Domain.Charters;

/// <summary>Texts without case and accents, the same under every culture.</summary>
internal static class TextFolding
{
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(char.ToLowerInvariant(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>The different words of a text: runs of letters and digits.</summary>
    public static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var folded = Fold(text);
        var start = 0;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && IsOfWord(folded[i]))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(folded[start..i]);
            }

            start = i + 1;
        }

        return words;
    }

    // Scripts beyond the basic plane come as pairs; half a pair cannot stand in a charter.
    private static bool IsOfWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.SpacingCombiningMark;
}
