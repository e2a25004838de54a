namespace CoP.Domain.Gatherings;

/// <summary>A session of a learning plan as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class PlannedSessionDraft
{
    /// <summary>What it is called. Required.</summary>
    public string? Title { get; init; }

    /// <summary>What people will have learnt; absent for nothing of its own.</summary>
    public IReadOnlyList<string?>? Objectives { get; init; }

    /// <summary>What everybody reads and does before it; absent for nothing.</summary>
    public HomeworkDraft? Before { get; init; }

    /// <summary>Its parts in order; absent for none.</summary>
    public IReadOnlyList<AgendaItemDraft?>? Agenda { get; init; }

    /// <summary>What everybody reads and does after it; absent for nothing.</summary>
    public HomeworkDraft? After { get; init; }

    /// <summary>What only the facilitator needs; absent for none.</summary>
    public string? Guide { get; init; }

    /// <summary>The titles of earlier sessions that have to be held first; absent for none.</summary>
    public IReadOnlyList<string?>? Prerequisites { get; init; }
}
