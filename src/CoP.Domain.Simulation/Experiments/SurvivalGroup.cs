using CoP.Domain.Measures;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>How long the communities of some runs lived.</summary>
/// <remarks>
/// Ends of any kind count alike; runs alive at the end are censored a window before it, because a silence that began then is not over (protocol, section 5). Runs shorter
/// than the window tell nothing and are left out. Groups that share seeds are paired: read contrasts between them, not two bands. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Label">What the runs have in common.</param>
/// <param name="Runs">How many runs there are.</param>
/// <param name="Ended">In how many the end was seen.</param>
/// <param name="Curve">The survival curve in cycles since the founding; <see langword="null"/> when no run tells anything.</param>
/// <param name="Table">The curve at some cycles with its 95 % band; <see langword="null"/> when no run tells anything.</param>
public sealed record SurvivalGroup(string Label, int Runs, int Ended, SurvivalCurve? Curve, SurvivalTable? Table)
{
    private const int Rows = 5;

    internal static SurvivalGroup Of(string label, IReadOnlyList<RunOutcome> outcomes)
    {
        var lives = LivesOf(outcomes);
        var last = outcomes.Count == 0 ? 0 : outcomes.Max(o => o.Cycles);
        var times = Enumerable.Range(1, Rows).Select(i => (double)((long)last * i / Rows)).Where(t => t > 0);
        return new(label, outcomes.Count, lives.Count(l => l.HasEnded), SurvivalCurve.Of(lives), SurvivalTable.Of(lives, times));
    }

    /// <summary>The lives; a community that was silent from its founding on lived a cycle, because a life has a length.</summary>
    internal static List<WatchedLife> LivesOf(IReadOnlyCollection<RunOutcome> outcomes)
    {
        // The last silence that a run can see begins a cycle after the lives of all others are known: at risk then is nobody but who ends, and the curve would fall to 0.
        var known = outcomes.Min(o => o.CensoredAt) ?? int.MaxValue;
        return
        [
            .. outcomes
                .Select(o => o.EndCycle is { } end && end <= known ? new WatchedLife(0, Math.Max(1, end), HasEnded: true) : new(0, o.CensoredAt ?? Math.Min(known, o.Cycles), HasEnded: false))
                .Where(l => l.Exit > 0),
        ];
    }
}
