using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Learning;

/// <summary>Where the three boundaries of a person's influence stand in one matter: perceived, tested, granted.</summary>
/// <remarks>Immutable, value-equal; safe for concurrent use unless a fold still owns it.</remarks>
/// <param name="Belief">What the person believes; <see langword="null"/> while they have not said so.</param>
/// <param name="BelievedSince">Since when, in UTC.</param>
/// <param name="Concerns">Fears and assumptions, oldest first.</param>
/// <param name="Planned">The test under way; <see langword="null"/> for none.</param>
/// <param name="LastTest">The last test that was made; <see langword="null"/> for none.</param>
/// <param name="Tests">How many were made.</param>
/// <param name="Grant">Who granted it; <see langword="null"/> while nobody does.</param>
/// <param name="Encouragements">Peers who encouraged the person, and when last.</param>
public sealed record MatterStanding(
    BoundaryBelief? Belief,
    DateTimeOffset? BelievedSince,
    ValueList<Concern> Concerns,
    PlannedTest? Planned,
    BoundaryTest? LastTest,
    int Tests,
    MatterGrant? Grant,
    PersistentMap<MemberId, DateTimeOffset> Encouragements)
{
    /// <summary>Nothing is known.</summary>
    public static MatterStanding Unknown { get; } = new(null, null, [], null, null, 0, null, PersistentMap<MemberId, DateTimeOffset>.Empty);

    /// <summary>Whether the boundary is being tested, and what the last test showed.</summary>
    [JsonIgnore]
    public BoundaryTestStatus Status => Planned is not null ? BoundaryTestStatus.Planned : StatusOfLastTest;

    /// <summary>On which side tests have shown the matter to be; <see langword="null"/> while it is untested.</summary>
    [JsonIgnore]
    public bool? IsTestedWithin => LastTest?.IsWithin;

    /// <summary>How what is believed differs from what is known.</summary>
    [JsonIgnore]
    public PerceptionGap Gap => (Belief, IsTestedWithin, Grant) switch
    {
        (BoundaryBelief.Within, false, _) => PerceptionGap.LargerThanTested,
        (BoundaryBelief.Within, _, _) => PerceptionGap.None,
        (_, true, _) => PerceptionGap.SmallerThanTested,
        (_, null, not null) => PerceptionGap.SmallerThanGranted,
        _ => PerceptionGap.None,
    };

    /// <summary>Fears and assumptions that no test has met yet, oldest first.</summary>
    [JsonIgnore]
    public IEnumerable<Concern> Untested => Concerns.Where(c => c.TestedAt is null);

    internal BoundaryTestStatus StatusOfLastTest => LastTest?.Outcome switch
    {
        null => BoundaryTestStatus.Untested,
        TestOutcome.Held => BoundaryTestStatus.Held,
        TestOutcome.PushedBack => BoundaryTestStatus.PushedBack,
        _ => BoundaryTestStatus.Widened,
    };
}
