using CoP.Domain.Cli.Terminals;

namespace CoP.Domain.Cli.Tests;

/// <summary>Runs the tool as a shell would, with writers in place of the console.</summary>
internal static class Cop
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    public static Answer Run(params string[] arguments) => Run(watched: false, arguments);

    /// <summary>Runs as if somebody looked at the diagnostics.</summary>
    public static Answer Watched(params string[] arguments) => Run(watched: true, arguments);

    /// <summary>Runs as if somebody had pressed Ctrl+C as soon as it listened.</summary>
    public static Answer Interrupted(params string[] arguments)
    {
        using var interrupts = new Interrupts();
        interrupts.Listen();
        interrupts.Press();
        return Run(watched: false, arguments, interrupts);
    }

    private static Answer Run(bool watched, string[] arguments, Interrupts? interrupts = null)
    {
        using var fresh = new Interrupts();
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = CopTool.Run(arguments, new Terminal(output, error, watched, Now) { Interrupts = interrupts ?? fresh });
        return new Answer(code, output.ToString(), error.ToString());
    }
}
