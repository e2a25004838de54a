namespace CoP.Domain.Learning;

/// <summary>How many matters lay within each boundary of a person's influence from an instant on.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="At">The instant, in UTC.</param>
/// <param name="Perceived">How many the person believed to be within.</param>
/// <param name="Tested">How many the last test had shown to be within.</param>
/// <param name="Granted">How many were granted.</param>
public sealed record BoundaryPoint(DateTimeOffset At, int Perceived, int Tested, int Granted);
