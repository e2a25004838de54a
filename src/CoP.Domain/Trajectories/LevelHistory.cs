using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.Trajectories;

/// <summary>Everybody's memberships with the level at every instant, as a community's events tell them.</summary>
/// <remarks>
/// Whoever comes back after leaving has another membership; leave, inactivity and retirement interrupt none. Read in one pass.
/// Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record LevelHistory
{
    private readonly PersistentMap<MemberId, ValueList<MembershipSpan>> people;

    private LevelHistory(PersistentMap<MemberId, ValueList<MembershipSpan>> people) => this.people = people;

    /// <summary>Everybody who ever joined, in ordinal order.</summary>
    public IEnumerable<MemberId> People => people.Keys.Order();

    /// <summary>All memberships, in the order of their people and then of their beginnings.</summary>
    public IEnumerable<MembershipSpan> Spans => People.SelectMany(p => people[p].AsEnumerable());

    /// <summary>Reads a chronicle. Pure.</summary>
    /// <param name="chronicle">What happened, from the founding on.</param>
    /// <returns>The history.</returns>
    /// <exception cref="CorruptHistoryException">An event cannot follow, such as where the founding is missing.</exception>
    public static LevelHistory Of(Chronicle chronicle)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        return Of(chronicle.Entries.Select(e => e.Event));
    }

    /// <summary>Reads events. Pure.</summary>
    /// <param name="events">What happened, oldest first, from the founding on; only participation and endings count.</param>
    /// <returns>The history.</returns>
    /// <exception cref="CorruptHistoryException">An event cannot follow, such as where the founding is missing.</exception>
    public static LevelHistory Of(IEnumerable<DomainEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var draft = new LevelHistoryDraft();
        foreach (var happened in events)
        {
            draft.Apply(happened);
        }

        return new(draft.Build());
    }

    /// <summary>The memberships of one person, oldest first. Pure.</summary>
    /// <param name="member">The person.</param>
    /// <returns>The memberships; none for who never joined.</returns>
    public ValueList<MembershipSpan> SpansOf(MemberId member) => people.TryGetValue(member, out var spans) ? spans : [];

    /// <summary>The membership that a person had at an instant. Pure.</summary>
    /// <param name="member">The person.</param>
    /// <param name="instant">The instant.</param>
    /// <returns>The membership; <see langword="null"/> if there was none.</returns>
    public MembershipSpan? SpanAt(MemberId member, DateTimeOffset instant) => SpansOf(member).FirstOrDefault(s => s.Holds(instant));

    /// <summary>The level that a person had at an instant. Pure.</summary>
    /// <param name="member">The person.</param>
    /// <param name="instant">The instant.</param>
    /// <returns>The level; <see langword="null"/> outside of a membership: outsiders have none.</returns>
    public Level? LevelAt(MemberId member, DateTimeOffset instant) => SpanAt(member, instant)?.LevelAt(instant);

    /// <summary>Tells the same history in the words of another scheme. Pure.</summary>
    /// <param name="mapping">What each level is called there.</param>
    /// <returns>The history; changes between levels that have one name there are gone.</returns>
    /// <exception cref="ArgumentException">A level of this history is not in the mapping.</exception>
    public LevelHistory Through(LevelMapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return new(PersistentMap<MemberId, ValueList<MembershipSpan>>.From(
            people.Select(p => KeyValuePair.Create(p.Key, p.Value.Select(s => Renamed(s, mapping)).ToValueList()))));
    }

    private static MembershipSpan Renamed(MembershipSpan span, LevelMapping mapping) =>
        span with { Levels = SpanDraft.Joined(span.Levels.Select(l => l with { Level = mapping.Of(l.Level) })) };
}
