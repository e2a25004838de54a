using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>Somebody who has to do with a rotation: their turns, and what was confirmed of them.</summary>
/// <remarks>Who withdraws keeps the turns and confirmations that they had. Immutable, value-equal, thread-safe.</remarks>
/// <param name="JoinedRound">The first round that is theirs since they last joined the line; 0 while they never did.</param>
/// <param name="Turns">How many turns they had since then.</param>
/// <param name="LastTurn">The round of their last turn ever; 0 for none.</param>
/// <param name="Met">The prerequisites that somebody confirmed.</param>
/// <param name="Offer">Their open offer to exchange places; <see langword="null"/> for none. It holds only in its round.</param>
public sealed record Facilitator(int JoinedRound, int Turns, int LastTurn, ValueList<Confirmation> Met, SwapOffer? Offer)
{
    internal static Facilitator Unknown { get; } = new(0, 0, 0, [], null);

    /// <summary>Says whether a prerequisite is confirmed.</summary>
    /// <param name="prerequisite">Its name.</param>
    /// <returns>Whether it is.</returns>
    public bool Meets(string prerequisite) => Met.Any(m => string.Equals(m.Prerequisite, prerequisite, StringComparison.Ordinal));
}
