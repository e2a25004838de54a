namespace CoP.Domain.Inclusion;

/// <summary>How a group fares beside another at one stage.</summary>
/// <remarks>A ratio describes records; it is no test of a cause. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Group">The group.</param>
/// <param name="Reference">The group it is compared with.</param>
/// <param name="GroupCell">Its counts.</param>
/// <param name="ReferenceCell">The counts of the other.</param>
public sealed record InclusionComparison(string? Group, string? Reference, InclusionCell GroupCell, InclusionCell ReferenceCell)
{
    /// <summary>Rate over rate: below 1 the way was opened less often for the group; <see langword="null"/> where a number is suppressed or undefined, or the other rate is 0.</summary>
    public double? RateRatio => ReferenceCell.Rate > 0 ? GroupCell.Rate / ReferenceCell.Rate : null;
}
