using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>The line of those who will facilitate: first those who wait for their turn in the round, then those who have had it.</summary>
/// <remarks>
/// A chain over a map, so that every change takes the same time however long the line is. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Places">Everybody in line with their neighbours.</param>
/// <param name="First">Who is first; <see langword="null"/> when nobody is in line.</param>
/// <param name="Last">Who is last; <see langword="null"/> when nobody is in line.</param>
/// <param name="LastWaiting">The last of those who wait for their turn in the round; <see langword="null"/> when nobody does.</param>
public sealed record TurnLine(PersistentMap<MemberId, LinePlace> Places, MemberId? First, MemberId? Last, MemberId? LastWaiting)
{
    /// <summary>Nobody is in line.</summary>
    public static TurnLine Empty { get; } = new(PersistentMap<MemberId, LinePlace>.Empty, null, null, null);

    /// <summary>Everybody in line, the first first.</summary>
    public IEnumerable<MemberId> InOrder
    {
        get
        {
            for (var at = First; at is { } member; at = Places[member].Behind)
            {
                yield return member;
            }
        }
    }

    /// <summary>Those who wait for their turn in the round, the first first.</summary>
    public IEnumerable<MemberId> Waiting
    {
        get
        {
            for (var at = LastWaiting is null ? null : First; at is { } member; at = member == LastWaiting ? null : Places[member].Behind)
            {
                yield return member;
            }
        }
    }

    /// <summary>Says whether somebody is in line. Takes the same time for every line.</summary>
    /// <param name="member">The person.</param>
    /// <returns>Whether they are.</returns>
    public bool Contains(MemberId member) => Places.ContainsKey(member);

    // Newcomers stand behind those who wait and before those who have had their turn.
    internal TurnLine Join(MemberId member, Owner? owner) => Insert(member, LastWaiting, owner) with { LastWaiting = member };

    internal TurnLine Append(MemberId member, Owner? owner) => Insert(member, Last, owner);

    internal TurnLine Leave(MemberId member, Owner? owner)
    {
        var place = Places[member];
        var places = Places.Remove(member, owner);
        places = place.Before is { } before ? places.Set(before, places[before] with { Behind = place.Behind }, owner) : places;
        places = place.Behind is { } behind ? places.Set(behind, places[behind] with { Before = place.Before }, owner) : places;
        return new(
            places,
            First == member ? place.Behind : First,
            Last == member ? place.Before : Last,
            LastWaiting == member ? place.Before : LastWaiting);
    }

    // Who is still waiting stays in front: an absence does not lose the turn.
    internal TurnLine NewRound() => this with { LastWaiting = Last };

    internal TurnLine Swap(MemberId one, MemberId other, Owner? owner)
    {
        if (Places[one].Before == other)
        {
            (one, other) = (other, one);
        }

        var (anchorOfOne, anchorOfOther, mark) = (Places[one].Before, Places[other].Before, LastWaiting);
        var line = Leave(one, owner).Leave(other, owner).Insert(other, anchorOfOne, owner).Insert(one, anchorOfOther == one ? other : anchorOfOther, owner);
        return line with { LastWaiting = mark == one ? other : mark == other ? one : mark };
    }

    private TurnLine Insert(MemberId member, MemberId? anchor, Owner? owner)
    {
        var behind = anchor is { } a ? Places[a].Behind : First;
        var places = Places.Set(member, new(anchor, behind), owner);
        places = anchor is { } before ? places.Set(before, places[before] with { Behind = member }, owner) : places;
        places = behind is { } next ? places.Set(next, places[next] with { Before = member }, owner) : places;
        return this with { Places = places, First = anchor is null ? member : First, Last = behind is null ? member : Last };
    }
}
