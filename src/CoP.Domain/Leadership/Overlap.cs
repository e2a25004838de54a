namespace CoP.Domain.Leadership;

/// <summary>Who holds the shares while they are handed over.</summary>
public enum Overlap
{
    /// <summary>The giver holds everything until the hand-over is completed; the receiver works alongside.</summary>
    GiverHolds,

    /// <summary>Both hold: half of each share, rounded down, moves when the hand-over begins, the rest when it is completed.</summary>
    Both,
}
