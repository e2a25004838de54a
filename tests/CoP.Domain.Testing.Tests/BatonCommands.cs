namespace CoP.Domain.Testing.Tests;

public abstract record BatonCommand(DateTimeOffset At);

public sealed record Offer(string To, DateTimeOffset At) : BatonCommand(At);

public sealed record Take(string By, DateTimeOffset At) : BatonCommand(At);

public sealed record Drop(DateTimeOffset At) : BatonCommand(At);

/// <summary>Ends the game.</summary>
public sealed record End(DateTimeOffset At) : BatonCommand(At);

/// <summary>Makes sure that nobody holds the baton; repeating it changes nothing.</summary>
public sealed record Clear(DateTimeOffset At) : BatonCommand(At);
