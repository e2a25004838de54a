using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>That members of a community recognise somebody's competence in an element of its domain; it counts there and nowhere else.</summary>
/// <remarks>Competence is defined inside one community, knowledgeability across the landscape (Wenger-Trayner et al. 2014, second hand). Immutable, value-equal, thread-safe.</remarks>
/// <param name="In">The community.</param>
/// <param name="Element">The element of its domain, one line.</param>
/// <param name="By">Who recognised it, oldest first, each once; never empty.</param>
/// <param name="Since">When it was first recognised, in UTC.</param>
public sealed record Competence(CommunityId In, string Element, ValueList<MemberId> By, DateTimeOffset Since);
