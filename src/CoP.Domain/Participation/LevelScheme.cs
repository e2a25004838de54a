using CoP.Domain.Collections;

namespace CoP.Domain.Participation;

/// <summary>Which levels of participation a community tells apart, from the closest to the work to the periphery.</summary>
/// <remarks>
/// Data, because published schemes differ. Transactional outsiders are no members and have no level. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record LevelScheme
{
    /// <summary>Makes a scheme.</summary>
    /// <param name="levels">At least one level, each once, the closest to the work first; newcomers enter at the last.</param>
    /// <param name="source">Who published it, or that the community made it.</param>
    /// <exception cref="ArgumentException">There is no level, or one stands twice.</exception>
    public LevelScheme(ValueList<Level> levels, string source)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(source);
        if (levels.Count == 0 || levels.Distinct().Count() != levels.Count || levels.Contains(default))
        {
            throw new ArgumentException("A scheme names at least one level and each level once.", nameof(levels));
        }

        Levels = levels;
        Source = source;
    }

    /// <summary>Core, active, occasional, peripheral: the levels of participation of Wenger-Trayner, without the transactional outsiders.</summary>
    public static LevelScheme WengerTrayner { get; } =
        new([new("core"), new("active"), new("occasional"), new("peripheral")], "Wenger-Trayner, levels of participation");

    /// <summary>Core, active, peripheral: Wenger, McDermott and Snyder 2002, chapter 3.</summary>
    public static LevelScheme Cultivating2002 { get; } =
        new([new("core"), new("active"), new("peripheral")], "Wenger, McDermott and Snyder 2002, ch. 3");

    /// <summary>The levels, the closest to the work first.</summary>
    public ValueList<Level> Levels { get; }

    /// <summary>Who published the scheme.</summary>
    public string Source { get; }

    /// <summary>The level closest to the work.</summary>
    public Level Top => Levels[0];

    /// <summary>The level at which newcomers enter: the periphery, which is a place to learn from and no failure.</summary>
    public Level Entry => Levels[^1];

    /// <summary>Says how far a level is from the top.</summary>
    /// <param name="level">The level.</param>
    /// <returns>0 for the top; −1 if the scheme does not know the level.</returns>
    public int RankOf(Level level)
    {
        for (var i = 0; i < Levels.Count; i++)
        {
            if (Levels[i] == level)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the levels in words.</summary>
    /// <returns>The levels, the closest to the work first.</returns>
    public override string ToString() => string.Join(", ", Levels);
}
