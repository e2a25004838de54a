namespace CoP.Domain.Landscapes;

/// <summary>How often people of two communities have met at their boundary.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Times">How often, from 1.</param>
/// <param name="Last">When last, in UTC.</param>
public sealed record EncounterTally(int Times, DateTimeOffset Last);
