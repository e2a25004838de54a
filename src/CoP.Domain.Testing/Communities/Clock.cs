namespace CoP.Domain.Testing.Communities;

/// <summary>When generated commands are given: mostly soon, now and then long after, rarely too early.</summary>
internal static class Clock
{
    public static DateTimeOffset Later(DateTimeOffset now, Dice dice) => now + dice.Weighted<TimeSpan>(
        (40, TimeSpan.Zero),
        (25, TimeSpan.FromHours(5)),
        (15, TimeSpan.FromDays(3)),
        (8, TimeSpan.FromDays(15)),
        (1, TimeSpan.FromDays(400)),
        (1, TimeSpan.FromDays(-1)));
}
