using CoP.Domain.Cli.Wording;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Pictures;

namespace CoP.Domain.Cli.Simulating;

/// <summary>The pictures of a simulation.</summary>
internal static class SimulationPictures
{
    /// <summary>Survival, what a departure changes, composition, the course of leadership, survival by distribution and coordination, in this order.</summary>
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
        if (Departure(runs) is { } departure)
        {
            yield return departure;
        }

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

        if (!runs.Courses.IsEmpty)
        {
            yield return LeadershipCourse.Draw(runs, Marks(runs));
        }

        yield return LeadershipSurface.Draw(runs);
    }

    private static string? Departure(SimulatedRuns runs)
    {
        var effects = new[] { (Name: "all", OnlyAlive: false), (Name: "alive just before it", OnlyAlive: true) }
            .Select(kind => (kind.Name, Effect: DepartureEffect.Of(runs, kind.OnlyAlive))).Where(kind => kind.Effect is not null).DistinctBy(kind => kind.Effect!.Pairs).ToList();
        return effects.Count == 0 ? null : new ForestPicture
        {
            Title = "What the departure changes",
            About = $"Share alive at cycle {Words.Number(effects[0].Effect!.Horizon)} when {runs.Leaver} leaves, minus that when {runs.Leaver} stays: pairs of runs on the same seeds, with 95 % intervals. Within the shaded zone a difference is too small to matter.",
            ValueName = "difference in the share alive",
            Margin = DepartureEffect.Margin,
            Rows = effects.Select(kind => new ForestRow(kind.Name, kind.Effect!.Difference, kind.Effect.Low, kind.Effect.High, kind.Effect.Pairs)).ToValueList(),
        }.ToSvg();
    }

    private static ValueList<PictureMark> Marks(SimulatedRuns runs) => runs.Exit is { } exit ? [new(exit, $"{runs.Leaver} leaves")] : [];
}
