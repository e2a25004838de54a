using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CoP.Domain.Collections;

namespace CoP.Domain.Participation;

/// <summary>Who has been at a level longest: made at the first question on a level, kept up by decisions, never by folds.</summary>
/// <remarks>
/// A memory of what the people tell already, so any two are equal. Safe for concurrent use: what one thread makes and another overwrites is the same.
/// </remarks>
internal sealed class Seniority : IEquatable<Seniority>
{
    private readonly PersistentMap<MemberId, Membership> people;
    private PersistentMap<Level, ImmutableSortedSet<Seat>> levels;

    public Seniority(PersistentMap<MemberId, Membership> people)
        : this(people, PersistentMap<Level, ImmutableSortedSet<Seat>>.Empty)
    {
    }

    private Seniority(PersistentMap<MemberId, Membership> people, PersistentMap<Level, ImmutableSortedSet<Seat>> levels)
    {
        this.people = people;
        this.levels = levels;
    }

    /// <summary>Whether it tells of these people and not of a former state's.</summary>
    public bool IsOf(PersistentMap<MemberId, Membership> others) => ReferenceEquals(people, others);

    /// <summary>The present members of a level, those who have been there longest first; the first costs the logarithm of their number.</summary>
    public IEnumerable<MemberId> At(Level level)
    {
        if (!levels.TryGetValue(level, out var seats))
        {
            seats = [.. people.Where(p => p.Value.IsPresent && p.Value.Level == level).Select(p => new Seat(p.Value.LevelSince, p.Key))];
            levels = levels.Set(level, seats);
        }

        return seats.Select(s => s.Member);
    }

    public Seniority Arrived(MemberId member, Level level, DateTimeOffset since) =>
        levels.TryGetValue(level, out var seats) ? new(people, levels.Set(level, seats.Add(new(since, member)))) : this;

    public Seniority Left(MemberId member, Level level, DateTimeOffset since) =>
        levels.TryGetValue(level, out var seats) ? new(people, levels.Set(level, seats.Remove(new(since, member)))) : this;

    /// <summary>The same, told of the people that the changes led to.</summary>
    public Seniority Of(PersistentMap<MemberId, Membership> others) => IsOf(others) ? this : new(others, levels);

    public bool Equals(Seniority? other) => other is not null;

    public override bool Equals(object? obj) => obj is Seniority;

    public override int GetHashCode() => 0;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Seat(DateTimeOffset Since, MemberId Member) : IComparable<Seat>
    {
        public int CompareTo(Seat other) => Since.CompareTo(other.Since) is not 0 and var order ? order : Member.CompareTo(other.Member);
    }
}
