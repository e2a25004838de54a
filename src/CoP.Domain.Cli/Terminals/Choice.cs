using System.CommandLine;
using System.CommandLine.Parsing;

namespace CoP.Domain.Cli.Terminals;

/// <summary>Options whose values are words or numbers of a stated set; a wrong value is answered with the right ones.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of the words, case-sensitively; without the option the value is the default of its type.</summary>
    public static Option<T> Of<T>(string name, string description, params (string Word, T Value)[] choices)
    {
        var option = new Option<T>(name)
        {
            Description = description,
            CustomParser = result => Parse(result, name, choices),
            HelpName = string.Join('|', choices.Select(choice => choice.Word)),
        };
        option.CompletionSources.Add(choices.Select(choice => choice.Word).ToArray());
        return option;
    }

    private static T Parse<T>(ArgumentResult result, string name, (string Word, T Value)[] choices)
    {
        var given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        foreach (var (word, value) in choices)
        {
            if (string.Equals(word, given, StringComparison.Ordinal))
            {
                return value;
            }
        }

        result.AddError($"'{given}' is no value of {name}; choose {Words(choices.Select(choice => choice.Word))}.");
        return choices[0].Value;
    }

    private static string Words(IEnumerable<string> words) => string.Join(", ", words);
}
