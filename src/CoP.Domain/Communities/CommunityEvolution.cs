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
        if (happened.At < community.Now)
        {
            throw new CorruptHistoryException(happened.Type, "it is dated before the event that it follows.", community.Position);
        }

        if ((community.Id == default) != happened is CommunityFounded)
        {
            throw new CorruptHistoryException(happened.Type, community.Id == default ? "nothing is founded yet." : "the community is founded.", community.Position);
        }

        try
        {
            return Applied(community, happened, owner);
        }
        catch (CorruptHistoryException e) when (e.Position is null)
        {
            throw new CorruptHistoryException(e.EventType ?? happened.Type, e.Reason ?? e.Message, community.Position);
        }
    }

    public static IEnumerable<MachineStep> Steps(Community before, DomainEvent happened)
    {
        var inner = happened switch
        {
            ParticipationEvent e => ParticipationDecider.Steps(before.Participation, e),
            LeadershipEvent e => LeadershipDecider.Steps(before.Leadership, e),
            CharterEvent e => CharterDecider.Steps(before.Charter, e),
            LifeCycleEvent e => LifeCycleDecider.Steps(before.LifeCycle, e),
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

    private static Community Applied(Community community, DomainEvent happened, Owner? owner)
    {
        var position = community.Position + 1;
        return happened switch
        {
            ParticipationEvent e => community with
            {
                Position = position, Now = e.At, Participation = ParticipationDecider.Evolve(community.Participation, e, owner),
            },
            LeadershipEvent e => community with
            {
                Position = position, Now = e.At, Leadership = LeadershipDecider.Evolve(community.Leadership, e, owner),
            },
            CharterEvent e => community with { Position = position, Now = e.At, Charter = CharterDecider.Evolve(community.Charter, e, owner) },
            LifeCycleEvent e => community with { Position = position, Now = e.At, LifeCycle = LifeCycleDecider.Evolve(community.LifeCycle, e, owner) },
            CommunityFounded e => community with { Position = position, Now = e.At, Id = e.Community, Rules = e.Rules },
            _ => community with { Position = position, Now = happened.At },
        };
    }
}
