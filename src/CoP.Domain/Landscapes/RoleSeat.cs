using System.Runtime.InteropServices;

namespace CoP.Domain.Landscapes;

/// <summary>One person in one role across communities; several people may be in a role, and a person in several.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Role">The role.</param>
/// <param name="Person">The person.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct RoleSeat(LandscapeRole Role, MemberId Person)
{
    /// <summary>Returns the role and the person.</summary>
    /// <returns>Such as <c>Convener ben</c>.</returns>
    public override string ToString() => $"{Role} {Person}";
}
