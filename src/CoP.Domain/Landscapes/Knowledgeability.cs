using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>What a person brings across a landscape: the competences that single communities recognise, side by side and never added up.</summary>
/// <remarks>
/// Derived, never stored. Competence is defined inside one community, knowledgeability across the landscape (Wenger-Trayner et al. 2014, second hand): nothing here
/// makes a competence count in another community. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Person">The person.</param>
/// <param name="Memberships">Where the person is a present member now, of the communities in the landscape, ordered by id.</param>
/// <param name="Competences">What was recognised where, by communities of the landscape, in the order of the first recognition; past memberships too.</param>
/// <param name="Identifications">What the person says of each community of the landscape, ordered by id.</param>
public sealed record Knowledgeability(
    MemberId Person,
    ValueList<CommunityId> Memberships,
    ValueList<Competence> Competences,
    ValueList<KeyValuePair<CommunityId, Identification>> Identifications)
{
    /// <summary>Lists the competences that a community recognises and that count there now.</summary>
    /// <param name="community">The community.</param>
    /// <returns>Its own, while the person is a present member; what other communities recognise is never among them.</returns>
    public IEnumerable<Competence> CompetentIn(CommunityId community) => Memberships.Contains(community) ? Competences.Where(c => c.In == community) : [];

    /// <summary>Derives the profile of a person. Pure.</summary>
    /// <param name="person">The person.</param>
    /// <param name="landscape">The landscape.</param>
    /// <param name="view">The communities as they stand.</param>
    /// <returns>The profile; an empty one for somebody of whom nothing is known.</returns>
    public static Knowledgeability Of(MemberId person, Landscape landscape, LandscapeView view)
    {
        ArgumentNullException.ThrowIfNull(landscape);
        ArgumentNullException.ThrowIfNull(view);
        var profile = landscape.ProfileOf(person);
        return new(
            person,
            view.MembershipsOf(person).Where(landscape.Communities.ContainsKey).ToValueList(),
            profile.Competences.Where(c => landscape.Communities.ContainsKey(c.In)).ToValueList(),
            profile.Identifications.Where(i => landscape.Communities.ContainsKey(i.Key)).OrderBy(i => i.Key).ToValueList());
    }
}
