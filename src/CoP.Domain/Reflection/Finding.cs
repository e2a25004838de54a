namespace CoP.Domain.Reflection;

/// <summary>What people concluded on an item.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Text">What they found.</param>
/// <param name="Next">Where to look next.</param>
/// <param name="By">Who noted it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record Finding(string Text, string Next, Actor By, DateTimeOffset At);
