namespace CoP.Domain.Distribution;

/// <summary>Coordination over one window, as a series of its own beside distribution.</summary>
/// <remarks>
/// The first case study behind this library found coordination as important as before while power moved away from the founder (Johnson, Bickle and Kantcheva 2025,
/// abstract read): so the two are never one number. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="From">Where the window begins.</param>
/// <param name="Until">Where it ends.</param>
/// <param name="Held">The part of coordination that somebody held, 0 to 1; <see langword="null"/> where it was not established.</param>
/// <param name="Acting">The part of the time in which somebody stood in; <see langword="null"/> where it was not established.</param>
/// <param name="Vacancies">How often shares of it became vacant, from 0.</param>
/// <param name="Deeds">The weight of what was done for it, by whomever.</param>
/// <param name="Coordinators">How many people did some of it, from 0.</param>
/// <param name="ShareOfDeeds">Its part of all leadership deeds, 0 to 1; <see langword="null"/> without deeds.</param>
public sealed record CoordinationWindow(
    DateTimeOffset From, DateTimeOffset Until, double? Held, double? Acting, int Vacancies, long Deeds, int Coordinators, double? ShareOfDeeds)
{
    /// <summary>Describes a window. Pure.</summary>
    /// <param name="window">The window.</param>
    /// <param name="rule">Which function coordinates; <see cref="DistributionRule.Default"/> when absent.</param>
    /// <returns>The description.</returns>
    public static CoordinationWindow Of(LeadershipWindow window, DistributionRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(window);
        var coordination = window.Find((rule ?? DistributionRule.Default).Coordination);
        var (all, own) = (window.Deeds, coordination?.Deeds ?? 0);
        return new(
            window.From,
            window.Until,
            coordination?.Held,
            coordination?.Acting,
            coordination?.Vacancies ?? 0,
            own,
            coordination?.Enacted.Count ?? 0,
            all == 0 ? null : (double)own / all);
    }
}
