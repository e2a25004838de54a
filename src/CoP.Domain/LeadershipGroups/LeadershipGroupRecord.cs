using CoP.Domain.Collections;

namespace CoP.Domain.LeadershipGroups;

/// <summary>What is on record of one group of a convening.</summary>
/// <remarks>Immutable and value-equal; safe for concurrent use unless a fold still owns it.</remarks>
/// <param name="Id">The group.</param>
/// <param name="Size">How many participants are in it.</param>
/// <param name="Leads">Who leads it: at most two of its members.</param>
/// <param name="Election">The election under way; <see langword="null"/> for none.</param>
/// <param name="Actions">How many actions were noted.</param>
/// <param name="Outputs">What was delivered or reported, each name once, in order.</param>
/// <param name="Reports">How many times it reported to everybody.</param>
/// <param name="LastReport">When it last did, in UTC; <see langword="null"/> if it never did.</param>
public sealed record LeadershipGroupRecord(
    LeadershipGroupId Id,
    int Size = 0,
    ValueList<MemberId> Leads = default,
    LeadershipGroupElection? Election = null,
    int Actions = 0,
    ValueList<string> Outputs = default,
    int Reports = 0,
    DateTimeOffset? LastReport = null)
{
    /// <summary>The most leads of a group: two, as in the assemblies that elected one or two (role sheets of 2014 to 2018, excerpts read).</summary>
    public const int MostLeads = 2;
}
