using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>What can be counted of a landscape as it stands.</summary>
/// <remarks>Project-authored measures. Undefined is <see langword="null"/>, never 0. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Communities">How many communities are in it.</param>
/// <param name="Pairs">How many pairs they make.</param>
/// <param name="BrokeredPairs">How many pairs have a broker in force.</param>
/// <param name="Reach">How far each boundary object reaches, ordered by object.</param>
/// <param name="Memberships">How many people have how many memberships, fewest memberships first.</param>
/// <param name="Fragile">The pairs that lose their only link when one person leaves, ordered.</param>
/// <param name="LinkedPairs">How many pairs have any link: a broker in force, an interest that connects two people, a boundary object that both use.</param>
public sealed record LandscapeMeasures(
    int Communities,
    long Pairs,
    long BrokeredPairs,
    ValueList<ObjectReach> Reach,
    ValueList<MembershipCount> Memberships,
    ValueList<FragilePair> Fragile,
    long LinkedPairs)
{
    /// <summary>The share of pairs that have a broker in force, 0 to 1; <see langword="null"/> with fewer than two communities.</summary>
    public double? BrokerCoverage => Pairs == 0 ? null : (double)BrokeredPairs / Pairs;

    /// <summary>The mean share of communities that a boundary object reaches, above 0 to 1; <see langword="null"/> where there is no object.</summary>
    public double? MeanReach => Reach.IsEmpty ? null : Reach.Average(r => r.Share);

    /// <summary>The share of people with two or more memberships, 0 to 1; <see langword="null"/> where there is nobody.</summary>
    public double? MultiMembership => Memberships.IsEmpty ? null : (double)Memberships.Where(m => m.Memberships > 1).Sum(m => m.People) / Memberships.Sum(m => m.People);

    /// <summary>The share of linked pairs that are fragile, 0 to 1; <see langword="null"/> where no pair is linked.</summary>
    public double? Fragility => LinkedPairs == 0 ? null : (double)Fragile.Count / LinkedPairs;

    /// <summary>Counts. Pure.</summary>
    /// <param name="landscape">The landscape.</param>
    /// <param name="view">The communities as they stand; those in the landscape that are not in the view count as communities without people.</param>
    /// <returns>The measures; it takes time in the number of memberships and links.</returns>
    public static LandscapeMeasures Of(Landscape landscape, LandscapeView view)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(view);
        var count = (long)landscape.Communities.Count;
        var links = new LandscapeLinks(landscape, view);
        return new(
            landscape.Communities.Count,
            count * (count - 1) / 2,
            links.Brokered,
            landscape.Objects.Values.OrderBy(o => o.Id).Select(o => new ObjectReach(o.Id, o.Uses.Count, (double)o.Uses.Count / count)).ToValueList(),
            Distribution(landscape, view),
            links.Fragile(),
            links.Linked);
    }

    private static ValueList<MembershipCount> Distribution(Landscape landscape, LandscapeView view)
    {
        var memberships = new Dictionary<MemberId, int>();
        foreach (var community in view.Communities.Where(c => landscape.Communities.ContainsKey(c.Id) && !c.LifeCycle.IsEnded))
        {
            foreach (var (person, membership) in community.Participation.People)
            {
                if (membership.IsPresent)
                {
                    memberships[person] = memberships.GetValueOrDefault(person) + 1;
                }
            }
        }

        return memberships.Values.GroupBy(n => n).OrderBy(g => g.Key).Select(g => new MembershipCount(g.Key, g.Count())).ToValueList();
    }
}
