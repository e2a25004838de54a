using CoP.Domain.Collections;

namespace CoP.Domain.LeadershipGroups;

/// <summary>Distributes people over groups: as evenly as the groups' sizes allow, and among the even ways the one with the best liked places.</summary>
/// <remarks>
/// One person after the other is placed, and whoever has a place may be moved for it: the cheapest chain of moves that ends in a smallest group. That keeps the sum of
/// the ranks of liking minimal after every person (successive shortest paths). Ties go by the order of people and of groups, so the answer is one.
/// </remarks>
internal sealed class LeadershipGroupAssignment
{
    private const int Far = int.MaxValue / 4;

    private readonly int[][] ranks;
    private readonly int[] sizes;
    private readonly int[] places;

    private LeadershipGroupAssignment(int[][] ranks, int[] sizes)
    {
        this.ranks = ranks;
        this.sizes = sizes;
        places = new int[ranks.Length];
    }

    public static ValueList<LeadershipGroupPlace> Place(
        ValueList<MemberId> people, ValueList<LeadershipGroupRecord> groups, ValueList<LeadershipGroupPreference> preferences)
    {
        var liked = preferences.ToDictionary(p => p.Member, p => p.Groups);
        var assignment = new LeadershipGroupAssignment([.. people.Select(p => Ranks(groups, liked.GetValueOrDefault(p)))], [.. groups.Select(g => g.Size)]);
        for (var person = 0; person < people.Count; person++)
        {
            assignment.Add(person);
        }

        return people.Select((p, i) => new LeadershipGroupPlace(p, groups[assignment.places[i]].Id)).ToValueList();
    }

    private static int[] Ranks(ValueList<LeadershipGroupRecord> groups, ValueList<LeadershipGroupId> liked)
    {
        var ofGroups = new int[groups.Count];
        Array.Fill(ofGroups, liked.Count);
        for (var i = 0; i < groups.Count; i++)
        {
            for (var rank = 0; rank < liked.Count; rank++)
            {
                ofGroups[i] = liked[rank] == groups[i].Id ? rank : ofGroups[i];
            }
        }

        return ofGroups;
    }

    private void Add(int person)
    {
        var (cost, mover) = Moves(person);
        int[] distance = [.. ranks[person]];
        var from = new int[sizes.Length];
        Array.Fill(from, -1);
        while (Shorten(cost, distance, from))
        {
            // Until no chain of moves is cheaper: at most as many rounds as there are groups.
        }

        var end = 0;
        for (var g = 1; g < sizes.Length; g++)
        {
            end = (sizes[g], distance[g]).CompareTo((sizes[end], distance[end])) < 0 ? g : end;
        }

        sizes[end]++;
        for (; from[end] >= 0; end = from[end])
        {
            places[mover[(from[end] * sizes.Length) + end]] = end;
        }

        places[person] = end;
    }

    // What it costs to move somebody from one group to another, and whom.
    private (int[] Cost, int[] Mover) Moves(int placed)
    {
        var (cost, mover) = (new int[sizes.Length * sizes.Length], new int[sizes.Length * sizes.Length]);
        Array.Fill(cost, Far);

        for (var person = 0; person < placed; person++)
        {
            for (var (from, to) = (places[person], 0); to < sizes.Length; to++)
            {
                var price = ranks[person][to] - ranks[person][from];
                var way = (from * sizes.Length) + to;
                if (to != from && price < cost[way])
                {
                    (cost[way], mover[way]) = (price, person);
                }
            }
        }

        return (cost, mover);
    }

    private static bool Shorten(int[] cost, int[] distance, int[] from)
    {
        var isShorter = false;
        for (var g = 0; g < distance.Length; g++)
        {
            for (var h = 0; h < distance.Length; h++)
            {
                var price = cost[(g * distance.Length) + h];
                if (price < Far && distance[g] + price < distance[h])
                {
                    (distance[h], from[h], isShorter) = (distance[g] + price, g, true);
                }
            }
        }

        return isShorter;
    }
}
