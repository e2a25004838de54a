namespace CoP.Domain.Distribution;

/// <summary>How solo and distributed leadership mix over the functions of a window.</summary>
/// <remarks>A series of them tells how the mixture changes over a life. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Solo">Functions of which one person did nearly everything, from 0.</param>
/// <param name="Distributed">Functions that several did, from 0.</param>
/// <param name="Idle">Established functions that nobody did, from 0.</param>
/// <param name="Kind">What they have in common; <see langword="null"/> where nothing was done.</param>
public sealed record HybridConfiguration(int Solo, int Distributed, int Idle, ConfigurationKind? Kind)
{
    /// <summary>Describes a window. Pure.</summary>
    /// <param name="window">The window.</param>
    /// <param name="rule">From which part on one person leads alone; <see cref="DistributionRule.Default"/> when absent.</param>
    /// <returns>The description.</returns>
    public static HybridConfiguration Of(LeadershipWindow window, DistributionRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(window);
        rule ??= DistributionRule.Default;
        var led = window.Functions.Where(f => f.Deeds > 0).Select(f => LoneLeader(f, rule.SoloFrom)).ToList();
        var solo = led.Count(l => l is not null);
        return new(solo, led.Count - solo, window.Functions.Count - led.Count, KindOf(led.Count, solo, led.Distinct().Count()));
    }

    private static MemberId? LoneLeader(FunctionWindow function, double soloFrom)
    {
        var first = function.Enacted.MaxBy(e => e.Deeds)!;
        return first.Deeds >= soloFrom * function.Deeds ? first.Member : null;
    }

    private static ConfigurationKind? KindOf(int led, int solo, int leaders) =>
        led == 0 ? null
        : solo == 0 ? ConfigurationKind.Distributed
        : solo < led ? ConfigurationKind.Hybrid
        : leaders == 1 ? ConfigurationKind.Solo
        : ConfigurationKind.Divided;
}
