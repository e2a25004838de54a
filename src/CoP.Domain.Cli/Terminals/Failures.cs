using CoP.Domain.Evidence.Reading;

namespace CoP.Domain.Cli.Terminals;

/// <summary>Turns every failure into one line and an exit code.</summary>
internal static class Failures
{
    private const int BrokenPipe = 32;

    /// <summary>Whether the process is beyond reporting.</summary>
    public static bool IsFatal(Exception failure) => failure is OutOfMemoryException or StackOverflowException or AccessViolationException;

    /// <summary>Says what happened; a reader that went away (<c>cop observe | head</c>) is no failure and gets silence.</summary>
    public static int Report(Exception failure, Terminal terminal)
    {
        if (failure is IOException && (failure.HResult & 0xFFFF) == BrokenPipe)
        {
            return ExitCodes.Good;
        }

        terminal.Say(failure switch
        {
            OperationCanceledException => "Stopped.",
            ToolException or UnreadableRecordException or IOException or UnauthorizedAccessException => failure.Message,
            _ => $"This should not have happened, please report it: {failure.GetType().Name}: {failure.Message}",
        });
        return failure is OperationCanceledException ? ExitCodes.Stopped : ExitCodes.Usage;
    }
}
