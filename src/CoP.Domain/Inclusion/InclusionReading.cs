using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Inclusion;

/// <summary>Which stages everybody reached. For one thread.</summary>
internal sealed class InclusionReading
{
    private readonly Dictionary<MemberId, HashSet<InclusionStage>> people = [];
    private readonly Dictionary<TransferId, MemberId> receivers = [];
    private readonly HashSet<string> voices;

    private InclusionReading(InclusionPolicy policy) => voices = policy.Voices.ToHashSet(StringComparer.Ordinal);

    /// <summary>The people who were invited or joined; beyond joining a stage counts only for who joined.</summary>
    public static IEnumerable<KeyValuePair<MemberId, HashSet<InclusionStage>>> Of(Chronicle chronicle, IEnumerable<InclusionFact> facts, InclusionPolicy policy)
    {
        var reading = new InclusionReading(policy);
        foreach (var entry in chronicle.Entries)
        {
            reading.Take(entry.Event);
        }

        foreach (var fact in facts)
        {
            reading.Reach(fact.Member, fact.Stage);
        }

        foreach (var stages in reading.people.Values.Where(s => !s.Contains(InclusionStage.Joined)))
        {
            stages.RemoveWhere(s => s != InclusionStage.Invited);
        }

        return reading.people.Where(p => p.Value.Count > 0);
    }

    private void Take(DomainEvent happened)
    {
        switch (happened)
        {
            case FounderJoined e:
                Reach(e.Member, InclusionStage.Joined);
                break;
            case MemberInvited e:
                Reach(e.Member, InclusionStage.Invited);
                break;
            case MemberWelcomed e:
                Join(e.Member, e.Warrant);
                break;
            case InvitationAccepted e:
                Join(e.Member, e.Warrant);
                break;
            case AccessRecorded e:
                Reach(e.Member, InclusionStage.GivenAccess);
                break;
            case LeadershipEvent e:
                Lead(e);
                break;
            default:
                break;
        }

        if (voices.Contains(happened.Type) && happened.By.TryGetMember(out var by))
        {
            Reach(by, InclusionStage.GivenVoice);
        }
    }

    private void Join(MemberId member, Warrant warrant)
    {
        Reach(member, InclusionStage.Joined);
        if (warrant.IsConferred)
        {
            Reach(member, InclusionStage.Sponsored);
        }
    }

    private void Lead(LeadershipEvent happened)
    {
        switch (happened)
        {
            case FunctionEstablished { Holder: { } holder }:
                Reach(holder, InclusionStage.GivenTheChair);
                break;
            case ActingHolderNamed e:
                Reach(e.Member, InclusionStage.GivenTheChair);
                break;
            case TransferProposed e:
                receivers[e.Transfer] = e.To;
                break;
            case HandOverBegun e when !e.Moved.IsNone:
                Reach(Receiver(e, e.Transfer), InclusionStage.GivenTheChair);
                break;
            case TransferCompleted e:
                Reach(Receiver(e, e.Transfer), InclusionStage.GivenTheChair);
                break;
            default:
                break;
        }
    }

    private MemberId Receiver(LeadershipEvent happened, TransferId transfer) => receivers.TryGetValue(transfer, out var receiver)
        ? receiver
        : throw new CorruptHistoryException(happened.Type, $"transfer {transfer} was never proposed; a history is read from its founding on.", null);

    private void Reach(MemberId member, InclusionStage stage)
    {
        if (!people.TryGetValue(member, out var stages))
        {
            people[member] = stages = [];
        }

        stages.Add(stage);
    }
}
