namespace CoP.Domain.Distribution;

/// <summary>An event of the streams that shows agreement, or its lack, about what leadership is for.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Event">The event's name on the wire, such as <c>leadership.transfer-contested</c>.</param>
/// <param name="IsAligned">Whether it shows agreement.</param>
public sealed record SignKind(string Event, bool IsAligned);
