using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Reading;
using Spectre.Console;

namespace CoP.Domain.Cli.Observing;

/// <summary>Shows on a terminal how far a long reading has come; a short one draws nothing.</summary>
internal sealed class ReadingBar(Terminal terminal) : IProgress<ReadingProgress>, IDisposable
{
    private const int ManyRows = 5000;

    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _drawing;
    private ProgressTask? _task;

    public void Report(ReadingProgress value)
    {
        if (!terminal.ErrorIsTerminal || (_drawing is null && !IsWorthABar(value)))
        {
            return;
        }

        _drawing ??= Start();
        if (_task is null)
        {
            return;
        }

        _task.IsIndeterminate = value.Fraction is null;
        _task.Value = (value.Fraction ?? 0) * _task.MaxValue;
        _task.Description = $"reading {Words.Count(value.Rows, "row", "rows")}";
    }

    public void Dispose()
    {
        _finished.TrySetResult();
        _drawing?.GetAwaiter().GetResult();
    }

    // A short record reports too, but not many rows; and when all is read, there is nothing left to wait for.
    private static bool IsWorthABar(ReadingProgress value) => value.Rows >= ManyRows && value.Fraction is null or < 1;

    private Task Start()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            Out = new AnsiConsoleOutput(terminal.Error),
        });
        return console.Progress().AutoClear(enabled: true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .StartAsync(context =>
            {
                _task = context.AddTask("reading");
                return _finished.Task;
            });
    }
}
