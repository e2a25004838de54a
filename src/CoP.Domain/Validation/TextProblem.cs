using System.Globalization;
using System.Text;

namespace CoP.Domain.Validation;

/// <summary>What keeps a text from being a name or a paragraph.</summary>
/// <param name="Reason">The reason part of a code: missing, blank, too-long or unreadable.</param>
/// <param name="Message">The predicate of a sentence, such as «is blank».</param>
internal sealed record TextProblem(string Reason, string Message)
{
    /// <summary>The most characters of a name: one line.</summary>
    public const int LongestName = 200;

    /// <summary>The most characters of a text: many lines.</summary>
    public const int LongestText = 10_000;

    public static TextProblem? OfName(string? name) => Of(name, LongestName, manyLines: false);

    public static TextProblem? OfText(string? text) => Of(text, LongestText, manyLines: true);

    private static TextProblem? Of(string? text, int longest, bool manyLines) => text switch
    {
        null => new("missing", "is missing"),
        _ when string.IsNullOrWhiteSpace(text) => new("blank", "is blank"),
        _ when text.Length > longest => new(
            "too-long", string.Create(CultureInfo.InvariantCulture, $"has {text.Length} characters, {longest} are allowed")),
        _ when HasUnreadable(text, manyLines) => new("unreadable", "holds a control character or half a surrogate pair"),
        _ => null,
    };

    private static bool IsLayout(Rune rune) => rune.Value is '\n' or '\r' or '\t';

    private static bool HasUnreadable(string text, bool manyLines)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            // The enumerator replaces half a pair; a replacement character that stands in the text itself is as unreadable.
            if (rune == Rune.ReplacementChar || (Rune.IsControl(rune) && !(manyLines && IsLayout(rune))))
            {
                return true;
            }
        }

        return false;
    }
}
