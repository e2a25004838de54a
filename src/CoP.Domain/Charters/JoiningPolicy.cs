using CoP.Domain.Collections;

namespace CoP.Domain.Charters;

/// <summary>Who may confer legitimacy on a newcomer.</summary>
/// <remarks>
/// Newcomers learn from a legitimate place at the edge, and somebody grants that place (Lave and Wenger 1991). Project-authored default: any member.
/// Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Conferrers">The levels whose members may welcome somebody; empty for members of every level.</param>
public sealed record JoiningPolicy(ValueList<Level> Conferrers = default)
{
    /// <summary>Any present member may welcome somebody; the default.</summary>
    public static JoiningPolicy AnyMember { get; } = new();

    /// <summary>Says whether members of a level may welcome somebody. Pure.</summary>
    /// <param name="level">The level of a present member.</param>
    /// <returns>Whether they may.</returns>
    public bool MayConfer(Level level) => Conferrers.IsEmpty || Conferrers.Contains(level);
}
