using CoP.Domain.Collections;

namespace CoP.Domain.LeadershipGroups;

/// <summary>Which groups somebody would like best.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Member">A participant without a group.</param>
/// <param name="Groups">Groups of the scheme, the best liked first, each once; the others come after, all alike.</param>
public sealed record LeadershipGroupPreference(MemberId Member, ValueList<LeadershipGroupId> Groups);
