using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Trajectories;

/// <summary>Memberships under construction: every event touches one person. For one thread.</summary>
internal sealed class LevelHistoryDraft
{
    private readonly Dictionary<MemberId, List<SpanDraft>> people = [];

    public void Apply(DomainEvent happened)
    {
        switch (happened)
        {
            case FounderJoined e:
                Begin(e, e.Level, e.Warrant);
                break;
            case MemberWelcomed e:
                Begin(e, e.Level, e.Warrant);
                break;
            case InvitationAccepted e:
                Begin(e, e.Level, e.Warrant);
                break;
            case RaiseAccepted e:
                Open(e).Reach(e.To, e.At);
                break;
            case MemberSteppedBack e:
                Open(e).Reach(e.To, e.At);
                break;
            case LeaveTaken e:
                Open(e).GoAway(Standing.OnLeave, e.At);
                break;
            case MemberMarkedInactive e:
                Open(e).GoAway(Standing.Inactive, e.At);
                break;
            case MemberRetired e:
                Open(e).GoAway(Standing.Emeritus, e.At);
                break;
            case MemberReturned e:
                Open(e).Return(e.At);
                break;
            case MemberDeparted e:
                Open(e).End(e.At, Standing.Departed);
                break;
            case MemberRemoved e:
                Open(e).End(e.At, Standing.Removed);
                break;
            case LifeCycleEnded e:
                EndAll(e.At);
                break;
            default:
                break;
        }
    }

    public PersistentMap<MemberId, ValueList<MembershipSpan>> Build() => PersistentMap<MemberId, ValueList<MembershipSpan>>.From(
        people.Select(p => KeyValuePair.Create(p.Key, p.Value.Select(d => d.Build()).ToValueList())));

    private void Begin(ParticipationEvent e, Level level, Warrant warrant)
    {
        if (!people.TryGetValue(e.Member, out var spans))
        {
            people[e.Member] = spans = [];
        }

        if (spans is [.., { IsOpen: true }])
        {
            throw Corrupt(e, "is a member already");
        }

        spans.Add(new(e.Member, e.At, level, warrant));
    }

    private void EndAll(DateTimeOffset at)
    {
        foreach (var draft in people.Values.Select(spans => spans[^1]).Where(d => d.IsOpen))
        {
            draft.End(at, null);
        }
    }

    private SpanDraft Open(ParticipationEvent e) =>
        people.TryGetValue(e.Member, out var spans) && spans is [.., { IsOpen: true } last] ? last : throw Corrupt(e, "is no member");

    private static CorruptHistoryException Corrupt(ParticipationEvent e, string what) => new(e.Type, $"{e.Member} {what}; a history is read from its founding on.", null);
}
