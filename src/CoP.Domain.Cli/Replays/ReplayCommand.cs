using System.CommandLine;
using CoP.Domain.Cli.Terminals;

namespace CoP.Domain.Cli.Replays;

/// <summary><c>cop replay</c>: rebuilds a community from its events.</summary>
internal static class ReplayCommand
{
    public static Command Create(Terminal terminal) => new("replay", "Rebuild a community from its events and print its state.");
}
