namespace CoP.Domain.Gatherings;

/// <summary>How often somebody in line facilitated.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">The member.</param>
/// <param name="Turns">How many turns they had since they joined the line.</param>
/// <param name="Rounds">How many rounds were theirs since then: the finished ones, and the running one once they have had their turn in it.</param>
public sealed record FacilitatorTurns(MemberId Member, int Turns, int Rounds)
{
    /// <summary>Turns for each round that was theirs, from 0 to 1: 1 unless they were skipped through a whole round; <see langword="null"/> before their first round.</summary>
    public double? PerRound => Rounds == 0 ? null : (double)Turns / Rounds;
}
