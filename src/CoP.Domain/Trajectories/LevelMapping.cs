using CoP.Domain.Collections;
using CoP.Domain.Participation;

namespace CoP.Domain.Trajectories;

/// <summary>How one scheme of levels is told in the words of another.</summary>
/// <remarks>Data: no published mapping was found, so say whose it is. Immutable, value-equal, thread-safe.</remarks>
public sealed record LevelMapping
{
    /// <summary>Makes a mapping.</summary>
    /// <param name="from">The scheme that is told.</param>
    /// <param name="to">The scheme whose words are used.</param>
    /// <param name="pairs">Each level of the first scheme once, each with a level of the second.</param>
    /// <param name="author">Who says so.</param>
    /// <exception cref="ArgumentException">A level is missing, stands twice or is of no scheme, or nobody says so.</exception>
    public LevelMapping(LevelScheme from, LevelScheme to, ValueList<LevelPair> pairs, string author)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentException.ThrowIfNullOrWhiteSpace(author);
        if (!pairs.Select(p => p.From).Order().SequenceEqual(from.Levels.Order()) || pairs.Any(p => to.RankOf(p.To) < 0))
        {
            throw new ArgumentException("A mapping names each level of the first scheme once and only levels of the second beside it.", nameof(pairs));
        }

        (From, To, Pairs, Author) = (from, to, pairs, author);
    }

    /// <summary>The Wenger-Trayner levels in the three of 2002: occasional and peripheral people are both peripheral there. Project-authored.</summary>
    /// <remarks>The fifth circle, transactional, has no place in either: outsiders are no members and have no level.</remarks>
    public static LevelMapping WengerTraynerTo2002 { get; } = new(
        LevelScheme.WengerTrayner,
        LevelScheme.Cultivating2002,
        [
            new(new("core"), new("core")),
            new(new("active"), new("active")),
            new(new("occasional"), new("peripheral")),
            new(new("peripheral"), new("peripheral")),
        ],
        "project-authored");

    /// <summary>The scheme that is told.</summary>
    public LevelScheme From { get; }

    /// <summary>The scheme whose words are used.</summary>
    public LevelScheme To { get; }

    /// <summary>What each level is called.</summary>
    public ValueList<LevelPair> Pairs { get; }

    /// <summary>Who says so.</summary>
    public string Author { get; }

    /// <summary>What a level is called in the other scheme. Pure.</summary>
    /// <param name="level">A level of the first scheme.</param>
    /// <returns>The level of the second.</returns>
    /// <exception cref="ArgumentException">The first scheme does not know the level.</exception>
    public Level Of(Level level) =>
        Pairs.FirstOrDefault(p => p.From == level)?.To ?? throw new ArgumentException($"The mapping does not know the level {level}.", nameof(level));
}
