using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Communities;

namespace CoP.Domain.Landscapes;

/// <summary>A community in which people go on: a new one that is founded, or one that is there already.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Community">The community.</param>
/// <param name="By">Who founds it and holds every function at first, or, in one that is there, the present member who welcomes.</param>
public sealed record Successor(CommunityId Community, MemberId By)
{
    /// <summary>The charter to found it with; <see langword="null"/>, the default, for a community that is there already.</summary>
    public Charter? Charter { get; init; }

    /// <summary>The rules to found it with. Default: <see cref="GovernanceRules"/> as it comes.</summary>
    public GovernanceRules Rules { get; init; } = new();

    /// <summary>The founding circle. Default, where empty: who goes there and is present in the core of a predecessor, and <see cref="By"/>.</summary>
    public ValueList<MemberId> Founders { get; init; }

    /// <summary>Which function is to be handed to whom, from <see cref="By"/> to another founder, as a proposal that the receiver answers. Default: none, so <see cref="By"/> holds all at first.</summary>
    public ValueList<Handover> Handovers { get; init; }
}
