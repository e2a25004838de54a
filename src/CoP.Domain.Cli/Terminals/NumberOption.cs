using System.CommandLine;
using System.Globalization;

namespace CoP.Domain.Cli.Terminals;

/// <summary>Options whose value is a whole number of a stated range, the same in every culture.</summary>
internal static class NumberOption
{
    /// <summary>An optional whole number.</summary>
    public static Option<Parsed<ulong>?> Of(string name, string description, ulong low, ulong high) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            if (ulong.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high)
            {
                return new Parsed<ulong>(number);
            }

            result.AddError(FormattableString.Invariant($"'{given}' does not fit {name}; give a whole number from {low} to {high}."));
            return null;
        },
    };
}
