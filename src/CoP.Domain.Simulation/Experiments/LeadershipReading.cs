using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>How leadership is spread and coordinated in a simulated community at one moment, from the acts of the last 26 cycles only; for observers.</summary>
/// <remarks>The measures of <see cref="RunOutcome"/> (protocol, section 3), taken at any cycle. Immutable, value-equal, thread-safe.</remarks>
/// <param name="EffectiveLeaders">Distribution: the unbiased effective number of leaders; <see langword="null"/> below 20 acts of leading.</param>
/// <param name="Coordination">Duplicates avoided against chance, at most 1; <see langword="null"/> with one leader, or where chance would hardly make any.</param>
/// <param name="FounderShare">The founder's share of the acts; <see langword="null"/> without acts.</param>
public sealed record LeadershipReading(double? EffectiveLeaders, double? Coordination, double? FounderShare)
{
    /// <summary>Reads a world. Changes nothing that lasts, draws nothing.</summary>
    /// <param name="world">The world, at the end of a cycle.</param>
    /// <returns>The reading.</returns>
    public static LeadershipReading Of(CommunityWorld world)
    {
        ArgumentNullException.ThrowIfNull(world);
        var measured = LeadingActs.Measure(world, world.Cycle);
        return new(Defined(measured.Distribution), Defined(measured.Coordination), Defined(measured.FounderShare));
    }

    private static double? Defined(double value) => double.IsNaN(value) ? null : value;
}
