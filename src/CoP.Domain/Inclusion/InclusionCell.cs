namespace CoP.Domain.Inclusion;

/// <summary>How many people of a group reached a stage.</summary>
/// <remarks>Suppressed is what would tell of too few people, and what would let that be computed. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Stage">The stage.</param>
/// <param name="Count">How many; <see langword="null"/> for suppressed.</param>
/// <param name="Base">Of how many: the people of the group for being invited and joining, those who joined for all other stages; <see langword="null"/> for suppressed.</param>
public sealed record InclusionCell(InclusionStage Stage, int? Count, int? Base)
{
    /// <summary>The part that reached it, 0 to 1; <see langword="null"/> where a number is suppressed or there is nobody to be part of.</summary>
    public double? Rate => Base > 0 && Count is { } count ? (double)count / Base : null;
}
