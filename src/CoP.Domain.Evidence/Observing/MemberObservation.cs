namespace CoP.Domain.Evidence.Observing;

/// <summary>One person's participation at the end of the record.</summary>
/// <param name="Id">The person's id as the record has it, or a pseudonym.</param>
/// <param name="Level">Level over the last twelve months.</param>
/// <param name="Trajectory">Where it is going; <see langword="null"/> when the record is too short to tell.</param>
/// <param name="First">The first act.</param>
/// <param name="Last">The last act.</param>
/// <param name="Acts">All acts; at least one.</param>
public sealed record MemberObservation(
    string Id,
    ObservedLevel Level,
    ObservedTrajectory? Trajectory,
    DateTimeOffset First,
    DateTimeOffset Last,
    long Acts);
