using System.CommandLine;
using System.CommandLine.Parsing;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Cli.Charts;

/// <summary><c>cop chart</c>: draws a state machine.</summary>
internal static class ChartCommand
{
    private static readonly (string Name, IStateMachine Machine)[] Machines =
    [
        ("transfer", TransferMachine.Definition),
        ("participation", StandingMachine.Definition),
        ("life-cycle", LifeCycleModels.Cultivating2002.Machine),
    ];

    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var machine = new Argument<IStateMachine>("MACHINE")
        {
            Description = $"Which machine: {Names}.",
            HelpName = string.Join('|', Machines.Select(entry => entry.Name)),
            CustomParser = Parse,
        };
        var format = Choice.Of("--format", "The language of the drawing; mermaid unless said.", ("mermaid", ChartDrawing.Mermaid), ("dot", ChartDrawing.Dot));
        var command = new Command("chart", "Draw a state machine of the domain as Mermaid or DOT.") { machine, format };
        command.SetAction(parsed =>
        {
            var chosen = parsed.GetRequiredValue(machine);
            terminal.Out.Write(parsed.GetValue(format) == ChartDrawing.Dot ? chosen.ToDot() : chosen.ToMermaid());
            return ExitCodes.Good;
        });
        return command;
    }

    private static string Names => string.Join(", ", Machines.Select(entry => entry.Name));

    private static IStateMachine? Parse(ArgumentResult result)
    {
        var given = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var found = Array.Find(Machines, entry => string.Equals(entry.Name, given, StringComparison.Ordinal)).Machine;
        if (found is null)
        {
            result.AddError($"'{given}' is no machine; choose {Names}.");
        }

        return found;
    }
}
