using System.Globalization;
using CoP.Domain.Simulation.Statistics;
using MathNet.Numerics.Distributions;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>When a study has run enough.</summary>
/// <remarks>
/// Asked after whole batches only, of sizes that hang on nothing but the rule, so that the number of runs is as reproducible as the runs. It looks at how well something is
/// known, never at whether it is significant: stopping there would find differences that are not. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record StoppingRule
{
    internal const double UsualAlpha = 0.01;

    private StoppingRule(double wanted, int atMost, double? effect, double alpha) => (Wanted, AtMost, Effect, Alpha) = (wanted, atMost, effect, alpha);

    /// <summary>The half-width or the power that is wanted.</summary>
    public double Wanted { get; }

    /// <summary>The most runs of a cell.</summary>
    public int AtMost { get; }

    /// <summary>The smallest difference of interest, in shares that survive; <see langword="null"/> where precision is wanted.</summary>
    public double? Effect { get; }

    /// <summary>The two-sided level: of the test, or what the interval leaves out.</summary>
    public double Alpha { get; }

    internal static StoppingRule Precision(double halfWidth, int atMost)
    {
        DemandInside(halfWidth, 0.5, nameof(halfWidth));
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        return new(halfWidth, atMost, null, 0.05);
    }

    internal static StoppingRule Power(double effect, int atMost, double power, double alpha)
    {
        DemandInside(effect, 1, nameof(effect));
        DemandInside(power, 1, nameof(power));
        DemandInside(alpha, 1, nameof(alpha));
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        return new(power, atMost, effect, alpha);
    }

    /// <summary>Says the rule.</summary>
    /// <returns>Text for people.</returns>
    public override string ToString() => Effect is { } effect
        ? string.Create(CultureInfo.InvariantCulture, $"power {Wanted} to find a difference of {effect} at α = {Alpha}")
        : string.Create(CultureInfo.InvariantCulture, $"half-width {Wanted} of the 95 % interval of survival");

    internal int Next(int runs, int first) => runs == 0 ? Math.Min(first, AtMost) : (int)Math.Min(AtMost, runs + Math.Max(1L, runs / 2));

    internal StoppingReport Report(IReadOnlyList<IReadOnlyList<bool>> cells)
    {
        var achieved = Effect is { } effect
            ? cells.Skip(1).Min(c => PowerOf(cells[0], c, effect))
            : cells.Max(c => new Proportion(c.Count(isAlive => isAlive), c.Count).Wilson(1 - Alpha)!.HalfWidth);
        return new(this, cells[0].Count, achieved, Effect is null ? achieved <= Wanted : achieved >= Wanted);
    }

    // A few runs that all agree are no proof that arms never differ: one more discordant pair each way is taken for granted.
    private double PowerOf(IReadOnlyList<bool> first, IReadOnlyList<bool> second, double effect)
    {
        var differences = first.Zip(second, (a, b) => (a ? 1 : 0) - (b ? 1 : 0)).ToList();
        double n = differences.Count;
        var (mean, discordant) = (differences.Sum() / n, (differences.Sum(d => d * d) + 2) / (n + 2));
        var spread = Math.Max(discordant - (mean * mean), 1 / (n + 2));
        return Normal.CDF(0, 1, (effect / Math.Sqrt(spread / n)) - Normal.InvCDF(0, 1, 1 - (Alpha / 2)));
    }

    private static void DemandInside(double value, double below, string name)
    {
        if (!(value > 0 && value < below))
        {
            throw new ArgumentOutOfRangeException(name, value, string.Create(CultureInfo.InvariantCulture, $"It lies between 0 and {below}, ends excluded."));
        }
    }
}
