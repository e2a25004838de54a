using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Participation;

/// <summary>Everybody who has to do with the community, and how.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="People">Standing and level of everybody but outsiders.</param>
/// <param name="Top">The level closest to the work; <see langword="null"/> before the founding.</param>
/// <param name="Core">An index: the present members of the top level, with the instant since when they are at it.</param>
/// <param name="Counts">How many members are present at each level; levels with none may be missing.</param>
/// <param name="BelongingCount">How many people belong, present or away.</param>
/// <param name="IsFounded">Whether the founding circle has gathered.</param>
public sealed record ParticipationState(
    PersistentMap<MemberId, Membership> People,
    Level? Top,
    PersistentMap<MemberId, DateTimeOffset> Core,
    ValueList<LevelCount> Counts,
    int BelongingCount,
    bool IsFounded)
{
    private readonly Seniority seniority = new(People);

    /// <summary>Nobody.</summary>
    public static ParticipationState Empty { get; } =
        new(PersistentMap<MemberId, Membership>.Empty, null, PersistentMap<MemberId, DateTimeOffset>.Empty, [], 0, false);

    // A copy with other people brings the memory of the former ones along.
    internal Seniority Ranks
    {
        get => seniority.IsOf(People) ? seniority : new(People);
        init => seniority = value;
    }

    /// <summary>How many members are present.</summary>
    [JsonIgnore]
    public int PresentCount => Counts.Sum(c => c.Members);

    /// <summary>Says how many members are present at a level.</summary>
    /// <param name="level">The level.</param>
    /// <returns>How many; 0 for a level that nobody is at.</returns>
    public int CountAt(Level level) => Counts.FirstOrDefault(c => c.Level == level).Members;

    /// <summary>Finds a person's membership.</summary>
    /// <param name="member">The person.</param>
    /// <returns>The membership; <see langword="null"/> for an outsider.</returns>
    public Membership? Find(MemberId member) => People.TryGetValue(member, out var membership) ? membership : null;

    /// <summary>Says how a person stands to the community.</summary>
    /// <param name="member">The person.</param>
    /// <returns>The standing.</returns>
    public Standing StandingOf(MemberId member) => Find(member)?.Standing ?? Standing.Outsider;

    /// <summary>Says whether a person belongs and is present.</summary>
    /// <param name="member">The person.</param>
    /// <returns>Whether the standing is <see cref="Standing.Member"/>.</returns>
    public bool IsPresent(MemberId member) => Find(member) is { IsPresent: true };

    /// <summary>Lists the present members of a level, those who have been there longest first.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The members; ties in ordinal order of their ids.</returns>
    /// <remarks>
    /// The first question on a level after a replay costs as much as the community has people. Decisions keep the answer up: from then on the first member costs the
    /// logarithm of their number, and so does each decision.
    /// </remarks>
    public IEnumerable<MemberId> PresentAt(Level level) => CountAt(level) == 0 ? [] : Ranks.At(level);

    /// <summary>Lists present members without any recorded access to activity or to old-timers: the sequestered (Lave and Wenger 1991).</summary>
    /// <returns>The members, in ordinal order.</returns>
    public IEnumerable<MemberId> Sequestered() => People
        .Where(p => p.Value.IsPresent && p.Value.Legitimacy is Warrant.Conferred && (p.Value.Access & (Access.Activity | Access.OldTimers)) == Access.None)
        .Select(p => p.Key)
        .Order();
}
