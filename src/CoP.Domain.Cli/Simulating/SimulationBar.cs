using CoP.Domain.Cli.Terminals;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Simulation.Experiments;
using Spectre.Console;

namespace CoP.Domain.Cli.Simulating;

/// <summary>Shows on a terminal how many runs are finished.</summary>
internal sealed class SimulationBar(Terminal terminal) : IProgress<StudyProgress>, IDisposable
{
    private readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task? _drawing;
    private ProgressTask? _task;

    /// <summary>How far it came.</summary>
    public StudyProgress Last { get; private set; }

    public void Report(StudyProgress value)
    {
        Last = value;
        if (!terminal.ErrorIsTerminal || (_drawing is null && value.Done == value.Of))
        {
            return;
        }

        _drawing ??= Start();
        if (_task is not null)
        {
            _task.MaxValue = value.Of;
            _task.Value = value.Done;
            _task.Description = $"{Words.Number(value.Done)} of {Words.Count(value.Of, "run", "runs")}";
        }
    }

    public void Dispose()
    {
        _finished.TrySetResult();
        _drawing?.GetAwaiter().GetResult();
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
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(context =>
            {
                _task = context.AddTask("simulating");
                return _finished.Task;
            });
    }
}
