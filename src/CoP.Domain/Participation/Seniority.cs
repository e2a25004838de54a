using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoP.Domain.Collections;

namespace CoP.Domain.Participation;

/// <summary>Who has been at a level longest: made at the first question on a level, kept up by decisions, never by folds.</summary>
/// <remarks>
/// A memory of what the people tell already, so any two are equal. A state that came about by few decisions asks the one that they began with and adds its changes, so that
/// asking again and again costs one walk. Safe for concurrent use: what one thread makes and another overwrites is the same.
/// </remarks>
internal sealed class Seniority : IEquatable<Seniority>
{
    // A memory of former people costs room, so a state that nobody asked lets go of them.
    private const int Oldest = 16;

    private readonly PersistentMap<MemberId, Membership> people;
    private readonly Seniority? origin;
    private readonly ImmutableList<Change> changes;
    private readonly int age;
    private PersistentMap<Level, ImmutableSortedSet<Seat>> levels;

    public Seniority(PersistentMap<MemberId, Membership> people)
        : this(people, PersistentMap<Level, ImmutableSortedSet<Seat>>.Empty, null, [], 0)
    {
    }

    private Seniority(
        PersistentMap<MemberId, Membership> people, PersistentMap<Level, ImmutableSortedSet<Seat>> levels, Seniority? origin, ImmutableList<Change> changes, int age)
    {
        this.people = people;
        this.levels = levels;
        this.origin = origin;
        this.changes = changes;
        this.age = age;
    }

    /// <summary>Whether it tells of these people and not of a former state's.</summary>
    public bool IsOf(PersistentMap<MemberId, Membership> others) => ReferenceEquals(people, others);

    /// <summary>The present members of a level, those who have been there longest first; the first costs the logarithm of their number.</summary>
    public IEnumerable<MemberId> At(Level level) => Seats(level).Select(s => s.Member);

    public Seniority Arrived(MemberId member, Level level, DateTimeOffset since) => With(new(level, new(since, member), IsArrival: true));

    public Seniority Left(MemberId member, Level level, DateTimeOffset since) => With(new(level, new(since, member), IsArrival: false));

    /// <summary>The same, told of the people that the changes led to.</summary>
    public Seniority Of(PersistentMap<MemberId, Membership> others) => IsOf(others) ? this
        : age >= Oldest || changes.Count > Oldest ? new(others, levels, null, [], 0)
        : new(others, levels, origin ?? this, changes, age + 1);

    private Seniority With(Change change) => new(
        people,
        levels.TryGetValue(change.Level, out var seats) ? levels.Set(change.Level, change.In(seats)) : levels,
        origin ?? this,
        changes.Add(change),
        age);

    private ImmutableSortedSet<Seat> Seats(Level level)
    {
        if (!levels.TryGetValue(level, out var seats))
        {
            seats = origin is null ? Walked(level) : changes.Where(c => c.Level == level).Aggregate(origin.Seats(level), (former, c) => c.In(former));
            levels = levels.Set(level, seats);
        }

        return seats;
    }

    private ImmutableSortedSet<Seat> Walked(Level level) =>
        [.. people.Where(p => p.Value.IsPresent && p.Value.Level == level).Select(p => new Seat(p.Value.LevelSince, p.Key))];

    public bool Equals(Seniority? other) => other is not null;

    public override bool Equals(object? obj) => obj is Seniority;

    public override int GetHashCode() => 0;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Change(Level Level, Seat Seat, bool IsArrival)
    {
        public ImmutableSortedSet<Seat> In(ImmutableSortedSet<Seat> seats) => IsArrival ? seats.Add(Seat) : seats.Remove(Seat);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seat(DateTimeOffset Since, MemberId Member) : IComparable<Seat>
    {
        public int CompareTo(Seat other) => Since.CompareTo(other.Since) is not 0 and var order ? order : Member.CompareTo(other.Member);
    }
}
