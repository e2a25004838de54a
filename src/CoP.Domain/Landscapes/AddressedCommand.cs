using CoP.Domain.Deciding;

namespace CoP.Domain.Landscapes;

/// <summary>A command with the community that it is for.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Community">The community.</param>
/// <param name="Command">The command.</param>
public sealed record AddressedCommand(CommunityId Community, DomainCommand Command);
