using System.CommandLine;
using System.CommandLine.Parsing;

namespace CoP.Domain.Cli.Terminals;

/// <summary>Options and arguments whose values are words of a stated set; a wrong word is answered with the right ones.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of the words, case-sensitively; the first is the default.</summary>
    public static Option<Chosen<T>> Option<T>(string name, string description, params Chosen<T>[] choices)
    {
        var option = new Option<Chosen<T>>(name)
        {
            Description = description,
            DefaultValueFactory = _ => choices[0],
            CustomParser = result => Parse(result, name, choices),
            HelpName = Words(choices, "|"),
        };
        option.CompletionSources.Add(Array.ConvertAll(choices, choice => choice.Word));
        return option;
    }

    /// <summary>An option that takes one of the words, or is left out.</summary>
    public static Option<Chosen<T>?> OptionalOption<T>(string name, string description, params Chosen<T>[] choices)
    {
        var option = new Option<Chosen<T>?>(name)
        {
            Description = description,
            HelpName = Words(choices, "|"),
            CustomParser = result => Parse(result, name, choices),
        };
        option.CompletionSources.Add(Array.ConvertAll(choices, choice => choice.Word));
        return option;
    }

    /// <summary>An argument that may be one of many words; help names none of them, so say where they are listed.</summary>
    public static Argument<Chosen<T>?> OptionalArgument<T>(string name, string description, params Chosen<T>[] choices)
    {
        var argument = new Argument<Chosen<T>?>(name)
        {
            Description = description,
            Arity = ArgumentArity.ZeroOrOne,
            HelpName = name,
            CustomParser = result => Parse(result, name, choices),
        };
        argument.CompletionSources.Add(Array.ConvertAll(choices, choice => choice.Word));
        return argument;
    }

    private static Chosen<T>? Parse<T>(ArgumentResult result, string name, Chosen<T>[] choices)
    {
        var given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var found = Array.Find(choices, choice => string.Equals(choice.Word, given, StringComparison.Ordinal));
        if (found is null)
        {
            result.AddError($"'{given}' does not fit {name}; choose {Words(choices, ", ")}.");
        }

        return found;
    }

    private static string Words<T>(Chosen<T>[] choices, string between) => string.Join(between, Array.ConvertAll(choices, choice => choice.Word));
}
