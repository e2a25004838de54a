namespace CoP.Domain.Gatherings;

/// <summary>A learning plan as it came from outside, unchecked: a file, a form, another program.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class LearningPlanDraft
{
    /// <summary>What it is called. Required.</summary>
    public string? Name { get; init; }

    /// <summary>What people will have learnt at its end. At least one.</summary>
    public IReadOnlyList<string?>? Objectives { get; init; }

    /// <summary>Its sessions in order. At least one.</summary>
    public IReadOnlyList<PlannedSessionDraft?>? Sessions { get; init; }
}
