namespace CoP.Domain.Evidence.Acts;

/// <summary>The acts of one calendar month in UTC. Immutable.</summary>
public sealed class MonthOfActs
{
    internal MonthOfActs(int month, PersonActs[] actors, Tie[] ties, long integrative)
    {
        Month = month;
        Actors = Array.AsReadOnly(actors);
        Ties = Array.AsReadOnly(ties);
        Integrative = integrative;
        Total = actors.Sum(actor => actor.Acts);
    }

    /// <summary>The month as year × 12 + month − 1, so that consecutive months are consecutive numbers.</summary>
    public int Month { get; }

    /// <summary>Everybody who acted in this month, ascending by person; empty in a silent month.</summary>
    public IReadOnlyList<PersonActs> Actors { get; }

    /// <summary>Acts towards another person, ascending by actor, then target; a subset of the acts.</summary>
    public IReadOnlyList<Tie> Ties { get; }

    /// <summary>All acts of the month, weights counted; 0 or more.</summary>
    public long Total { get; }

    /// <summary>
    /// Acts of the kinds <see cref="ActKind.Merge"/> and <see cref="ActKind.ReviewTrailer"/>. A jump of their share of
    /// <see cref="Total"/> marks a change of attribution practice rather than of people.
    /// </summary>
    public long Integrative { get; }
}
