namespace CoP.Domain.Participation;

/// <summary>The configurable part of the rules of participation.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
public sealed record ParticipationPolicy
{
    /// <summary>The levels that the community tells apart. Default: <see cref="LevelScheme.WengerTrayner"/>.</summary>
    public LevelScheme Scheme { get; init; } = LevelScheme.WengerTrayner;
}
