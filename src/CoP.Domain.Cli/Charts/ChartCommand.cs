using System.CommandLine;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Cli.Charts;

/// <summary><c>cop chart</c>: draws a state machine.</summary>
internal static class ChartCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        // Functions, because building machines would slow the start of every other verb.
        var machine = Choice.Argument(
            "MACHINE",
            "Which machine.",
            new Chosen<Func<IStateMachine>>("transfer", () => TransferMachine.Definition),
            new("participation", () => StandingMachine.Definition),
            new("life-cycle", () => LifeCycleModels.Cultivating2002.Machine));
        var format = Choice.Option(
            "--format",
            "The language of the drawing.",
            new Chosen<Func<IStateMachine, string>>("mermaid", chosen => chosen.ToMermaid()),
            new("dot", chosen => chosen.ToDot()));
        var command = new Command("chart", "Draw a state machine of the domain as Mermaid or DOT.") { machine, format };
        command.SetAction(parsed =>
        {
            terminal.Out.Write(parsed.GetRequiredValue(format).Value(parsed.GetRequiredValue(machine).Value()));
            return ExitCodes.Good;
        });
        return command;
    }
}
