using CoP.Domain.Cli.Wording;

namespace CoP.Domain.Cli.Terminals;

/// <summary>Where a command prints: data and diagnostics apart, so that every command runs against plain writers.</summary>
/// <param name="Out">Receives data only.</param>
/// <param name="Error">Receives diagnostics and progress only.</param>
/// <param name="ErrorIsTerminal">Whether somebody may be watching <paramref name="Error"/>; progress is drawn only then.</param>
/// <param name="Now">Tells acts of the past from those of wrong clocks, and nothing else.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool ErrorIsTerminal, DateTimeOffset Now)
{
    /// <summary>Ctrl+C.</summary>
    public Interrupts Interrupts { get; init; } = new();

    /// <summary>Prints one diagnostic as one line, whatever control characters its text carries.</summary>
    public void Say(string text) => Error.WriteLine("cop: " + OneLine.Of(text));
}
