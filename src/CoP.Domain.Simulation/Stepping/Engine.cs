using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Stepping;

/// <summary>A world, what happens in it, and who looks.</summary>
/// <typeparam name="TWorld">The type of the world.</typeparam>
/// <remarks>Stopping is not stepping any more; the world can be saved after any cycle and another engine goes on with the same bits. Not safe for concurrent use.</remarks>
public sealed class Engine<TWorld>
    where TWorld : World
{
    private readonly Observer<TWorld>[] _observers;
    private readonly Observer<TWorld>[][] _afterProcess;
    private readonly Observer<TWorld>[] _atEnd;

    /// <summary>An engine. Processes ask the world for their columns at once.</summary>
    /// <param name="world">The world.</param>
    /// <param name="pipeline">What happens in a cycle.</param>
    /// <param name="observers">Who looks.</param>
    /// <exception cref="ArgumentException">An observer waits for a process that is not in the pipeline.</exception>
    public Engine(TWorld world, Pipeline<TWorld> pipeline, params IReadOnlyList<Observer<TWorld>> observers)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(pipeline);
        ArgumentNullException.ThrowIfNull(observers);
        (World, Pipeline, _observers) = (world, pipeline, [.. observers]);
        _afterProcess = [.. pipeline.Select(p => _observers.Where(o => o.After == p.Name).ToArray())];
        _atEnd = [.. _observers.Where(o => o.After is null)];
        if (_observers.FirstOrDefault(o => o.After is not null && pipeline.All(p => p.Name != o.After)) is { } lost)
        {
            throw new ArgumentException($"An observer waits for '{lost.After}', which is no process of the pipeline.", nameof(observers));
        }

        foreach (var process in pipeline)
        {
            process.Prepare(world);
        }
    }

    /// <summary>The world.</summary>
    public TWorld World { get; }

    /// <summary>What happens in a cycle.</summary>
    public Pipeline<TWorld> Pipeline { get; }

    /// <summary>Runs one cycle.</summary>
    public void Step()
    {
        if (World.Cycle == 0)
        {
            Look(_atEnd);
        }

        World.Cycle++;
        var processes = Pipeline.AsSpan();
        for (var i = 0; i < processes.Length; i++)
        {
            processes[i].Run(World);
            Look(_afterProcess[i]);
        }

        Look(_atEnd);
    }

    /// <summary>Runs until a cycle has been run.</summary>
    /// <param name="cycle">The last cycle; one that is over does nothing.</param>
    /// <param name="progress">Is told each cycle that is over; <see langword="null"/> is nobody.</param>
    /// <param name="cancellation">Asked before each cycle; the world then stands between two cycles.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public void RunTo(int cycle, IProgress<int>? progress = null, CancellationToken cancellation = default)
    {
        while (World.Cycle < cycle)
        {
            cancellation.ThrowIfCancellationRequested();
            Step();
            progress?.Report(World.Cycle);
        }
    }

    private void Look(Observer<TWorld>[] observers)
    {
        foreach (var observer in observers)
        {
            if (observer.IsDue(World.Cycle))
            {
                observer.Capture(World);
            }
        }
    }
}
