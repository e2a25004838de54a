using System.Runtime.InteropServices;

namespace CoP.Domain.Landscapes;

/// <summary>How many people have how many memberships at once.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Memberships">How many communities of the landscape, from 1.</param>
/// <param name="People">How many people, from 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MembershipCount(int Memberships, int People);
