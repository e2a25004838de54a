namespace CoP.Domain.Testing.Tests;

public abstract record BatonEvent(DateTimeOffset At);

public sealed record Offered(string To, DateTimeOffset At) : BatonEvent(At);

public sealed record Taken(string By, DateTimeOffset At) : BatonEvent(At);

public sealed record Dropped(DateTimeOffset At) : BatonEvent(At);

public sealed record Ended(DateTimeOffset At) : BatonEvent(At);
