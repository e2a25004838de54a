using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>Something that several communities use, each in its own way, and that so coordinates them without consensus.</summary>
/// <remarks>The idea is that of Star and Griesemer (1989), not checked against the work. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Id">Which object.</param>
/// <param name="Name">What it is called, one line.</param>
/// <param name="IntroducedIn">The community that introduced it; it may have dropped it since.</param>
/// <param name="Uses">Who uses it and how, oldest first; never empty.</param>
public sealed record BoundaryObject(BoundaryObjectId Id, string Name, CommunityId IntroducedIn, ValueList<ObjectUse> Uses)
{
    /// <summary>How far it reaches.</summary>
    [JsonIgnore]
    public BoundaryObjectStatus Status => Uses.Count switch { 0 => BoundaryObjectStatus.Retired, 1 => BoundaryObjectStatus.Local, _ => BoundaryObjectStatus.Shared };

    /// <summary>Says whether a community uses it.</summary>
    /// <param name="community">The community.</param>
    /// <returns>Whether it does.</returns>
    public bool IsUsedIn(CommunityId community)
    {
        foreach (var use in Uses.AsSpan())
        {
            if (use.In == community)
            {
                return true;
            }
        }

        return false;
    }

    internal BoundaryObject Without(CommunityId community) => this with { Uses = Uses.Where(u => u.In != community).ToValueList() };
}
