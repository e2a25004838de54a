using System.CommandLine;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Cli.Charts;

/// <summary><c>cop chart</c>: draws a state machine, or lists them all.</summary>
internal static class ChartCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var machine = Choice.OptionalArgument("MACHINE", "Which machine; without it, cop chart lists them.", Machines.All);
        var format = Choice.Option(
            "--format",
            "The language of the drawing.",
            new Chosen<Func<IStateMachine, string>>("mermaid", chosen => chosen.ToMermaid()),
            new("dot", chosen => chosen.ToDot()));
        var command = new Command("chart", "Draw a state machine of the domain as Mermaid or DOT.") { machine, format };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(machine) is { } chosen)
            {
                terminal.Out.Write(parsed.GetRequiredValue(format).Value(chosen.Value()));
            }
            else
            {
                Array.ForEach(Machines.All, each => terminal.Out.WriteLine(each.Word));
            }

            return ExitCodes.Good;
        });
        return command;
    }
}
