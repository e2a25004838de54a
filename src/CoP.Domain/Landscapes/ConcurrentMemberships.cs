using CoP.Domain.Collections;
using CoP.Domain.Formats;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Trajectories;

namespace CoP.Domain.Landscapes;

/// <summary>One person's memberships over several communities, as intervals without gaps; what a boundary trajectory rests on.</summary>
/// <remarks>
/// A boundary trajectory takes at least two memberships at once (Wenger 1998, second hand). A membership lasts from joining to leaving: being on leave, inactive or emeritus
/// interrupts none, the end of the community ends it. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record ConcurrentMemberships
{
    private ConcurrentMemberships(MemberId person, ValueList<MembershipInterval> intervals)
    {
        Person = person;
        Intervals = intervals;
    }

    /// <summary>The person.</summary>
    public MemberId Person { get; }

    /// <summary>The intervals, oldest first: from the first membership on, gap-free, no two neighbours with the same communities; none for who was never a member.</summary>
    public ValueList<MembershipInterval> Intervals { get; }

    /// <summary>Reads the memberships of a person from the histories of communities. Pure.</summary>
    /// <param name="person">The person.</param>
    /// <param name="constitutions">The events of each community's constitution, oldest first; each whole and once. Events of activities among them are passed over.</param>
    /// <returns>The memberships, which do not depend on the order of the communities.</returns>
    public static ConcurrentMemberships Of(MemberId person, params ReadOnlySpan<IEnumerable<EventEnvelope>> constitutions)
    {
        var changes = new List<(DateTimeOffset At, CommunityId Community, bool IsIn)>();
        foreach (var constitution in constitutions)
        {
            ArgumentNullException.ThrowIfNull(constitution, nameof(constitutions));
            changes.AddRange(constitution.Where(e => e.Stream.Kind.Length == 0).SelectMany(e => Changes(e, person)));
        }

        var intervals = new List<MembershipInterval>();
        var now = new SortedSet<CommunityId>();
        foreach (var instant in changes.GroupBy(c => c.At).OrderBy(g => g.Key))
        {
            foreach (var (_, community, isIn) in instant)
            {
                _ = isIn ? now.Add(community) : now.Remove(community);
            }

            Add(intervals, instant.Key, now.ToValueList());
        }

        return new(person, intervals.ToValueList());
    }

    /// <summary>Lists the communities to which the person belonged at an instant.</summary>
    /// <param name="at">The instant.</param>
    /// <returns>The communities, ordered by id.</returns>
    public ValueList<CommunityId> At(DateTimeOffset at) => Intervals.FirstOrDefault(i => i.From <= at && (i.Until is null || at < i.Until))?.Communities ?? [];

    /// <summary>Says whether a trajectory can be so at an instant: a boundary trajectory only on two memberships or more.</summary>
    /// <param name="kind">The trajectory, said or inferred.</param>
    /// <param name="at">The instant.</param>
    /// <returns>Whether the memberships permit it; <see langword="true"/> for every other kind.</returns>
    public bool Permit(TrajectoryKind kind, DateTimeOffset at) => kind != TrajectoryKind.Boundary || At(at).Count >= 2;

    /// <summary>Lists the memberships elsewhere, as the inference of a trajectory in one community takes them. Pure.</summary>
    /// <param name="home">The community in which the trajectory is asked for.</param>
    /// <returns>Every membership in another community, by community and then by time.</returns>
    public IEnumerable<Elsewhere> ElsewhereThan(CommunityId home)
    {
        foreach (var community in Intervals.SelectMany(i => i.Communities).Distinct().Where(c => c != home).Order())
        {
            Elsewhere? open = null;
            foreach (var interval in Intervals)
            {
                if (interval.Communities.Contains(community))
                {
                    open = (open ?? new(Person, community, interval.From, null)) with { Until = interval.Until };
                }
                else if (open is not null)
                {
                    yield return open;
                    open = null;
                }
            }

            if (open is not null)
            {
                yield return open;
            }
        }
    }

    private static void Add(List<MembershipInterval> intervals, DateTimeOffset from, ValueList<CommunityId> communities)
    {
        if (intervals is [.., var last])
        {
            if (last.Communities == communities)
            {
                return;
            }

            intervals[^1] = last with { Until = from };
        }
        else if (communities.IsEmpty)
        {
            return;
        }

        intervals.Add(new(from, null, communities));
    }

    private static IEnumerable<(DateTimeOffset At, CommunityId Community, bool IsIn)> Changes(EventEnvelope envelope, MemberId person)
    {
        var isIn = envelope.Event switch
        {
            LifeCycleEnded => false,
            FounderJoined or InvitationAccepted or MemberWelcomed => true,
            MemberDeparted or MemberRemoved => false,
            _ => (bool?)null,
        };
        return isIn is { } now && (envelope.Event is not ParticipationEvent e || e.Member == person) ? [(envelope.Event.At, envelope.Stream.Community, now)] : [];
    }
}
