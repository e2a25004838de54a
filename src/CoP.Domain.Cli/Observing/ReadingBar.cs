using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Reading;
using Spectre.Console;

namespace CoP.Domain.Cli.Observing;

/// <summary>Shows on a terminal how far a long reading has come; a short one ends before the first report and draws nothing.</summary>
internal sealed class ReadingBar(Terminal terminal) : IProgress<ReadingProgress>, IDisposable
{
    private readonly TaskCompletionSource finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? drawing;
    private ProgressTask? task;

    public void Report(ReadingProgress value)
    {
        if (!terminal.ErrorIsTerminal)
        {
            return;
        }

        drawing ??= Start();
        if (task is null)
        {
            return;
        }

        task.IsIndeterminate = value.Fraction is null;
        task.Value = (value.Fraction ?? 0) * task.MaxValue;
        task.Description = $"reading {Words.Count(value.Rows, "row", "rows")}";
    }

    public void Dispose()
    {
        finished.TrySetResult();
        drawing?.GetAwaiter().GetResult();
    }

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
                task = context.AddTask("reading");
                return finished.Task;
            });
    }
}
