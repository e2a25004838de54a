using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>What events change in a whole community; every module copies its own facts.</summary>
internal static class CommunityEvolution
{
    public static Community Evolve(Community community, DomainEvent happened, Owner? owner)
    {
        var draft = new CommunityDraft(community, owner);
        draft.Apply(happened);
        return draft.Build();
    }

    public static Community Fold(Community community, IEnumerable<DomainEvent> events)
    {
        var draft = new CommunityDraft(community, new Owner());
        foreach (var happened in events)
        {
            draft.Apply(happened);
        }

        return draft.Build();
    }

    public static IEnumerable<MachineStep> Steps(Community before, DomainEvent happened)
    {
        var inner = happened switch
        {
            ParticipationEvent e => ParticipationDecider.Steps(before.Participation, e),
            LeadershipEvent e => LeadershipDecider.Steps(before.Leadership, e),
            CharterEvent e => CharterDecider.Steps(before.Charter, e),
            LifeCycleEvent e => LifeCycleDecider.Steps(before.LifeCycle, e, before.Rules.LifeCycle),
            _ => [],
        };
        return TriggerOf(happened) is { } trigger ? inner.Prepend(Whole(before, happened, trigger)) : inner;
    }

    private static MachineStep Whole(Community before, DomainEvent happened, CommunityTrigger trigger) => MachineStep.Of(
        CommunityMachine.Definition,
        (happened is CommunityFounded founded ? founded.Community : before.Id).Value,
        before.Status,
        trigger,
        trigger == CommunityTrigger.Found ? CommunityStatus.Alive : CommunityStatus.Ended);

    private static CommunityTrigger? TriggerOf(DomainEvent happened) => happened switch
    {
        CommunityFounded => CommunityTrigger.Found,
        LifeCycleEnded => CommunityTrigger.End,
        _ => null,
    };
}
