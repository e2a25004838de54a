using System.Globalization;
using System.Text;

namespace CoP.Domain.Evidence.Reading.People;

/// <summary>
/// What two spellings of a name share: case, accents, spaces and punctuation do not count. Names of fewer than four letters and
/// generic ones have no key, because they would join people who have nothing to do with each other.
/// </summary>
internal static class NameKey
{
    private const int Shortest = 4;
    private const int LongestName = 1_000;

    private static readonly HashSet<string> Generic = new(StringComparer.Ordinal)
    {
        "admin", "administrator", "anonymous", "author", "build", "builder", "codespace", "committer", "debian", "default",
        "developer", "devnull", "email", "example", "firstlast", "firstnamelastname", "github", "gitlab", "guest", "info",
        "localhost", "localuser", "macbook", "macbookpro", "mail", "maintainer", "name", "nobody", "noname", "none", "null",
        "noauthor", "noreply", "owner", "release", "root", "server", "someone", "support", "system", "team", "test", "tester",
        "testuser", "ubuntu", "undefined", "unknown", "unnamed", "user", "username", "vagrant", "webmaster", "yourname",
    };

    public static string? Of(string name)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        var key = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsPartOfLetter(rune))
            {
                key.Append(Rune.ToLowerInvariant(rune));
            }
        }

        var text = key.ToString();
        return Letters(text) < Shortest || Generic.Contains(text) ? null : text;
    }

    // Marks of other blocks than the accents are vowels: without them different names of Indic scripts would look alike.
    private static bool IsPartOfLetter(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        && rune.Value is (< 0x0300 or > 0x036F);

    private static int Letters(string text) => text.EnumerateRunes().Count(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.DecimalDigitNumber);
}
