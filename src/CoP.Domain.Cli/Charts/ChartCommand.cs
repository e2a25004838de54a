using System.CommandLine;
using CoP.Domain.Cli.Terminals;

namespace CoP.Domain.Cli.Charts;

/// <summary><c>cop chart</c>: draws a state machine.</summary>
internal static class ChartCommand
{
    public static Command Create(Terminal terminal) => new("chart", "Draw a state machine of the domain.");
}
