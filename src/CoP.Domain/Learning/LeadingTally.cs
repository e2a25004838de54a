using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.Leadership;

namespace CoP.Domain.Learning;

/// <summary>Collects who led and for whom a door was opened; used once.</summary>
internal sealed class LeadingTally(Community community)
{
    private readonly List<LeadingAct> acts = [];
    private readonly HashSet<MemberId> invited = [];
    private readonly Dictionary<TransferId, MemberId> receivers = community.Leadership.Transfers.ToDictionary(t => t.Key, t => t.Value.To);

    public void See(EventEnvelope entry)
    {
        if (entry.Stream.Community != community.Id)
        {
            return;
        }

        Led(entry.Event);
        Opened(entry.Stream, entry.Event);
    }

    public ValueList<MemberLeading> Read(IEnumerable<LeadingAct> more)
    {
        var byMember = acts.Concat(more).OrderBy(a => a.At).ToLookup(a => a.Member);
        var holders = community.Leadership.Functions.Values
            .SelectMany(f => f.Acting is { } acting ? f.Holders.Append(acting) : f.Holders).ToHashSet();
        return community.Participation.People
            .Where(p => p.Value.IsPresent)
            .OrderBy(p => p.Key)
            .Select(p => new MemberLeading(p.Key, p.Value.Level, [.. byMember[p.Key]], holders.Contains(p.Key), invited.Contains(p.Key)))
            .ToValueList();
    }

    private void Led(DomainEvent happened)
    {
        switch (happened)
        {
            case TransferProposed e:
                receivers[e.Transfer] = e.To;
                break;
            case HandOverBegun { Moved.IsNone: false } e when receivers.TryGetValue(e.Transfer, out var to):
                acts.Add(new(to, LeadingKind.HeldFunction, e.At));
                break;
            case TransferCompleted e when receivers.TryGetValue(e.Transfer, out var to):
                acts.Add(new(to, LeadingKind.HeldFunction, e.At));
                break;
            case FunctionEstablished { Holder: { } holder }:
                acts.Add(new(holder, LeadingKind.HeldFunction, happened.At));
                break;
            case ActingHolderNamed e:
                acts.Add(new(e.Member, LeadingKind.HeldFunction, e.At));
                break;
            case BoundaryTested or InitiativeBegun or InitiativeTakenOn when happened.By.TryGetMember(out var by):
                acts.Add(new(by, happened is BoundaryTested ? LeadingKind.TestedBoundary : LeadingKind.CarriedInitiative, happened.At));
                break;
        }
    }

    private void Opened(StreamId stream, DomainEvent happened)
    {
        MemberId? whom = happened switch
        {
            EncouragementGiven or MatterGranted => new MemberId(stream.Name),
            InitiativeOffered e => e.To,
            TransferProposed e => e.To,
            _ => null,
        };
        if (whom is { } member)
        {
            invited.Add(member);
        }
    }
}
