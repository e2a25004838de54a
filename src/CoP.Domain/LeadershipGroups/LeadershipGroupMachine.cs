using CoP.Domain.StateMachines;

namespace CoP.Domain.LeadershipGroups;

/// <summary>The machine of a convening of leadership groups.</summary>
public static class LeadershipGroupMachine
{
    /// <summary>The definition, shared by all convenings.</summary>
    public static StateMachine<LeadershipGroupStatus, LeadershipGroupTrigger> Definition { get; } =
        StateMachine<LeadershipGroupStatus, LeadershipGroupTrigger>.Define("leadership-groups", LeadershipGroupStatus.Unconvened)
            .State(LeadershipGroupStatus.Unconvened, s => s
                .Permit(LeadershipGroupTrigger.Convene, LeadershipGroupStatus.Forming, "by somebody who may steer, or facilitates"))
            .State(LeadershipGroupStatus.Forming, s => s
                .OnEntry("who takes part is on record")
                .PermitReentry(LeadershipGroupTrigger.Place, "into one group at most")
                .Permit(LeadershipGroupTrigger.Start, LeadershipGroupStatus.Working, "everybody who takes part has a group")
                .PermitReentry(LeadershipGroupTrigger.Schedule, "by whoever convenes")
                .Permit(LeadershipGroupTrigger.Close, LeadershipGroupStatus.Closed, "by whoever convenes"))
            .State(LeadershipGroupStatus.Working, s => s
                .PermitReentry(LeadershipGroupTrigger.Place, "into one group, or out of all")
                .PermitReentry(LeadershipGroupTrigger.Steward, "by a member of the group")
                .PermitReentry(LeadershipGroupTrigger.Schedule, "by whoever convenes")
                .Permit(LeadershipGroupTrigger.Close, LeadershipGroupStatus.Closed, "by whoever convenes"))
            .Terminal(LeadershipGroupStatus.Closed, s => s.OnEntry("groups that never reported are named"))
            .Build();
}
