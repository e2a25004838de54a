using CoP.Domain.Collections;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.LeadershipGroups;

/// <summary>What one leadership group is for: the one aspect of everybody's learning that it stewards, and its role sheet.</summary>
/// <remarks>
/// Leading is a service to the learning partnership here, not instructing others (Wenger-Trayner 2013, excerpt read). What is to be done differs by horizon:
/// during a meeting, and between meetings. Checked as a part of a <see cref="GroupScheme"/>. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Id">Its code, once in a scheme.</param>
/// <param name="Name">What people call it, one line.</param>
/// <param name="Aspect">The one aspect that it stewards, as a leadership function; no other group of the scheme stewards it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Questions">What it asks itself; may be empty.</param>
/// <param name="During">What it may do during a meeting; may be empty.</param>
/// <param name="Between">What it may do between meetings and in the long term; may be empty.</param>
/// <param name="Outputs">What it may bring back to everybody; may be empty.</param>
/// <param name="Trust">How far it was checked that the scheme's source has this group.</param>
public sealed record LeadershipGroup(
    LeadershipGroupId Id,
    string Name,
    LeadershipFunction Aspect,
    LeadershipGroupNote Purpose,
    ValueList<LeadershipGroupNote> Questions = default,
    ValueList<LeadershipGroupNote> During = default,
    ValueList<LeadershipGroupNote> Between = default,
    ValueList<LeadershipGroupNote> Outputs = default,
    SourceTrust Trust = SourceTrust.Unchecked);
