using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Streams;

namespace CoP.Domain.Learning;

/// <summary>Who led anything within their own area, and who had no chance to yet.</summary>
/// <remarks>
/// That everybody is able to lead within their area of influence, independent of position: Wirth (2005, read). What counts as leading here is this library's choice, and who says otherwise
/// supplies acts of their own. The reading ranks nobody. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Members">The present members in ordinal order.</param>
public sealed record SelfLeadership(ValueList<MemberLeading> Members)
{
    /// <summary>How many members led anything.</summary>
    public int Led => Members.Count(m => m.HasLed);

    /// <summary>The share of the members who led anything, from 0 to 1; <see langword="null"/> where nobody is present.</summary>
    public double? Share => Members.IsEmpty ? null : (double)Led / Members.Count;

    /// <summary>Members who led nothing yet, in ordinal order.</summary>
    public IEnumerable<MemberId> NotYet => Members.Where(m => !m.HasLed).Select(m => m.Member);

    /// <summary>Members who led nothing and for whom nobody opened a door, in ordinal order: where to look next.</summary>
    public IEnumerable<MemberId> WithoutChance => Members.Where(m => m.HadNoChance).Select(m => m.Member);

    /// <summary>The same by level, in ordinal order of the levels: whether leading follows the level after all.</summary>
    public IEnumerable<LevelLeading> ByLevel => Members
        .GroupBy(m => m.Level)
        .OrderBy(l => l.Key)
        .Select(l => new LevelLeading(l.Key, l.Count(), l.Count(m => m.HasLed)));

    /// <summary>Reads who led in the time of a chronicle. Pure.</summary>
    /// <param name="community">The community as it stands; its present members are read.</param>
    /// <param name="chronicle">What happened, or the part of it that is asked about.</param>
    /// <param name="more">Acts that the chronicle's events do not show by themselves, such as facilitating.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static SelfLeadership Of(Community community, Chronicle chronicle, params IEnumerable<LeadingAct> more)
    {
        ArgumentNullException.ThrowIfNull(community);
        ArgumentNullException.ThrowIfNull(chronicle);
        ArgumentNullException.ThrowIfNull(more);
        var tally = new LeadingTally(community);
        foreach (var entry in chronicle.Entries)
        {
            tally.See(entry);
        }

        return new(tally.Read(more));
    }
}
