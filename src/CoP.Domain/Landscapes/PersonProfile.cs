using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>What a landscape has on record about a person: no memberships, which are the communities' to know.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Competences">What was recognised where, in the order of the first recognition.</param>
/// <param name="Identifications">What the person said, by community.</param>
/// <param name="Interests">What the person wants to be found for, one a community.</param>
public sealed record PersonProfile(ValueList<Competence> Competences, PersistentMap<CommunityId, Identification> Identifications, ValueList<Interest> Interests)
{
    /// <summary>Nothing is on record.</summary>
    public static PersonProfile Empty { get; } = new([], PersistentMap<CommunityId, Identification>.Empty, []);

    internal Competence? Find(CommunityId community, string element) =>
        Competences.FirstOrDefault(c => c.In == community && string.Equals(c.Element, element, StringComparison.OrdinalIgnoreCase));

    internal Interest? InterestIn(CommunityId community) => Interests.FirstOrDefault(i => i.In == community);
}
