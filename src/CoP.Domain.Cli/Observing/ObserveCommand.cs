using System.CommandLine;
using CoP.Domain.Cli.Terminals;

namespace CoP.Domain.Cli.Observing;

/// <summary><c>cop observe</c>: from a record to a report.</summary>
internal static class ObserveCommand
{
    public static Command Create(Terminal terminal) => new("observe", "Read a community's record and tell its life and its leaders.");
}
