using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>A learning plan of a community as it stands, and how far the community has come with it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Status">Where it is on its way.</param>
/// <param name="Plan">The version in force, or the draft; <see langword="null"/> before it is written.</param>
/// <param name="Author">Who wrote the first draft; <see langword="null"/> before it is written.</param>
/// <param name="Version">The version: 0 for a draft, 1 from its adoption, one more by each revision.</param>
/// <param name="Held">The sessions of the plan that were held, in the order in which that was recorded.</param>
public sealed record LearningPlanState(LearningPlanStatus Status, LearningPlan? Plan, MemberId? Author, int Version, ValueList<HeldPlannedSession> Held)
{
    /// <summary>Nothing is written.</summary>
    public static LearningPlanState Empty { get; } = new(LearningPlanStatus.Undrafted, null, null, 0, []);

    /// <summary>The part of the sessions of the version in force that was held, from 0 to 1; <see langword="null"/> before it is written.</summary>
    public double? Progress => Plan is { } plan ? (double)plan.Sessions.Count(s => IsHeld(s.Title)) / plan.Sessions.Count : null;

    /// <summary>The sessions that come next: not held yet, all their prerequisites held; in the order of the plan.</summary>
    public IEnumerable<PlannedSession> Ready => (Plan?.Sessions ?? default).Where(s => !IsHeld(s.Title) && s.Prerequisites.All(IsHeld));

    /// <summary>Says whether a session of the plan was held.</summary>
    /// <param name="title">Its title; case does not count.</param>
    /// <returns>Whether it was.</returns>
    public bool IsHeld(string title) => Held.Any(h => string.Equals(h.Title, title, StringComparison.OrdinalIgnoreCase));
}
