using CoP.Domain.Cli.Wording;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Cli.Simulating;

/// <summary>What was found, in sentences that claim no more than the runs show.</summary>
internal static class SimulationAnswer
{
    private const int FewRuns = 30;
    private const double HelpfulCorrelation = 0.1;

    /// <summary>The answer, the most important sentence first.</summary>
    public static IEnumerable<string> Of(SimulatedRuns runs)
    {
        if (runs.Exit is { } exit)
        {
            yield return Departure(runs, exit);
        }

        yield return Survival(runs);
        if (Endings(runs) is { } endings)
        {
            yield return endings;
        }

        yield return Fixed(runs);
    }

    /// <summary>What stands between the answer and a community outside of the model.</summary>
    public static IEnumerable<string> Caveats(SimulatedRuns runs)
    {
        yield return "The model is a way of thinking, not a forecast: it shows what its assumptions lead to. Many of its numbers are guesses (cop simulate --explain tells which), so vary them before you believe a difference.";
        yield return "Intervals tell how well this many runs know the model's answer; they say nothing of how well the model knows the world.";
        if (runs.Runs < FewRuns)
        {
            yield return $"{Words.Count(runs.Runs, "run is", "runs are")} few: chance may be all that is seen here. 200 or more tell something.";
        }

        if (DepartureEffect.Of(runs, onlyAliveAtExit: false) is { Correlation: { } correlation })
        {
            yield return correlation >= HelpfulCorrelation
                ? $"Both arms had the same luck, run by run; their fates correlate by {Numbers.Mean(correlation)}, which makes the difference better known than two separate samples would."
                : $"Both arms had the same seeds, but their fates correlate by only {Numbers.Mean(correlation)}: common luck hardly helped here.";
        }

        yield return "Means of size and levels at the end are taken over the runs that were alive then; those that ended are not among them.";
    }

    private static string Departure(SimulatedRuns runs, int exit)
    {
        var notice = runs.Scenario.Parameters.Count(ModelParameters.Notice);
        var how = $"when {runs.Leaver} leaves at cycle {Words.Number(exit)}{(notice > 0 ? $" after {Words.Count(notice, "cycle", "cycles")} of notice" : " without notice")}";
        if (DepartureEffect.Of(runs, onlyAliveAtExit: false) is not { } all)
        {
            return $"In this model, nothing can be said yet about what happens when {runs.Leaver} leaves at cycle {Words.Number(exit)}: there are too few runs, or they end too soon after it.";
        }

        var text = $"In this model, {how}, {Words.Percent(all.Leaves.Share ?? 0)} of the communities are alive at cycle {Words.Number(all.Horizon)}; when {runs.Leaver} stays, {Words.Percent(all.Stays.Share ?? 0)}. "
            + $"That is {Numbers.Apart(all.Difference)} (95 % interval {Numbers.RangeOfPoints(all.Low, all.High)}; n = {Words.Count(all.Pairs, "pair", "pairs")} of runs on the same seeds). {Verdict(all)}";
        return DepartureEffect.Of(runs, onlyAliveAtExit: true) is { } conditional && conditional.Pairs < all.Pairs
            ? $"{text} Of communities that were alive just before it (n = {Words.Number(conditional.Pairs)}): {Numbers.Apart(conditional.Difference)} ({Numbers.RangeOfPoints(conditional.Low, conditional.High)})."
            : text;
    }

    private static string Verdict(DepartureEffect effect) => effect.Verdict switch
    {
        EquivalenceVerdict.Different => "That is large enough to matter: the whole interval lies beyond 5 points.",
        EquivalenceVerdict.Equivalent => "If there is a difference, it is too small to matter: the whole interval lies within 5 points.",
        _ => "Whether that is large enough to matter (5 points) these runs cannot tell.",
    };

    private static string Survival(SimulatedRuns runs)
    {
        var survived = runs.Asked.Survived;
        var interval = survived.Wilson();
        var start = runs.Exit is null ? "In this model, " : "At the end, ";
        var text = $"{start}{Words.Number(survived.Successes)} of {Words.Count(survived.Trials, "community", "communities")} ({Words.Percent(survived.Share ?? 0)}, 95 % interval {Numbers.Range(interval!.Low, interval.High)}) "
            + $"{(survived.Successes == 1 ? "was" : "were")} alive at cycle {Words.Number(runs.Scenario.Cycles)}";
        var ethos = runs.Asked.SurvivedWithEthos;
        return $"{text}, {(ethos.Successes == 0 ? "none" : ethos.Successes == survived.Successes ? "all" : Words.Number(ethos.Successes))} of them with {(survived.Successes == 1 ? "its" : "their")} founding values and domain kept.";
    }

    private static string? Endings(SimulatedRuns runs)
    {
        var endings = runs.Asked.Outcomes.Where(outcome => outcome.Ending is not null).GroupBy(outcome => outcome.Ending!, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => $"{Words.Number(group.Count())} {Ending(group.Key)}").ToList();
        var back = runs.Asked.Outcomes.Count(outcome => outcome.Ending is not null && outcome.Survived);
        return endings.Count == 0 ? null : $"Ends that were seen: {string.Join(", ", endings)}{(back > 0 ? $"; {Words.Number(back)} came back to life after it" : "")}.";
    }

    private static string Ending(string code) => code switch
    {
        "need-met" => "because the need was met",
        "institutionalised" => "by becoming an institution",
        "split" => "by a split",
        "merged" => "by a merger",
        _ => code,
    };

    private static string Fixed(SimulatedRuns runs)
    {
        var regime = runs.Scenario.Regime is { } named ? $"the regime {named.Name} ({named.Meaning})" : "no regime, so the leaders' dispositions at their defaults";
        return $"Fixed in all runs: the scenario {runs.Scenario.Name}, {regime}, {Words.Count(runs.Scenario.Cycles, "cycle", "cycles")} of {Words.Count(runs.Scenario.Parameters.Count(ModelParameters.CycleDays), "day", "days")}. Only luck differs from run to run.";
    }
}
