using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Participation;

namespace CoP.Domain.Landscapes;

/// <summary>Communities as a landscape sees them: as they stand, read and never changed.</summary>
/// <remarks>Immutable, value-equal, thread-safe; a new version of one community makes a new view that shares the rest.</remarks>
public sealed record LandscapeView
{
    private readonly PersistentMap<CommunityId, Community> communities;

    private LandscapeView(PersistentMap<CommunityId, Community> communities) => this.communities = communities;

    /// <summary>A view of nothing.</summary>
    public static LandscapeView Empty { get; } = new(PersistentMap<CommunityId, Community>.Empty);

    /// <summary>The communities, in the order of their ids.</summary>
    public IEnumerable<Community> Communities => communities.Values.OrderBy(c => c.Id);

    /// <summary>How many communities are seen.</summary>
    public int Count => communities.Count;

    /// <summary>Makes a view.</summary>
    /// <param name="communities">The communities, each founded; a later one of the same id takes the place of an earlier one.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentException">A community is not founded.</exception>
    public static LandscapeView Of(params IEnumerable<Community> communities)
    {
        ArgumentNullException.ThrowIfNull(communities);
        return new(PersistentMap<CommunityId, Community>.From(communities.Select(c => KeyValuePair.Create(Founded(c).Id, c))));
    }

    /// <summary>Adds a community, or its newer version.</summary>
    /// <param name="community">The community, founded.</param>
    /// <returns>A view with it.</returns>
    /// <exception cref="ArgumentException">The community is not founded.</exception>
    public LandscapeView With(Community community) => new(communities.Set(Founded(community).Id, community));

    /// <summary>Finds a community.</summary>
    /// <param name="community">Which one.</param>
    /// <returns>The community; <see langword="null"/> if it is not seen.</returns>
    public Community? Find(CommunityId community) => communities.TryGetValue(community, out var found) ? found : null;

    /// <summary>Says whether somebody is a present member of a community that is alive.</summary>
    /// <param name="community">The community.</param>
    /// <param name="person">The person.</param>
    /// <returns>Whether they are; not in a community that is not seen or has ended.</returns>
    public bool IsPresent(CommunityId community, MemberId person) => Find(community) is { Status: CommunityStatus.Alive } c && c.Participation.IsPresent(person);

    /// <summary>Lists the communities of which somebody is a present member: multi-membership is read from the communities and stored nowhere else.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The communities, in the order of their ids; it takes time in the number of communities.</returns>
    public ValueList<CommunityId> MembershipsOf(MemberId person)
    {
        var found = new List<CommunityId>();
        foreach (var (id, community) in communities)
        {
            if (community.Status == CommunityStatus.Alive && community.Participation.IsPresent(person))
            {
                found.Add(id);
            }
        }

        found.Sort();
        return found.ToValueList();
    }

    internal Standing StandingOf(CommunityId community, MemberId person) => Find(community)?.Participation.StandingOf(person) ?? Standing.Outsider;

    internal bool MaySteer(CommunityId community, Actor actor) => Find(community) is { Status: CommunityStatus.Alive } c && new CommunityView(c).MaySteer(actor);

    internal bool HasEnded(CommunityId community) => Find(community) is { Status: CommunityStatus.Ended };

    // Recognition rests on the memberships that were there when it was given: whoever left and came back is recognised anew.
    internal bool HasLapsed(BrokerSeat seat, ValueList<Recognition> recognised) =>
        !recognised.IsEmpty && !(Lasts(seat.Broker, seat.Between.One, recognised[0].Since) && Lasts(seat.Broker, seat.Between.Other, recognised[0].Since));

    internal bool IsInForce(PersonPair people, Connection connection) =>
        IsPresent(connection.OneIn, people.One) && IsPresent(connection.OtherIn, people.Other);

    private bool Lasts(MemberId person, CommunityId community, DateTimeOffset since) =>
        IsPresent(community, person) && Find(community)?.Participation.Find(person)?.StandingSince <= since;

    private static Community Founded(Community? community)
    {
        ArgumentNullException.ThrowIfNull(community);
        return community.Status == CommunityStatus.Unfounded
            ? throw new ArgumentException("A landscape sees communities that are founded.", nameof(community))
            : community;
    }
}
