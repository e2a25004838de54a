using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Testing;

/// <summary>Texts as people write them: any script, combining marks, right to left, emoji of many parts, long ones.</summary>
public static class Texts
{
    private const int LongestName = 256;
    private const int LongestText = 4096;

    /// <summary>Pieces that break programs: one text element each, but for the last few.</summary>
    private static readonly string[] Pieces =
    [
        "a", "b", "z", "A", "Z", "0", "9", "-", "_", ".", "'", "\"", ",", ";", "/", "\\", "<", ">", "&", "%", "{", "}", " ",
        "é", "e\u0301", "ö", "ß", "ẞ", "İ", "ı", "ł", "ﬁ", "Ǆ", "ά", "Σ", "ς", "Ж", "ё", "א", "ש", "ع", "ى", "ك", "ی", "अ", "क्ष", "ไ", "한", "글", "中", "の", "𠮷",
        "o\u0302\u0323\u0308", "👍", "👍🏽", "👩‍👩‍👧‍👦", "🇪🇺", "𝒜", "\u200d", "\u200b", "\u202e", "\u00ad", "\ufeff", "²", "½", "∅",
    ];

    private static Gen<string> Piece => Gen.Frequency((3, Gen.Elements("a", "b", "c", "d", "e")), (4, Gen.Elements(Pieces)));

    /// <summary>Any text without control characters and half surrogate pairs, 0 to 4,096 UTF-16 units, rarely longer than FsCheck's size.</summary>
    /// <remarks>Shrinks towards fewer text elements and towards the letter a.</remarks>
    /// <returns>An arbitrary for FsCheck.</returns>
    public static Arbitrary<string> Any() => Arb.From(Gen.Frequency((9, Short), (1, Long)).Select(t => Cut(t, LongestText)), Shrink);

    /// <summary>Names as <see cref="MemberId"/> takes them: 1 to 256 UTF-16 units, no outer white space.</summary>
    /// <remarks>Shrinks towards <c>a</c>.</remarks>
    /// <returns>An arbitrary for FsCheck.</returns>
    public static Arbitrary<string> Names() =>
        Arb.From(Gen.Frequency((19, Short), (1, Long)).Select(NameOf), text => Shrink(text).Where(t => MemberId.TryParse(t, CultureInfo.InvariantCulture, out _)));

    private static Gen<string> Short => Piece.ArrayOf().Select(string.Concat);

    private static Gen<string> Long =>
        from piece in Piece
        from count in Gen.Choose(200, LongestText)
        select string.Concat(Enumerable.Repeat(piece, count));

    private static string NameOf(string text)
    {
        var name = Cut(text.Trim(), LongestName).Trim();
        return MemberId.TryParse(name, CultureInfo.InvariantCulture, out _) ? name : "a";
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }

    // Every candidate has fewer text elements, or as many of which more are the letter a: an end is certain.
    private static IEnumerable<string> Shrink(string text)
    {
        var elements = Elements(text);
        for (var cut = elements.Count; cut > 0; cut /= 2)
        {
            yield return string.Concat(elements.Take(elements.Count - cut));
            yield return string.Concat(elements.Skip(cut));
        }

        for (var i = 0; i < elements.Count; i++)
        {
            if (!string.Equals(elements[i], "a", StringComparison.Ordinal))
            {
                yield return new StringBuilder().AppendJoin(string.Empty, elements.Take(i)).Append('a').AppendJoin(string.Empty, elements.Skip(i + 1)).ToString();
            }
        }
    }

    private static List<string> Elements(string text)
    {
        var elements = new List<string>();
        var walk = StringInfo.GetTextElementEnumerator(text);
        while (walk.MoveNext())
        {
            elements.Add(walk.GetTextElement());
        }

        return elements;
    }
}
