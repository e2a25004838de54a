using CoP.Domain.Cli.Wording;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Pictures;

namespace CoP.Domain.Cli.Simulating;

/// <summary>Survival over distribution and coordination as they were measured in the runs.</summary>
internal static class LeadershipSurface
{
    private static readonly double[] Leaders = [1, 1.5, 2, 3, 4, 6, double.PositiveInfinity];
    private static readonly double[] Coordinations = [double.NegativeInfinity, 0, 0.25, 0.5, 0.75, double.PositiveInfinity];

    /// <summary>Draws the surface.</summary>
    public static string Draw(SimulatedRuns runs)
    {
        var outcomes = runs.Asked.Outcomes;
        var placed = outcomes.Where(outcome => outcome is { EffectiveLeaders: not null, Coordination: not null }).ToList();
        var cells = placed.GroupBy(outcome => (Place(Leaders, outcome.EffectiveLeaders!.Value), Place(Coordinations, outcome.Coordination!.Value)))
            .Select(group => new SurfaceCell(group.Key.Item1, group.Key.Item2, (double)group.Count(outcome => outcome.Survived) / group.Count(), group.Count()));
        return new SurfacePicture
        {
            Title = "Survival by distribution and coordination of leadership",
            About = $"Share of runs alive at the end, by what was measured over the 26 cycles before {(runs.Exit is null ? "the end" : "the departure")}. Not randomised: what made leadership spread may itself have made the community live. "
                + Left(outcomes, placed.Count),
            ValueName = "share alive",
            ColumnName = "distribution: leaders in effect",
            RowName = "coordination",
            Columns = ["1 to 1.5", "1.5 to 2", "2 to 3", "3 to 4", "4 to 6", "6 and more"],
            Rows = ["below 0", "0 to .25", ".25 to .5", ".5 to .75", ".75 to 1"],
            Low = 0,
            High = 1,
            Cells = [.. cells],
        }.ToSvg();
    }

    private static string Left(ValueList<RunOutcome> outcomes, int placed) => placed == outcomes.Count
        ? $"All {Words.Number(placed)} runs have a place."
        : $"{Words.Number(outcomes.Count - placed)} of {Words.Number(outcomes.Count)} runs have no place: one leader, or too few acts of leading.";

    private static int Place(double[] edges, double value) => Math.Clamp(Array.FindLastIndex(edges, edge => edge <= value), 0, edges.Length - 2);
}
