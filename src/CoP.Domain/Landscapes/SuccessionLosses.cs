using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;

namespace CoP.Domain.Landscapes;

/// <summary>Says what ends with the predecessors and is not offered in a successor.</summary>
internal static class SuccessionLosses
{
    public static IEnumerable<SuccessionLoss> Of(SuccessionPlan plan, LandscapeView before, LandscapeView after)
    {
        foreach (var predecessor in plan.Predecessors.OrderBy(p => p.Community))
        {
            var community = before.Find(predecessor.Community)!;
            foreach (var loss in Levels(plan, community, after).Concat(Holdings(community)).Concat(Open(community)))
            {
                yield return loss;
            }
        }
    }

    private static IEnumerable<SuccessionLoss> Levels(SuccessionPlan plan, Community community, LandscapeView after)
    {
        foreach (var (member, to) in plan.Destinations.OrderBy(d => d.Member))
        {
            if (community.Participation.Find(member) is { Belongs: true } old && old.Level != community.Rules.Participation.Scheme.Entry)
            {
                foreach (var successor in to.Where(t => !IsKept(after.Find(t)!, member, old.Level)))
                {
                    yield return new(LossKind.Level, community.Id, member, $"{old.Level}, in {successor}");
                }
            }
        }
    }

    private static bool IsKept(Community successor, MemberId member, Level level)
    {
        var scheme = successor.Rules.Participation.Scheme;
        return successor.Participation.Find(member) is { } now
            && scheme.RankOf(level) >= 0
            && now.Standing != Standing.Invited
            && (scheme.RankOf(now.Level) <= scheme.RankOf(level) || now.Offer?.Level == level);
    }

    private static IEnumerable<SuccessionLoss> Holdings(Community community)
    {
        foreach (var (function, holdings) in community.Leadership.Functions.OrderBy(f => f.Key))
        {
            foreach (var aspect in Enum.GetValues<LeadershipAspect>())
            {
                foreach (var (member, shares) in holdings[aspect].Holdings)
                {
                    yield return new(LossKind.Holding, community.Id, member, FormattableString.Invariant($"{function}, {aspect}: {shares}"));
                }

                if (holdings[aspect].Vacant > 0)
                {
                    yield return new(LossKind.Vacancy, community.Id, null, FormattableString.Invariant($"{function}, {aspect}: {holdings[aspect].Vacant}"));
                }
            }
        }
    }

    private static IEnumerable<SuccessionLoss> Open(Community community)
    {
        foreach (var (member, _) in community.Participation.People.Where(p => p.Value.Standing == Standing.Invited).OrderBy(p => p.Key))
        {
            yield return new(LossKind.Invitation, community.Id, member, "invited");
        }

        foreach (var (id, transfer) in community.Leadership.Transfers.OrderBy(t => t.Key))
        {
            yield return new(LossKind.Transfer, community.Id, transfer.To, $"{transfer.Function}, transfer {id} ({transfer.Status})");
        }
    }
}
