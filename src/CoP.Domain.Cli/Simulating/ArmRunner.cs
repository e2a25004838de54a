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
        var isContrast = exit > 0 && exit < scenario.Cycles;
        var study = isContrast ? scenario.Sweep(ModelParameters.FounderLeaves, exit, 0) : scenario.ToStudy();
        LevelCensus[] censuses = request.Format == ReportFormat.Html ? [.. Enumerable.Range(0, isContrast ? 2 : 1).Select(_ => new LevelCensus(scenario.Cycles))] : [];
        LeadershipCensus[] courses = [.. censuses.Select(_ => new LeadershipCensus(scenario.Cycles))];
        var model = new StudyModel(CommunityModel.Version, () => Worker(censuses, courses));
        var options = new StudyOptions { Model = model, Threads = request.Threads ?? Math.Max(1, Environment.ProcessorCount), Progress = progress, Cancellation = cancellation };
        var result = study.Replicate(request.Runs, request.Seed).Run(options);
        ValueList<ValueList<LevelPoint>> levels = censuses.Select(census => census.Means(request.Runs)).ToValueList();
        return new(result, levels, courses.Select(course => course.Course()).ToValueList(), Reproduction.Of(request));
    }

    private static ModelRun Worker(LevelCensus[] censuses, LeadershipCensus[] courses)
    {
        var world = new CommunityWorld();
        if (censuses.Length == 0)
        {
            return request => CommunityModel.Run(world, request.Parameters, request.Seed, request.Run, request.Cycles, cancellation: request.Cancellation);
        }

        var (sums, sheet) = (censuses[0].NewSums(), courses[0].NewSheet());
        Observer<CommunityWorld>[] observers = [Observe.With<CommunityWorld>(seen => LevelCensus.Count(seen, sums)), Observe.With<CommunityWorld>(seen => courses[0].Note(seen, sheet))];
        return request =>
        {
            var outcome = CommunityModel.Run(world, request.Parameters, request.Seed, request.Run, request.Cycles, observers, cancellation: request.Cancellation);
            Index arm = request.Parameters.Count(ModelParameters.FounderLeaves) > 0 ? 0 : ^1;
            censuses[arm].Add(sums);
            courses[arm].Add(sheet, outcome);
            return outcome;
        };
    }
}
