using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Leadership;

/// <summary>Who holds how much of one aspect of one function. What nobody holds is vacant; held and vacant are always 10,000.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Holdings">One entry a holder, ordered by member, without empty ones.</param>
public sealed record ShareTable(ValueList<Holding> Holdings)
{
    /// <summary>The table without holders: everything is vacant.</summary>
    public static ShareTable Empty { get; } = new([]);

    /// <summary>What members hold together, 0 to 10,000.</summary>
    [JsonIgnore]
    public int Held
    {
        get
        {
            var held = 0;
            foreach (var holding in Holdings.AsSpan())
            {
                held += holding.Shares;
            }

            return held;
        }
    }

    /// <summary>What nobody holds, 0 to 10,000: 10,000 less <see cref="Held"/>.</summary>
    [JsonIgnore]
    public int Vacant => LeadershipShares.Total - Held;

    /// <summary>What one member holds.</summary>
    /// <param name="member">The member.</param>
    /// <returns>Ten-thousandths; 0 for who is not in the table.</returns>
    public int Of(MemberId member)
    {
        foreach (var holding in Holdings.AsSpan())
        {
            if (holding.Member == member)
            {
                return holding.Shares;
            }
        }

        return 0;
    }

    /// <summary>Gives a member more (or, with a negative amount, less). The caller has checked that it is there.</summary>
    internal ShareTable Change(MemberId member, int by)
    {
        if (by == 0)
        {
            return this;
        }

        var items = Holdings.AsSpan();
        var at = 0;
        while (at < items.Length && items[at].Member.CompareTo(member) < 0)
        {
            at++;
        }

        if (at == items.Length || items[at].Member != member)
        {
            return new ShareTable([.. items[..at], new Holding(member, by), .. items[at..]]);
        }

        var shares = items[at].Shares + by;
        return new ShareTable(shares == 0 ? [.. items[..at], .. items[(at + 1)..]] : Holdings.With(at, new Holding(member, shares)));
    }
}
