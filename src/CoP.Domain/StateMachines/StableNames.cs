using System.Globalization;
using System.Text;

namespace CoP.Domain.StateMachines;

/// <summary>The text by which a status or trigger is known outside of the program: enum members in kebab-case, anything else by its own text.</summary>
internal static class StableNames
{
    /// <summary>The pseudo-status that drawings use for the beginning and the end.</summary>
    public const string Outside = "[*]";

    public static string Of<T>(T value)
        where T : notnull
    {
        var text = value is IFormattable formattable and not Enum
            ? formattable.ToString(format: null, CultureInfo.InvariantCulture)
            : value.ToString() ?? "";
        return value is Enum ? ToKebabCase(text) : text;
    }

    public static bool IsUnusable(string name) => string.IsNullOrWhiteSpace(name) || string.Equals(name, Outside, StringComparison.Ordinal);

    public static bool IsKebabCase(string name) =>
        !string.IsNullOrEmpty(name)
        && name.Split('-').All(part => part.Length > 0 && part.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)));

    public static string ToKebabCase(string name)
    {
        var kebab = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && BeginsWord(name, i))
            {
                kebab.Append('-');
            }

            kebab.Append(char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString();
    }

    // An upper-case letter begins a word after a lower-case one (OnLeave), or before one when an abbreviation ends (HRReview).
    private static bool BeginsWord(string name, int i) =>
        char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
}
