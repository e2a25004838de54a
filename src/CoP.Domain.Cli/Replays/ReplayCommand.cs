using System.CommandLine;
using CoP.Domain.Cli.Terminals;

namespace CoP.Domain.Cli.Replays;

/// <summary><c>cop replay</c>: rebuilds a community from its events.</summary>
internal static class ReplayCommand
{
    /// <summary>The verb with its options.</summary>
    public static Command Create(Terminal terminal)
    {
        var file = new Argument<string>("EVENTS") { Description = "A history: event envelopes as JSON Lines, one stream a file.", HelpName = "EVENTS.jsonl" };
        var format = Choice.Option("--format", "How to write the community: text to read, json as a snapshot.", new Chosen<ReplayFormat>("text", ReplayFormat.Text), new("json", ReplayFormat.Json));
        var command = new Command("replay", "Rebuild a community from its events and print its state, or say what is corrupt.") { file, format };
        command.SetAction(parsed => ReplayRun.Run(parsed.GetRequiredValue(file), parsed.GetRequiredValue(format).Value, terminal));
        return command;
    }
}
