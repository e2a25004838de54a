using CoP.Domain.Collections;

namespace CoP.Domain.LeadershipGroups;

/// <summary>An election of leads that is under way in a leadership group.</summary>
/// <remarks>Immutable and value-equal; safe for concurrent use unless a fold still owns it.</remarks>
/// <param name="Seats">How many leads are sought: 1 or 2.</param>
/// <param name="Candidates">Members of the group who are up, in the order in which they were nominated.</param>
/// <param name="Ballots">Who voted for whom; each member of the group once.</param>
public sealed record LeadershipGroupElection(int Seats, ValueList<MemberId> Candidates, PersistentMap<MemberId, MemberId> Ballots)
{
    /// <summary>Counts the ballots. Costs time in their number. Pure.</summary>
    /// <returns>Votes by candidate, most first; equal numbers in the order of nomination.</returns>
    public ValueList<LeadershipGroupVotes> Count()
    {
        var votes = Candidates.ToDictionary(c => c, _ => 0);
        foreach (var ballot in Ballots)
        {
            votes[ballot.Value]++;
        }

        return Candidates.Select(c => new LeadershipGroupVotes(c, votes[c])).OrderByDescending(v => v.Votes).ToValueList();
    }

    /// <summary>Says who would lead if it were counted now. Pure.</summary>
    /// <returns>At most <see cref="Seats"/> candidates with a vote; who ties with somebody for whom there is no seat is not elected.</returns>
    public ValueList<MemberId> Elected()
    {
        var count = Count();
        var bar = count.Count > Seats ? count[Seats].Votes : 0;
        return count.Take(Seats).Where(v => v.Votes > bar).Select(v => v.Candidate).ToValueList();
    }
}
