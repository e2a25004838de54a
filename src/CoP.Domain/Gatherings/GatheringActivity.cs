namespace CoP.Domain.Gatherings;

/// <summary>Something that people do together in a session.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">What it is: one line of 1 to 200 characters.</param>
/// <param name="Tone">Whether it is familiar or stimulating to this community; its members know.</param>
public sealed record GatheringActivity(string Name, ActivityTone Tone);
