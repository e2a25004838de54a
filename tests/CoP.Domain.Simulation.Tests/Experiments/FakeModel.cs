using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Tests.Experiments;

/// <summary>A model of one coin: alive with a chance that the willingness to offer raises. Cheap, and as exact as a real one.</summary>
internal static class FakeModel
{
    private static readonly StreamName Life = new("life");

    public static Table Steps { get; } = new("cycles", "A row a step.", new TableColumn("cycle", "The step."), new TableColumn("luck", "What was drawn."), new TableColumn("word", "A text."));

    public static StudyModel Model { get; } = new("fake-1", () => Run, Steps);

    public static StudyModel Failing(int run) => new("fake-1", () => r => r.Run == run ? throw new InvalidOperationException($"run {run}") : Run(r), Steps);

    /// <summary>Grows as a function says, and by the luck of the run besides: common to all cells, so that only a contrast is free of it.</summary>
    public static StudyModel Growing(Func<ParameterSet, double> growth, double luck = 0) =>
        new("fake-1", () => request => Run(request) with { Growth = growth(request.Parameters) + (luck * Run(request).Ethos) }, Steps);

    public static RunOutcome Run(RunRequest request)
    {
        request.Cancellation.ThrowIfCancellationRequested();
        var stream = RandomStream.Of(request.Seed, request.Run, Life);
        var luck = stream.Uniform();
        for (var step = 1; step <= 3; step++)
        {
            request.Tables.Add(Steps, step, stream.Uniform(), step == 2 ? "a,\"b\"" : null);
        }

        var alive = luck < 0.3 + (0.5 * request.Parameters[ModelParameters.WillingnessToOffer]);
        return new()
        {
            Run = request.Run,
            Survived = alive,
            SurvivedWithEthos = alive,
            Cycles = request.Cycles,
            Size = alive ? 10 : 0,
            Core = 0,
            Active = 0,
            Peripheral = 0,
            Ethos = luck,
            EffectiveLeaders = alive ? 1 / 3.0 : null,
            Transfers = 0,
            EndCycle = alive ? null : 1 + (int)(luck * request.Cycles / 2),
            Ending = alive ? null : "faded",
            CensoredAt = alive ? request.Cycles - 26 : null,
            Revivals = 0,
            Acts = 7,
            Growth = luck * 1e-7,
            TurnedAway = 0,
        };
    }
}
