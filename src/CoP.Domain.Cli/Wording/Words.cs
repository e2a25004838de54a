using System.Globalization;

namespace CoP.Domain.Cli.Wording;

/// <summary>Numbers, dates and lists as English words, the same in every culture.</summary>
internal static class Words
{
    // Keeps a number and its unit on one line.
    private const string NoBreak = "\u00A0";

    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary><c>41,203</c>.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary><c>3.4</c>, and <c>3</c> for a whole number.</summary>
    public static string Tenth(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary><c>1 act</c>, <c>2 acts</c>, <c>1,200 people</c>.</summary>
    public static string Count(long value, string one, string many) => $"{Number(value)} {(value == 1 ? one : many)}";

    /// <summary><c>three months</c>: small numbers in letters.</summary>
    public static string Spelled(int value, string one, string many) =>
        $"{(value >= 0 && value < Small.Length ? Small[value] : Number(value))} {(value == 1 ? one : many)}";

    /// <summary><c>34 %</c>; a share that is there but rounds to nothing is <c>less than 1 %</c>.</summary>
    public static string Percent(double share) =>
        share is > 0 and < 0.005 ? $"less than 1{NoBreak}%" : Math.Round(share * 100, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture) + NoBreak + "%";

    /// <summary><c>April 2019</c>.</summary>
    public static string Month(DateTimeOffset at) => at.ToUniversalTime().ToString("MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary><c>2019-04</c>.</summary>
    public static string ShortMonth(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary><c>2019-04-30</c>.</summary>
    public static string Day(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>2019-04-30</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary><c>from March 2011 to November 2026</c>, <c>in March 2011</c>, or nothing for an empty record.</summary>
    public static string Span(DateTimeOffset? from, DateTimeOffset? to) => (from, to) switch
    {
        ({ } first, { } last) when string.Equals(Month(first), Month(last), StringComparison.Ordinal) => $"in {Month(first)}",
        ({ } first, { } last) => $"from {Month(first)} to {Month(last)}",
        _ => "",
    };

    /// <summary><c>handing over</c>: the name of a status or kind as people say it.</summary>
    public static string Plain(Enum name) =>
        string.Concat(name.ToString().Select((letter, place) => char.IsUpper(letter) && place > 0 ? " " + char.ToLowerInvariant(letter) : char.ToLowerInvariant(letter).ToString()));

    /// <summary><c>A</c>, <c>A and B</c>, <c>A, B and 3 others</c>.</summary>
    public static string Names(IReadOnlyList<string> names, int atMost = 4)
    {
        if (names.Count == 0)
        {
            return "nobody";
        }

        var shown = names.Count <= atMost ? names.Count : atMost - 1;
        var parts = names.Take(shown).Select(name => Label.Of(name)).ToList();
        if (shown < names.Count)
        {
            parts.Add(Count(names.Count - shown, "other", "others"));
        }

        return parts.Count == 1 ? parts[0] : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1];
    }
}
