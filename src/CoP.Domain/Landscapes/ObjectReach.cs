using System.Runtime.InteropServices;

namespace CoP.Domain.Landscapes;

/// <summary>How far one boundary object reaches.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Object">The object.</param>
/// <param name="Communities">How many communities use it, from 1.</param>
/// <param name="Share">The same as a share of the communities in the landscape, above 0 to 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ObjectReach(BoundaryObjectId Object, int Communities, double Share);
