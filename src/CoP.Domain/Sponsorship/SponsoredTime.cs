using CoP.Domain.Charters;
using CoP.Domain.Collections;

namespace CoP.Domain.Sponsorship;

/// <summary>Working hours for taking part.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Hours">Hours of each person in each period: 1 to 10,000.</param>
/// <param name="Per">The period: a day, a week or a month.</param>
/// <param name="For">Whose hours; empty for every member.</param>
public sealed record SponsoredTime(int Hours, RhythmUnit Per, ValueList<MemberId> For = default)
{
    /// <summary>The most hours of a period that are read as sense.</summary>
    internal const int MostHours = 10_000;
}
