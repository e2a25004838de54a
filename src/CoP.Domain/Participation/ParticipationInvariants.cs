using CoP.Domain.Collections;

namespace CoP.Domain.Participation;

/// <summary>What holds of participation after every decision.</summary>
public static class ParticipationInvariants
{
    /// <summary>Lists what does not hold.</summary>
    /// <param name="state">The state.</param>
    /// <param name="scheme">The levels that the community tells apart.</param>
    /// <returns>One sentence for each violation; none in a sound state.</returns>
    public static IEnumerable<string> Violations(ParticipationState state, LevelScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(scheme);
        foreach (var (member, membership) in state.People)
        {
            if (membership.Standing == Standing.Outsider)
            {
                yield return $"{member} is on record as an outsider";
            }

            if (scheme.RankOf(membership.Level) < 0)
            {
                yield return $"{member} is at the level {membership.Level}, which the scheme does not know";
            }

            if (membership.Legitimacy is Warrant.Self || (membership.Legitimacy is Warrant.Conferred c && (c.By == member || !state.People.ContainsKey(c.By))))
            {
                yield return $"the legitimacy of {member} was not conferred by another who was a member: {membership.Legitimacy}";
            }

            if (membership.Offer is { } offer && (!membership.IsPresent || scheme.RankOf(offer.Level) >= scheme.RankOf(membership.Level)))
            {
                yield return $"{member} is {membership.Standing} at {membership.Level} and has an offer of {offer.Level}";
            }

            if (membership.LevelSince < membership.StandingSince && membership.Standing == Standing.Invited)
            {
                yield return $"{member} had a level before being invited";
            }
        }

        foreach (var problem in Counts(state))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> Counts(ParticipationState state)
    {
        var counts = state.People.Where(p => p.Value.IsPresent).GroupBy(p => p.Value.Level).Select(g => new LevelCount(g.Key, g.Count()));
        if (!counts.OrderBy(c => c.Level).SequenceEqual(state.Counts.Where(c => c.Members != 0).OrderBy(c => c.Level)))
        {
            yield return "the counts of levels differ from the memberships";
        }

        if (state.BelongingCount != state.People.Count(p => p.Value.Belongs))
        {
            yield return $"{state.BelongingCount} people are counted as belonging, which they are not";
        }

        foreach (var level in state.Counts.Select(c => c.Level))
        {
            var at = state.People.Where(p => p.Value.IsPresent && p.Value.Level == level).OrderBy(p => p.Value.LevelSince).ThenBy(p => p.Key).Select(p => p.Key);
            if (!state.PresentAt(level).SequenceEqual(at))
            {
                yield return $"the seniority at the level {level} differs from the memberships";
            }
        }

        var present = state.People.Where(p => p.Value.IsPresent && p.Value.Level == state.Top).Select(p => KeyValuePair.Create(p.Key, p.Value.LevelSince));
        if (!state.Core.Equals(PersistentMap<MemberId, DateTimeOffset>.From(present)))
        {
            yield return "the index of the core differs from the memberships";
        }
    }
}
