using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>Two people of different communities who voice the same interests and are not linked yet: a suggestion, nothing more.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="People">The two.</param>
/// <param name="OneIn">Where the first of the pair voiced it.</param>
/// <param name="OtherIn">Where the second of the pair voiced it.</param>
/// <param name="Topics">The topics that they share there, in ordinal order of their upper case; at least one.</param>
/// <param name="Initiatives">The initiatives that both interests are about, the first person's first; empty where neither names one.</param>
public sealed record InterestMatch(PersonPair People, CommunityId OneIn, CommunityId OtherIn, ValueList<string> Topics, ValueList<StreamId> Initiatives);
