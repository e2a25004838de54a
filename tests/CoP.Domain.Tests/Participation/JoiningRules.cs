using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Participation;

internal sealed record JoiningRules(params Level[] Conferrers) : IJoiningRules
{
    public ParticipationPolicy Policy { get; init; } = new();

    public bool MayConfer(Level level) => Conferrers.Length == 0 || Conferrers.Contains(level);
}
