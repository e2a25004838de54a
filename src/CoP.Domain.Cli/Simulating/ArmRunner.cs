using CoP.Domain.Cli.Observing;
using CoP.Domain.Collections;
using CoP.Domain.Simulation;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Pictures;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Cli.Simulating;

/// <summary>Runs a scenario and, when somebody leaves in it, the same runs with nobody leaving, on the same seeds.</summary>
internal static class ArmRunner
{
    /// <summary>Runs both arms.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static SimulatedRuns Run(Scenario scenario, SimulateRequest request, IProgress<StudyProgress> progress, CancellationToken cancellation)
    {
        var exit = scenario.Parameters.Count(ModelParameters.FounderLeaves);
        var study = exit > 0 && exit < scenario.Cycles ? scenario.Sweep(ModelParameters.FounderLeaves, exit, 0) : scenario.ToStudy();
        LevelCensus[] censuses = request.Format == ReportFormat.Html ? [new(scenario.Cycles), new(scenario.Cycles)] : [];
        var model = new StudyModel(CommunityModel.Version, () => Worker(censuses));
        var options = new StudyOptions { Model = model, Threads = request.Threads ?? Math.Max(1, Environment.ProcessorCount), Progress = progress, Cancellation = cancellation };
        var result = study.Replicate(request.Runs, request.Seed).Run(options);
        ValueList<ValueList<LevelPoint>> levels = censuses.Take(result.Cells.Count).Select(census => census.Means(request.Runs)).ToValueList();
        return new(result, levels, Reproduction.Of(request));
    }

    private static ModelRun Worker(LevelCensus[] censuses)
    {
        var world = new CommunityWorld();
        if (censuses.Length == 0)
        {
            return request => CommunityModel.Run(world, request.Parameters, request.Seed, request.Run, request.Cycles, cancellation: request.Cancellation);
        }

        var sums = censuses[0].NewSums();
        Observer<CommunityWorld>[] observers = [Observe.With<CommunityWorld>(seen => LevelCensus.Count(seen, sums))];
        return request =>
        {
            var outcome = CommunityModel.Run(world, request.Parameters, request.Seed, request.Run, request.Cycles, observers, cancellation: request.Cancellation);
            censuses[request.Parameters.Count(ModelParameters.FounderLeaves) > 0 ? 0 : ^1].Add(sums);
            return outcome;
        };
    }
}
