using CoP.Domain.StateMachines;

namespace CoP.Domain.Participation;

/// <summary>The state machine of one person's standing.</summary>
/// <remarks>No status has a deadline: nobody is promoted or removed only for staying where they are (Lave and Wenger 1991).</remarks>
public static class StandingMachine
{
    /// <summary>The definition, shared by all people of all communities.</summary>
    /// <value>The machine named <c>participation</c>; it starts outside and has no end, because people may come back.</value>
    public static StateMachine<Standing, StandingTrigger> Definition { get; } = StateMachine<Standing, StandingTrigger>
        .Define("participation", Standing.Outsider)
        .State(Standing.Outsider, s => s
            .Permit(StandingTrigger.Found, Standing.Member, "only the founding circle")
            .Permit(StandingTrigger.Invite, Standing.Invited, "by a member who may confer legitimacy")
            .Permit(StandingTrigger.Welcome, Standing.Member, "by a member who may confer legitimacy"))
        .State(Standing.Invited, s => s
            .Permit(StandingTrigger.AcceptInvitation, Standing.Member, "by own will")
            .Permit(StandingTrigger.DeclineInvitation, Standing.Outsider, "by own will")
            .Permit(StandingTrigger.Welcome, Standing.Member, "by a member who may confer legitimacy"))
        .State(Standing.Member, s => s
            .OnEntry("legitimacy is on record")
            .OnExit("holdings become vacant, transfers lapse")
            .Permit(StandingTrigger.TakeLeave, Standing.OnLeave, "by own will")
            .Permit(StandingTrigger.MarkInactive, Standing.Inactive, "by another member who may offer a raise")
            .Permit(StandingTrigger.Retire, Standing.Emeritus, "by own will")
            .Permit(StandingTrigger.Depart, Standing.Departed, "by own will")
            .Permit(StandingTrigger.Remove, Standing.Removed, "by another core member, with a reason"))
        .State(Standing.OnLeave, s => Away(s)
            .Permit(StandingTrigger.MarkInactive, Standing.Inactive, "by another member who may offer a raise")
            .Permit(StandingTrigger.Retire, Standing.Emeritus, "by own will"))
        .State(Standing.Inactive, s => Away(s).Permit(StandingTrigger.Retire, Standing.Emeritus, "by own will"))
        .State(Standing.Emeritus, s => Away(s))
        .State(Standing.Departed, s => s
            .Permit(StandingTrigger.Invite, Standing.Invited, "by a member who may confer legitimacy")
            .Permit(StandingTrigger.Welcome, Standing.Member, "by a member who may confer legitimacy"))
        .State(Standing.Removed, s => s.Permit(StandingTrigger.Welcome, Standing.Member, "by a core member"))
        .Build();

    private static StateBuilder<Standing, StandingTrigger> Away(StateBuilder<Standing, StandingTrigger> state) => state
        .Permit(StandingTrigger.Return, Standing.Member, "by own will")
        .Permit(StandingTrigger.Depart, Standing.Departed, "by own will")
        .Permit(StandingTrigger.Remove, Standing.Removed, "by another core member, with a reason");
}
