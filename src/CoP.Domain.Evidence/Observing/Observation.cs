using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Evidence.Observing;

/// <summary>What a community's record shows: the series, the people, the turning points.</summary>
/// <remarks>Immutable; equality compares the lists by reference. Its JSON has one member a parameter, in this order.</remarks>
/// <param name="Source">What was read, as the user named it.</param>
/// <param name="From">The first act; <see langword="null"/> in an empty record.</param>
/// <param name="To">The last act; <see langword="null"/> in an empty record.</param>
/// <param name="Acts">Number of acts observed.</param>
/// <param name="People">Number of people observed.</param>
/// <param name="Skipped">What was left out.</param>
/// <param name="Periods">The series: dense, ascending, empty periods included.</param>
/// <param name="Members">Everybody with an act, by falling number of acts, then by ordinal id.</param>
/// <param name="Junctures">The turning points, by time, then by kind.</param>
/// <param name="Notes">What a reader must know before trusting the numbers, one sentence each.</param>
public sealed record Observation(
    string Source,
    DateTimeOffset? From,
    DateTimeOffset? To,
    long Acts,
    int People,
    SkippedActs Skipped,
    IReadOnlyList<PeriodObservation> Periods,
    IReadOnlyList<MemberObservation> Members,
    IReadOnlyList<Juncture> Junctures,
    IReadOnlyList<string> Notes);
