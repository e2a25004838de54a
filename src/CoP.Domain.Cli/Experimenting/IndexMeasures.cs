using CoP.Domain.Collections;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Cli.Experimenting;

/// <summary>What is told of an experiment over a box: survival, and the contrasts that its regimes and arms make.</summary>
internal static class IndexMeasures
{
    /// <summary>Survival; the first regime minus the second; the first arm minus the last; and how much more the arm matters in the first regime.</summary>
    public static IEnumerable<PointMeasure> Of(Experiment experiment)
    {
        var arms = experiment.Arms.Aggregate(1, (product, arm) => product * arm.Values.Count);
        var hasRegimes = experiment.Regimes.Count > 1;
        yield return arms > 1 || hasRegimes ? PointMeasure.PooledSurvival() : PointMeasure.Survival();
        if (hasRegimes)
        {
            var under = arms > 1 ? $", both with {Arm(experiment, first: true)}" : "";
            yield return PointMeasure.Survival().Minus(PointMeasure.Survival(arms), $"survival, {Contrast(experiment.Regimes)}{under}");
        }

        if (arms > 1)
        {
            var name = $"{Arm(experiment, first: true)} minus {Arm(experiment, first: false)}";
            var difference = PointMeasure.Survival().Minus(PointMeasure.Survival(arms - 1), $"survival, {name}{(hasRegimes ? $", both {experiment.Regimes[0].Name}" : "")}");
            yield return difference;
            if (hasRegimes)
            {
                yield return difference.Minus(PointMeasure.Survival(arms).Minus(PointMeasure.Survival((2 * arms) - 1)), $"survival, {name}: that under {Contrast(experiment.Regimes)}");
            }
        }
    }

    private static string Contrast(ValueList<LeadershipRegime> regimes) => $"{regimes[0].Name} minus {regimes[1].Name}";

    private static string Arm(Experiment experiment, bool first) =>
        string.Join(", ", experiment.Arms.Select(arm => CellSetting.Of(arm.Parameter, first ? arm.Values[0] : arm.Values[^1])));
}
