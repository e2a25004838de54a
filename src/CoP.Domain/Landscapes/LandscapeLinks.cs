using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>What links each pair of communities, and on whom it hangs.</summary>
internal sealed class LandscapeLinks
{
    // Whoever stands in every link that a pair has through people; a pair that is not there has none.
    private readonly Dictionary<CommunityPair, HashSet<MemberId>> hinges = [];
    private readonly HashSet<CommunityPair> things = [];

    public LandscapeLinks(Landscape landscape, LandscapeView view)
    {
        var brokered = new HashSet<CommunityPair>();
        foreach (var seat in landscape.BrokersInForce(view))
        {
            brokered.Add(seat.Between);
            Add(seat.Between, [seat.Broker]);
        }

        foreach (var (people, connection) in landscape.ConnectionsInForce(view))
        {
            Add(new(connection.OneIn, connection.OtherIn), [people.One, people.Other]);
        }

        foreach (var (_, thing) in landscape.Objects)
        {
            for (var i = 0; i < thing.Uses.Count; i++)
            {
                for (var j = i + 1; j < thing.Uses.Count; j++)
                {
                    things.Add(new(thing.Uses[i].In, thing.Uses[j].In));
                }
            }
        }

        Brokered = brokered.Count;
    }

    public int Brokered { get; }

    public long Linked => hinges.Keys.Union(things).LongCount();

    // An object stays when people go, so it holds a pair together.
    public ValueList<FragilePair> Fragile() => hinges
        .Where(h => h.Value.Count > 0 && !things.Contains(h.Key))
        .OrderBy(h => h.Key.One).ThenBy(h => h.Key.Other)
        .Select(h => new FragilePair(h.Key, h.Value.Order().ToValueList()))
        .ToValueList();

    private void Add(CommunityPair pair, MemberId[] people)
    {
        if (hinges.TryGetValue(pair, out var hinge))
        {
            hinge.IntersectWith(people);
        }
        else
        {
            hinges[pair] = [.. people];
        }
    }
}
