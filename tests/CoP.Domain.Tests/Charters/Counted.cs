using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Tests.Charters;

/// <summary>A charter with the position and the time of its stream, as a community gives them.</summary>
internal sealed record Counted(CharterState Charter, long Position, DateTimeOffset Now)
{
    public static Counted Start { get; } = new(CharterState.Empty, 0, Sample.Day);

    public static Decider<CharterCommand, CharterEvent, Counted> Decider(Func<long, IAssembly> assembly) => new(
        "charter",
        Start,
        (s, c) => CharterDecider.Decide(s.Charter, c, assembly(s.Position)),
        Evolve,
        _ => false,
        (s, e) => CharterDecider.Steps(s.Charter, e));

    private static Counted Evolve(Counted state, CharterEvent e, Owner? owner) =>
        new(CharterDecider.Evolve(state.Charter, e, owner), state.Position + 1, e.At);
}
