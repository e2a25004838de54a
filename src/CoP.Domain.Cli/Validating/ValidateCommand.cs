using System.CommandLine;
using CoP.Domain.Cli.Terminals;

namespace CoP.Domain.Cli.Validating;

/// <summary><c>cop validate</c>: lists everything that is wrong with a file.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal) => new("validate", "List every problem of a file.");
}
