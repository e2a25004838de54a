using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace CoP.Domain.Cli.Terminals;

/// <summary>Options whose value is a calendar day, written as <c>2024-05-01</c> in every culture.</summary>
internal static class DayOption
{
    /// <summary>An optional day.</summary>
    public static Option<Parsed<DateOnly>?> Of(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        CustomParser = result => Parse(result, name),
    };

    private static Parsed<DateOnly>? Parse(ArgumentResult result, string name)
    {
        var given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(given, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new Parsed<DateOnly>(day);
        }

        result.AddError($"'{given}' is no day for {name}; write it as 2024-05-01.");
        return null;
    }
}
