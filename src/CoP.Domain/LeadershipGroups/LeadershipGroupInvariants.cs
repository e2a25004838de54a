namespace CoP.Domain.LeadershipGroups;

/// <summary>What holds in every reachable state of a convening of leadership groups.</summary>
/// <remarks>Pure and thread-safe.</remarks>
public static class LeadershipGroupInvariants
{
    /// <summary>Lists what is wrong with a state. Costs time in the number of participants.</summary>
    /// <param name="state">The state.</param>
    /// <returns>One sentence each; none for a state that events can lead to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static IEnumerable<string> Violations(LeadershipGroupConvening state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return OfAspects(state).Concat(OfParticipants(state)).Concat(state.Groups.SelectMany(g => OfGroup(state, g)));
    }

    private static IEnumerable<string> OfAspects(LeadershipGroupConvening state)
    {
        var groups = state.Scheme?.Groups ?? [];
        if (!groups.Select(g => g.Id).SequenceEqual(state.Groups.Select(g => g.Id)))
        {
            yield return "the groups on record are not those of the scheme";
        }

        if (groups.Select(g => g.Aspect).Distinct().Count() != groups.Count || groups.Any(g => g.Aspect == default))
        {
            yield return "a group stewards no aspect, or two steward the same one";
        }
    }

    private static IEnumerable<string> OfParticipants(LeadershipGroupConvening state)
    {
        foreach (var (member, participant) in state.Participants)
        {
            if (participant.Group is { } group ? state.IndexOf(group) < 0 : state.Status == LeadershipGroupStatus.Working)
            {
                yield return $"{member} takes part and is not in exactly one group";
            }
        }

        foreach (var group in state.Groups.Where(g => g.Size != state.Participants.Count(p => p.Value.Group == g.Id)))
        {
            yield return $"{group.Id} has another size than it has members";
        }
    }

    private static IEnumerable<string> OfGroup(LeadershipGroupConvening state, LeadershipGroupRecord group)
    {
        if (group.Leads.Count > LeadershipGroupRecord.MostLeads || group.Leads.Distinct().Count() != group.Leads.Count || group.Leads.Any(l => state.GroupOf(l) != group.Id))
        {
            yield return $"{group.Id} is led by more than two, or by somebody who is no member of it";
        }

        if (group.Election is { } election
            && (election.Candidates.Any(c => state.GroupOf(c) != group.Id)
                || election.Ballots.Any(b => state.GroupOf(b.Key) != group.Id || !election.Candidates.Contains(b.Value))))
        {
            yield return $"{group.Id} has a candidate or a ballot from outside, or a ballot for nobody who is up";
        }

        if (group.Outputs.Distinct(StringComparer.Ordinal).Count() != group.Outputs.Count)
        {
            yield return $"{group.Id} delivered an output twice";
        }

        if (group.Reports > 0 != group.LastReport is not null)
        {
            yield return $"{group.Id} reported at no time, or never did at some time";
        }
    }
}
