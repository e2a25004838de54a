namespace CoP.Domain.Distribution;

/// <summary>An event of the streams that counts as a leadership deed of its actor.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Event">The event's name on the wire, such as <c>participation.member-welcomed</c>.</param>
/// <param name="Function">What it is a deed for.</param>
/// <param name="Weight">How much it counts; less than 1 counts nothing.</param>
public sealed record DeedKind(string Event, LeadershipFunction Function, long Weight = 1);
