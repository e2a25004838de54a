namespace CoP.Domain.Formats;

/// <summary>What brought an event about: an earlier event, or a command that its caller gave an id.</summary>
/// <param name="Position">The position of the event, in the same stream; exactly one of the two is given.</param>
/// <param name="Command">The caller's id of the command.</param>
public readonly record struct EventCause(long? Position, string? Command);
