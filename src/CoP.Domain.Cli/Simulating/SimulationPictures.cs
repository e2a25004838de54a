using CoP.Domain.Cli.Wording;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Pictures;

namespace CoP.Domain.Cli.Simulating;

/// <summary>The pictures of a simulation.</summary>
internal static class SimulationPictures
{
    /// <summary>Survival, composition, distribution and coordination, in this order.</summary>
    public static IEnumerable<string> All(SimulatedRuns runs)
    {
        var series = runs.Names.Zip(runs.Result.Cells, (name, cell) => SurvivalSeries.OfOutcomes(name, cell.Outcomes)).ToValueList();
        yield return new SurvivalPicture
        {
            Title = "How long the communities live",
            About = $"Share of {Words.Count(runs.Runs, "run", "runs")} alive, with 95 % bands. What fell silent within the last window is not known yet, so curves end before the runs do.{(runs.Stays is null ? "" : " The arms share their seeds: read the difference above, not the overlap of bands.")}",
            Series = series,
            Marks = Marks(runs),
            Until = runs.Scenario.Cycles,
        }.ToSvg();
        var most = runs.Levels.SelectMany(points => points).Select(point => point.Core + point.Active + point.Peripheral).DefaultIfEmpty(0).Max();
        for (var arm = 0; arm < runs.Levels.Count; arm++)
        {
            yield return new LevelPicture
            {
                Title = runs.Stays is null ? "Who takes part" : $"Who takes part when {runs.Names[arm]}",
                About = $"Mean number of members over {Words.Count(runs.Runs, "run", "runs")}; communities that ended count as empty.",
                Points = runs.Levels[arm],
                Top = most,
                Marks = arm == 0 ? Marks(runs) : [],
            }.ToSvg();
        }

        yield return LeadershipSurface.Draw(runs);
    }

    private static ValueList<PictureMark> Marks(SimulatedRuns runs) => runs.Exit is { } exit ? [new(exit, $"{runs.Leaver} leaves")] : [];
}
