namespace CoP.Domain.Distribution;

/// <summary>Where a window lies between planned and emergent, aligned and misaligned, with the numbers.</summary>
/// <remarks>
/// Planned are deeds by people who held the function, stood in for it or had their turn; emergent are all others. Aligned takes coordination, held or done, and signs
/// of agreement. What cannot be known is <see langword="null"/>. The quadrants are published, the way to fill them is project-authored. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Planned">The planned part of the deeds, 0 to 1; <see langword="null"/> without deeds.</param>
/// <param name="Agreement">The part of the signs that show agreement, 0 to 1; <see langword="null"/> without signs.</param>
/// <param name="IsCoordinated">Whether the coordinating function was held for some time or done.</param>
/// <param name="Quadrant">The quadrant; <see langword="null"/> without deeds, and without signs unless coordination is missing, which is misaligned without further signs.</param>
public sealed record DistributionPattern(double? Planned, double? Agreement, bool IsCoordinated, DistributionQuadrant? Quadrant)
{
    /// <summary>Describes a window. Pure.</summary>
    /// <param name="window">The window.</param>
    /// <param name="rule">The cuts; <see cref="DistributionRule.Default"/> when absent.</param>
    /// <returns>The description.</returns>
    public static DistributionPattern Of(LeadershipWindow window, DistributionRule? rule = null)
    {
        ArgumentNullException.ThrowIfNull(window);
        rule ??= DistributionRule.Default;
        double? planned = window.Deeds == 0 ? null : (double)window.PlannedDeeds / window.Deeds;
        var signs = window.AlignedSigns + window.MisalignedSigns;
        double? agreement = signs == 0 ? null : (double)window.AlignedSigns / signs;
        var isCoordinated = window.Find(rule.Coordination) is { } coordination && (coordination.Held > 0 || coordination.Deeds > 0);
        bool? isAligned = !isCoordinated ? false : agreement is { } part ? part >= rule.AlignedFrom : null;
        return new(planned, agreement, isCoordinated, (planned >= rule.PlannedFrom, isAligned) switch
        {
            _ when planned is null || isAligned is null => null,
            (true, true) => DistributionQuadrant.PlannedAligned,
            (true, _) => DistributionQuadrant.PlannedMisaligned,
            (false, true) => DistributionQuadrant.EmergentAligned,
            _ => DistributionQuadrant.EmergentMisaligned,
        });
    }
}
