namespace CoP.Domain.Simulation.Pictures;

/// <summary>An instant that a picture names, such as the departure that is asked about.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="At">The instant, in the unit of the picture's time.</param>
/// <param name="Name">What happened then; any text.</param>
public sealed record PictureMark(double At, string Name);
