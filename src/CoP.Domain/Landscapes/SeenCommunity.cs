using System.Runtime.InteropServices;

namespace CoP.Domain.Landscapes;

/// <summary>How much of one constitution a decision of a landscape saw.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Community">The community.</param>
/// <param name="Position">How many events of its constitution were seen, from 1.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SeenCommunity(CommunityId Community, long Position);
