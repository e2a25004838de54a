using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Cli.Simulating;

/// <summary>What a departure changes: the share alive some time after it, leaves minus stays, paired by run.</summary>
/// <param name="Horizon">The cycle at which both arms are compared.</param>
/// <param name="Leaves">Runs alive then when somebody leaves.</param>
/// <param name="Stays">Runs alive then when nobody does.</param>
/// <param name="Difference">Leaves minus stays, in shares.</param>
/// <param name="Low">The lower end of its 95 % interval, by bootstrap over seeds.</param>
/// <param name="High">The upper end.</param>
/// <param name="Unlike">In how many pairs the arms differ.</param>
/// <param name="Correlation">What common random numbers achieved, by ranks, which is the plain correlation where there are but two values; <see langword="null"/> where an arm never varies.</param>
internal sealed record DepartureEffect(int Horizon, Proportion Leaves, Proportion Stays, double Difference, double Low, double High, int Unlike, double? Correlation)
{
    /// <summary>The smallest difference that is of interest, in shares (protocol, section 6).</summary>
    public const double Margin = 0.05;

    /// <summary>How long after the departure it is looked (protocol, section 4), unless the runs end before.</summary>
    public const int UsualDelay = 130;

    private const int MostBootstrapped = 20_000;

    /// <summary>Pairs of runs.</summary>
    public int Pairs => Leaves.Trials;

    /// <summary>What the interval says about the margin.</summary>
    public EquivalenceVerdict Verdict =>
        Low > Margin || High < -Margin ? EquivalenceVerdict.Different
        : Low > -Margin && High < Margin ? EquivalenceVerdict.Equivalent
        : EquivalenceVerdict.Undecided;

    /// <summary>Compares the arms.</summary>
    /// <param name="runs">The runs.</param>
    /// <param name="onlyAliveAtExit">Whether only pairs count whose community was alive just before the departure.</param>
    /// <returns>The effect, or <see langword="null"/> without a departure, without two pairs, or if the runs end too soon after it.</returns>
    public static DepartureEffect? Of(SimulatedRuns runs, bool onlyAliveAtExit)
    {
        if (runs is not { Stays: { } stays, Exit: { } exit } || HorizonOf(runs, exit) is not { } horizon)
        {
            return null;
        }

        var pairs = runs.Asked.Outcomes.Zip(stays.Outcomes).Where(pair => !onlyAliveAtExit || pair.First.AliveAtExit == true).ToList();
        double[] leaves = [.. pairs.Select(pair => Alive(pair.First, horizon))], stayed = [.. pairs.Select(pair => Alive(pair.Second, horizon))];
        if (pairs.Count < 2)
        {
            return null;
        }

        double[] differences = [.. leaves.Zip(stayed, (a, b) => a - b)];
        var (low, high) = Interval(differences, runs.Result.Stamp.Seed);
        return new(
            horizon, new((int)leaves.Sum(), pairs.Count), new((int)stayed.Sum(), pairs.Count), differences.Average(), low, high, differences.Count(difference => !difference.Equals(0)),
            Spearman.Of(leaves, stayed)?.Rho);
    }

    private static int? HorizonOf(SimulatedRuns runs, int exit)
    {
        // What fell silent within the last window is not known yet.
        var known = runs.Scenario.Cycles - runs.Scenario.Parameters.Count(ModelParameters.AliveWindow);
        var horizon = Math.Min(exit + UsualDelay, known);
        return horizon > exit ? horizon : null;
    }

    private static double Alive(RunOutcome outcome, int horizon) => outcome.EndCycle is null || outcome.EndCycle > horizon ? 1 : 0;

    private static (double Low, double High) Interval(double[] differences, ulong seed)
    {
        var mean = differences.Average();
        if (differences.Distinct().Count() == 1)
        {
            // Pairs that never vary give no spread to resample; so many trials without one other outcome still allow for some.
            var reach = new Proportion(0, differences.Length).Wilson()!.High;
            return (Math.Max(-1, mean - reach), Math.Min(1, mean + reach));
        }

        if (differences.Length > MostBootstrapped)
        {
            var interval = MeanPrecision.Of(differences)!.Interval;
            return (interval.Low, interval.High);
        }

        var chance = RandomStream.Of(seed, 0, new StreamName("cop simulate: bootstrap over seeds"));
        var resampled = Bootstrap.OfMean(differences, chance.Below)!.Percentile;
        return (resampled.Low, resampled.High);
    }
}
