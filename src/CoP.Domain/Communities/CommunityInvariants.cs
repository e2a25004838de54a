using CoP.Domain.Charters;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>What holds of a whole community after every decision, whatever was asked of it.</summary>
public static class CommunityInvariants
{
    /// <summary>Lists what does not hold.</summary>
    /// <param name="community">The community.</param>
    /// <returns>One sentence for each violation; none in a sound state.</returns>
    public static IEnumerable<string> Violations(Community community)
    {
        ArgumentNullException.ThrowIfNull(community);
        return community.Status == CommunityStatus.Unfounded
            ? []
            : ParticipationInvariants.Violations(community.Participation, community.Rules.Participation.Scheme)
                .Concat(LeadershipInvariants.Violations(community.Leadership, community.Participation.IsPresent))
                .Concat(CharterInvariants.Violations(community.Charter))
                .Concat(LifeCycleInvariants.Violations(community.LifeCycle, community.Rules.LifeCycle))
                .Concat(OfTheWhole(community));
    }

    private static IEnumerable<string> OfTheWhole(Community community)
    {
        if (community.Charter.Current is null)
        {
            yield return "there is no charter: a community has a domain, people and a practice";
        }

        if (community.Status == CommunityStatus.Alive && community.Participation.BelongingCount == 0)
        {
            yield return "nobody belongs, and the community has not ended";
        }

        if (community.Rules.Functions.Any(f => !community.Leadership.Functions.ContainsKey(f)))
        {
            yield return "a function of leadership has got lost";
        }

        foreach (var (id, _) in community.Leadership.Transfers)
        {
            if (id.Position >= community.Position)
            {
                yield return $"transfer {id} comes from the future";
            }
        }
    }
}
