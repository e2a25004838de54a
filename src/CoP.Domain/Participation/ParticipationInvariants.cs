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
        if (state.PresentCount != state.People.Count(p => p.Value.IsPresent))
        {
            yield return $"{state.PresentCount} members are counted as present, which they are not";
        }

        if (state.BelongingCount != state.People.Count(p => p.Value.Belongs))
        {
            yield return $"{state.BelongingCount} people are counted as belonging, which they are not";
        }

        var ranked = state.Ranks.SelectMany(r => r.Value.Select(m => (m.Key, Level: r.Key, Since: m.Value))).Order().ToList();
        var present = state.People.Where(p => p.Value.IsPresent && p.Value.Level != state.Entry).Select(p => (p.Key, p.Value.Level, Since: p.Value.LevelSince)).Order().ToList();
        if (!ranked.SequenceEqual(present))
        {
            yield return "the index of levels differs from the memberships";
        }
    }
}
