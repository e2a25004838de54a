using System.CommandLine;
using CoP.Domain.Cli.Terminals;

namespace CoP.Domain.Cli.Validating;

/// <summary><c>cop validate</c>: lists everything that is wrong with a file.</summary>
internal static class ValidateCommand
{
    /// <summary>The verb with its argument.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A charter (JSON), a history of events (JSON Lines), or an act log (CSV or JSON Lines, plain or gzip); the content decides." };
        var command = new Command("validate", "List every problem of a charter, a history or an act log.") { file };
        command.SetAction(parsed => ValidateRun.Run(parsed.GetRequiredValue(file), terminal));
        return command;
    }
}
