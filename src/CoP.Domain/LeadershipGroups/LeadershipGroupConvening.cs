using CoP.Domain.Collections;

namespace CoP.Domain.LeadershipGroups;

/// <summary>A convening of leadership groups: everybody who takes part is in exactly one of them.</summary>
/// <remarks>
/// Participants who leave the community stay on record until they are released: with the next start, distribution, count or close, or as soon as somebody notes it.
/// Immutable and value-equal; safe for concurrent use unless a fold still owns it.
/// </remarks>
/// <param name="Status">Where it stands.</param>
/// <param name="Scheme">The groups; <see langword="null"/> before it is convened.</param>
/// <param name="Horizon">How long it is for; <see langword="null"/> before it is convened.</param>
/// <param name="Convener">Who called for it; <see langword="null"/> before it is convened.</param>
/// <param name="Participants">Who takes part.</param>
/// <param name="Groups">The groups in the order of the scheme.</param>
/// <param name="ReportsDue">When all groups report to everybody, in UTC; <see langword="null"/> while no moment is named.</param>
/// <param name="ReportsDueSince">When that moment was named, in UTC.</param>
public sealed record LeadershipGroupConvening(
    LeadershipGroupStatus Status,
    GroupScheme? Scheme,
    LeadershipGroupHorizon? Horizon,
    Actor? Convener,
    PersistentMap<MemberId, LeadershipGroupParticipant> Participants,
    ValueList<LeadershipGroupRecord> Groups,
    DateTimeOffset? ReportsDue,
    DateTimeOffset? ReportsDueSince)
{
    /// <summary>Nothing is convened.</summary>
    public static LeadershipGroupConvening Empty { get; } = new(
        LeadershipGroupStatus.Unconvened, null, null, null, PersistentMap<MemberId, LeadershipGroupParticipant>.Empty, [], null, null);

    /// <summary>How many participants have no group; 0 once work has begun.</summary>
    public int Unplaced => Participants.Count - Groups.Sum(g => g.Size);

    /// <summary>Finds the record of a group. Pure.</summary>
    /// <param name="group">Its code.</param>
    /// <returns>The record; <see langword="null"/> if the scheme has no such group.</returns>
    public LeadershipGroupRecord? Find(LeadershipGroupId group) => Groups.FirstOrDefault(g => g.Id == group);

    /// <summary>Says which group somebody is in. Pure.</summary>
    /// <param name="member">The person.</param>
    /// <returns>The group; <see langword="null"/> for nobody's and for people who do not take part.</returns>
    public LeadershipGroupId? GroupOf(MemberId member) => Participants.TryGetValue(member, out var p) ? p.Group : null;

    /// <summary>Lists who is in a group. Costs time in the number of participants. Pure.</summary>
    /// <param name="group">The group; <see langword="null"/> asks for those without one.</param>
    /// <returns>Its members by id.</returns>
    public ValueList<MemberId> MembersOf(LeadershipGroupId? group) =>
        Participants.Where(p => p.Value.Group == group).Select(p => p.Key).Order().ToValueList();

    /// <summary>Lists the groups that have reported to everybody at least once. Pure.</summary>
    /// <returns>The groups in the order of the scheme.</returns>
    public ValueList<LeadershipGroupId> Reported() => Groups.Where(g => g.Reports > 0).Select(g => g.Id).ToValueList();

    /// <summary>Lists the groups that never reported to everybody. Pure.</summary>
    /// <returns>The groups in the order of the scheme.</returns>
    public ValueList<LeadershipGroupId> NeverReported() => Groups.Where(g => g.Reports == 0).Select(g => g.Id).ToValueList();

    /// <summary>Lists the groups whose report is overdue. Pure.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>Groups without a report since the moment was named, once it has come; <see langword="null"/> where no moment is named.</returns>
    public ValueList<LeadershipGroupId>? Overdue(DateTimeOffset now) => ReportsDue is not { } due ? null
        : Groups.Where(g => due <= now && !(g.LastReport >= ReportsDueSince)).Select(g => g.Id).ToValueList();

    internal int IndexOf(LeadershipGroupId group)
    {
        for (var i = 0; i < Groups.Count; i++)
        {
            if (Groups[i].Id == group)
            {
                return i;
            }
        }

        return -1;
    }
}
