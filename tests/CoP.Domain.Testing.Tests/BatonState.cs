namespace CoP.Domain.Testing.Tests;

/// <summary>A stick that somebody offers, somebody takes and drops, until the game ends.</summary>
public sealed record BatonState(BatonStatus Status, string? Holder, int Drops, DateTimeOffset Latest)
{
    public static BatonState Initial { get; } = new(BatonStatus.Idle, null, 0, DateTimeOffset.MinValue);
}
