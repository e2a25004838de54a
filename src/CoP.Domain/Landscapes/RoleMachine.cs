using CoP.Domain.StateMachines;

namespace CoP.Domain.Landscapes;

/// <summary>The machine of a role across communities: convener, enabler, sponsor.</summary>
public static class RoleMachine
{
    /// <summary>The definition, shared by all roles of all people.</summary>
    public static StateMachine<RoleStatus, RoleTrigger> Definition { get; } =
        StateMachine<RoleStatus, RoleTrigger>.Define("role-across", RoleStatus.Unrecognised)
            .State(RoleStatus.Unrecognised, s => s.Permit(RoleTrigger.Recognise, RoleStatus.Local, "by a present member of a community"))
            .State(RoleStatus.Local, s => s
                .Permit(RoleTrigger.Recognise, RoleStatus.Across, "it is as many worlds as the policy asks for")
                .Permit(RoleTrigger.Recognise, RoleStatus.Local, "it is fewer")
                .Permit(RoleTrigger.Withdraw, RoleStatus.Local, "another world remains")
                .Permit(RoleTrigger.Withdraw, RoleStatus.Unrecognised, "it was the only world"))
            .State(RoleStatus.Across, s => s
                .OnEntry("a convener may convene the communities that recognise them")
                .Permit(RoleTrigger.Recognise, RoleStatus.Across, "by one more community")
                .Permit(RoleTrigger.Withdraw, RoleStatus.Across, "enough worlds remain")
                .Permit(RoleTrigger.Withdraw, RoleStatus.Local, "too few remain"))
            .Build();
}
