using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Participation;

public static partial class ParticipationDecider
{
    internal static ParticipationState Evolve(ParticipationState state, ParticipationEvent happened, Owner? owner)
    {
        var draft = new ParticipationDraft(state, owner);
        draft.Apply(happened);
        return draft.Build();
    }

    internal static IEnumerable<MachineStep> Steps(ParticipationState before, ParticipationEvent happened)
    {
        if (TriggerOf(happened) is { } trigger)
        {
            var from = before.StandingOf(happened.Member);
            yield return MachineStep.Of(StandingMachine.Definition, happened.Member.Value, from, trigger, Entered(trigger));
        }
    }

    internal static StandingTrigger? TriggerOf(ParticipationEvent happened) => happened switch
    {
        FounderJoined => StandingTrigger.Found,
        MemberInvited => StandingTrigger.Invite,
        MemberWelcomed => StandingTrigger.Welcome,
        InvitationAccepted => StandingTrigger.AcceptInvitation,
        InvitationDeclined => StandingTrigger.DeclineInvitation,
        LeaveTaken => StandingTrigger.TakeLeave,
        MemberReturned => StandingTrigger.Return,
        MemberMarkedInactive => StandingTrigger.MarkInactive,
        MemberRetired => StandingTrigger.Retire,
        MemberDeparted => StandingTrigger.Depart,
        MemberRemoved => StandingTrigger.Remove,
        _ => null,
    };

    private static Standing Entered(StandingTrigger trigger) => trigger switch
    {
        StandingTrigger.Invite => Standing.Invited,
        StandingTrigger.DeclineInvitation => Standing.Outsider,
        StandingTrigger.TakeLeave => Standing.OnLeave,
        StandingTrigger.MarkInactive => Standing.Inactive,
        StandingTrigger.Retire => Standing.Emeritus,
        StandingTrigger.Depart => Standing.Departed,
        StandingTrigger.Remove => Standing.Removed,
        _ => Standing.Member,
    };
}
