using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Communities;

/// <summary>Somebody wants something that concerns the community as a whole.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
/// <param name="By">Who wants it.</param>
/// <param name="At">When.</param>
public abstract record CommunityCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Founders form a community under a charter. The one who founds holds every function of leadership at first.</summary>
/// <param name="Community">The id of the new community.</param>
/// <param name="Charter">The charter: domain, purpose, founding values, practice.</param>
/// <param name="Founders">The founding circle, each once; their legitimacy is the base case.</param>
/// <param name="By">The founder who coordinates at first; one of the founders.</param>
/// <param name="At">When.</param>
public sealed record FoundCommunity(CommunityId Community, Charter Charter, ValueList<MemberId> Founders, Actor By, DateTimeOffset At)
    : CommunityCommand(By, At)
{
    /// <summary>The rules in force. Default: <see cref="GovernanceRules"/> as it comes.</summary>
    public GovernanceRules Rules { get; init; } = new();

    internal override string Trigger => "found";
}

/// <summary>An integrator keeps a fact of its own in the community's history; the library gives it a position and never looks inside.</summary>
/// <param name="Type">The type, <c>x-&lt;owner&gt;.&lt;name&gt;</c>.</param>
/// <param name="Json">The fact, one JSON value on one line; kept byte for byte, without white space around it.</param>
/// <param name="By">Who keeps it.</param>
/// <param name="At">When.</param>
public sealed record RecordExtension(string Type, string Json, Actor By, DateTimeOffset At) : CommunityCommand(By, At)
{
    internal override string Trigger => "record-extension";
}
