using CoP.Domain.StateMachines;

namespace CoP.Domain.Communities;

/// <summary>The state machine of a whole community.</summary>
public static class CommunityMachine
{
    /// <summary>The definition.</summary>
    /// <value>The machine named <c>community</c>.</value>
    public static StateMachine<CommunityStatus, CommunityTrigger> Definition { get; } = StateMachine<CommunityStatus, CommunityTrigger>
        .Define("community", CommunityStatus.Unfounded)
        .State(CommunityStatus.Unfounded, s => s.Permit(CommunityTrigger.Found, CommunityStatus.Alive, "a charter and at least one founder"))
        .State(CommunityStatus.Alive, s => s
            .OnEntry("formation, the first juncture, opens")
            .Permit(CommunityTrigger.End, CommunityStatus.Ended, "everybody is accounted for"))
        .Terminal(CommunityStatus.Ended)
        .Build();
}
