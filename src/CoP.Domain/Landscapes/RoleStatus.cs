namespace CoP.Domain.Landscapes;

/// <summary>In how many worlds a person has legitimacy for a role.</summary>
public enum RoleStatus
{
    /// <summary>In none.</summary>
    Unrecognised,

    /// <summary>In fewer than the policy asks for: not yet a role across.</summary>
    Local,

    /// <summary>In as many as the policy asks for, or more.</summary>
    Across,
}
