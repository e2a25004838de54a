using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Measures;
using CoP.Domain.Streams;

namespace CoP.Domain.LeadershipGroups;

/// <summary>How evenly the leadership of a gathering was spread: over the people who took part, and over the groups.</summary>
/// <remarks>
/// An act is an action noted, an output delivered or a report to everybody; it counts for whoever recorded it and for the group. Everybody who was ever a participant counts
/// as one of the people, acting or not. Nothing says that an even spread is success: the authors tell of groups that flopped. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="People">How many ever took part.</param>
/// <param name="OverPeople">The spread over people; <see langword="null"/> where nobody acted.</param>
/// <param name="OverGroups">The spread over groups; <see langword="null"/> where nobody acted.</param>
/// <param name="Reported">Groups that reported to everybody, in the order of the scheme.</param>
/// <param name="NeverReported">Groups that did not, in the order of the scheme.</param>
public sealed record LeadershipGroupSpread(
    int People,
    Concentration? OverPeople,
    Concentration? OverGroups,
    ValueList<LeadershipGroupId> Reported,
    ValueList<LeadershipGroupId> NeverReported)
{
    /// <summary>Measures one convening. Pure.</summary>
    /// <param name="chronicle">What happened; may hold other streams.</param>
    /// <param name="convening">The stream of the convening.</param>
    /// <returns>The spread; <see langword="null"/> where nothing was convened in that stream.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chronicle"/> is <see langword="null"/>.</exception>
    public static LeadershipGroupSpread? Of(Chronicle chronicle, StreamId convening)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        var (people, groups, reported) = (new Dictionary<MemberId, long>(), new Dictionary<LeadershipGroupId, long>(), new HashSet<LeadershipGroupId>());
        var order = ValueList<LeadershipGroupId>.Empty;
        foreach (var happened in chronicle.Entries.Where(e => e.Stream == convening).Select(e => e.Event))
        {
            order = happened is GroupsConvened convened ? convened.Scheme.Groups.Select(g => g.Id).ToValueList() : order;
            foreach (var member in Arriving(happened))
            {
                people.TryAdd(member, 0);
            }

            if (Acting(happened) is { } group)
            {
                groups[group] = groups.GetValueOrDefault(group) + 1;
                people[happened.By.Name] = people.GetValueOrDefault(happened.By.Name) + 1;
            }

            if (happened is GroupReportedOut report)
            {
                reported.Add(report.Group);
            }
        }

        return order.IsEmpty ? null : new(
            people.Count,
            Concentration.Of([.. people.Values]),
            Concentration.Of([.. order.Select(g => groups.GetValueOrDefault(g))]),
            order.Where(reported.Contains).ToValueList(),
            order.Where(g => !reported.Contains(g)).ToValueList());
    }

    private static ValueList<MemberId> Arriving(DomainEvent happened) => happened switch
    {
        GroupsConvened e => e.Participants,
        GroupChosen e => [e.Member],
        GroupAssigned e => [e.Member],
        _ => [],
    };

    private static LeadershipGroupId? Acting(DomainEvent happened) => happened switch
    {
        GroupActionNoted e => e.Group,
        OutputDelivered e => e.Group,
        GroupReportedOut e => e.Group,
        _ => null,
    };
}
