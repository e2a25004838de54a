namespace CoP.Domain.Gatherings;

/// <summary>That somebody meets a prerequisite, and who says so.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Prerequisite">The name of the prerequisite.</param>
/// <param name="By">The member who confirmed it; never the one who meets it.</param>
/// <param name="At">When it was confirmed.</param>
public sealed record Confirmation(string Prerequisite, MemberId By, DateTimeOffset At);
