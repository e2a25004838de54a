using System.CommandLine;
using System.CommandLine.Parsing;

namespace CoP.Domain.Cli.Terminals;

/// <summary>What is wrong with a command line, in one sentence.</summary>
internal static class Usage
{
    /// <summary>The first problem, or <see langword="null"/>. An unknown option would otherwise pass as a positional value wherever there is room for one.</summary>
    public static string? Problem(ParseResult parsed)
    {
        var verb = Verb(parsed.CommandResult);
        var problem = UnknownOption(parsed.Tokens) ?? Mistyped(parsed) ?? FirstError(parsed);
        return problem is null ? null : $"{problem} See {verb} --help.";
    }

    private static string? UnknownOption(IEnumerable<Token> tokens)
    {
        var stray = tokens
            .TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token.Type == TokenType.Argument && token.Value.Length > 1 && token.Value[0] == '-');
        return stray is null ? null : $"'{stray.Value}' is no option or value here (a path that starts with a dash is written ./{stray.Value}).";
    }

    private static string? Mistyped(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count == 0)
        {
            return null;
        }

        var token = parsed.UnmatchedTokens[0];
        return parsed.CommandResult.Parent is null
            ? $"'{token}' is no verb of cop."
            : $"'{token}' is one word too many.";
    }

    private static string? FirstError(ParseResult parsed) => parsed.Errors.Count == 0 ? null : parsed.Errors[0].Message;

    private static string Verb(CommandResult command) => command.Parent is CommandResult parent ? $"{Verb(parent)} {command.Command.Name}" : "cop";
}
