using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Processes;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation;

/// <summary>The model of a community of practice: theoretical exposition, not prediction. docs/odd.md describes all of it.</summary>
/// <remarks>Thread-safe; each run needs a world of its own.</remarks>
public static class CommunityModel
{
    /// <summary>The version of the rules: the same version, generator, seed and parameters give the same bits.</summary>
    public const string Version = "cop-model-1";

    /// <summary>What happens in a cycle, in order. Replace, reorder, remove or add processes and hand the new pipeline to <see cref="Run"/>.</summary>
    public static Pipeline<CommunityWorld> Pipeline { get; } = new(
        new TurnProcess(),
        new NeedProcess(),
        new DepartureProcess(),
        new TransferProcess(),
        new LeadingProcess(),
        new GatheringProcess(),
        new TalkProcess(),
        new PrivateProcess(),
        new BoundaryProcess(),
        new TieProcess(),
        new IdentityProcess(),
        new LevelProcess(),
        new OfferProcess(),
        new StayingProcess(),
        new ArrivalProcess(),
        new StageProcess(),
        new CensusProcess());

    /// <summary>Begins a community: the founding circle, its ties, its holdings, and what is dated.</summary>
    /// <param name="world">A world; whatever it held is forgotten.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="seed">The master seed.</param>
    /// <param name="run">The index of the run, at least 0.</param>
    /// <param name="cycles">How many cycles are to be run, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside of its range.</exception>
    public static void Begin(CommunityWorld world, ParameterSet parameters, ulong seed, long run, int cycles)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentOutOfRangeException.ThrowIfNegative(run);
        ArgumentOutOfRangeException.ThrowIfLessThan(cycles, 1);
        world.Begin(parameters, seed, run);
        world.State.Value.Horizon = cycles;
        (world.State.Value.Visibility, world.State.Value.Goodwill) = (1, 1);
        Newcomers.Found(world);
        DepartureProcess.Enter(world);
    }

    /// <summary>Runs one community.</summary>
    /// <param name="world">A world of this thread's; whatever it held is forgotten.</param>
    /// <param name="parameters">The parameters.</param>
    /// <param name="seed">The master seed.</param>
    /// <param name="run">The index of the run, at least 0: the same index is the same luck under other parameters.</param>
    /// <param name="cycles">How many cycles, at least 1.</param>
    /// <param name="observers">Who looks; <see langword="null"/> is nobody.</param>
    /// <param name="pipeline">What happens in a cycle; <see langword="null"/> is <see cref="Pipeline"/>.</param>
    /// <param name="cancellation">Asked before each cycle.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static RunOutcome Run(
        CommunityWorld world,
        ParameterSet parameters,
        ulong seed,
        long run,
        int cycles,
        IReadOnlyList<Observer<CommunityWorld>>? observers = null,
        Pipeline<CommunityWorld>? pipeline = null,
        CancellationToken cancellation = default)
    {
        Begin(world, parameters, seed, run, cycles);
        return Finish(new Engine<CommunityWorld>(world, pipeline ?? Pipeline, observers ?? []), run, cycles, cancellation);
    }

    /// <summary>Goes on with a community that was begun, saved and loaded, or stopped.</summary>
    /// <param name="engine">The world and what happens in it.</param>
    /// <param name="run">The index of the run.</param>
    /// <param name="cycles">The last cycle.</param>
    /// <param name="cancellation">Asked before each cycle.</param>
    /// <returns>What became of it.</returns>
    public static RunOutcome Finish(Engine<CommunityWorld> engine, long run, int cycles, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(engine);
        while (engine.World.Cycle < cycles && !engine.World.IsOver)
        {
            cancellation.ThrowIfCancellationRequested();
            engine.Step();
        }

        return Outcomes.Of(engine.World, run, cycles);
    }

    /// <summary>A world from a checkpoint, to go on with.</summary>
    /// <param name="checkpoint">What <see cref="Worlds.World.Save"/> gave.</param>
    /// <param name="parameters">The parameters of the run.</param>
    /// <param name="seed">The master seed.</param>
    /// <param name="run">The index of the run.</param>
    /// <param name="pipeline">What happens in a cycle, the same as before.</param>
    /// <param name="observers">Who looks.</param>
    /// <returns>An engine that stands where the checkpoint was taken.</returns>
    /// <exception cref="ArgumentException">The bytes are damaged or of another kind of world.</exception>
    public static Engine<CommunityWorld> Resume(
        ReadOnlySpan<byte> checkpoint,
        ParameterSet parameters,
        ulong seed,
        long run,
        Pipeline<CommunityWorld>? pipeline = null,
        params IReadOnlyList<Observer<CommunityWorld>> observers)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        var world = new CommunityWorld();
        world.Begin(parameters, seed, run);
        var engine = new Engine<CommunityWorld>(world, pipeline ?? Pipeline, observers);
        world.Load(checkpoint);
        return engine;
    }
}
