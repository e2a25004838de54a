using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.Landscapes;

/// <summary>A landscape of practice as it stands: which communities are in it and what spans their boundaries.</summary>
/// <remarks>
/// Memberships are in no state of a landscape: they are the communities' and are read from a <see cref="LandscapeView"/>. No history either: a
/// <see cref="LandscapeLog"/> keeps it beside the state. Immutable, value-equal and thread-safe.
/// </remarks>
/// <param name="Id">Which stream: <c>landscape/&lt;name&gt;</c>.</param>
/// <param name="Position">How many events led here; also the position that the next event gets.</param>
/// <param name="Now">The time of the last event, in UTC; nothing can happen before it.</param>
/// <param name="About">What the landscape is about; <see langword="null"/> before it is opened.</param>
/// <param name="Policy">The rules in force.</param>
/// <param name="Communities">The communities in it, with the time at which each came in.</param>
/// <param name="Seen">How many events of each constitution were seen; no later decision sees fewer.</param>
/// <param name="Brokers">Who is recognised as broker between which communities, by one side or both.</param>
/// <param name="Roles">Who is recognised in which role across communities.</param>
/// <param name="Objects">The boundary objects in use.</param>
/// <param name="Encounters">How often people of two communities have met.</param>
/// <param name="People">What is on record about people.</param>
/// <param name="Connections">Who is linked with whom by a shared interest.</param>
public sealed record Landscape(
    StreamId Id,
    long Position,
    DateTimeOffset Now,
    string? About,
    LandscapePolicy Policy,
    PersistentMap<CommunityId, DateTimeOffset> Communities,
    PersistentMap<CommunityId, long> Seen,
    PersistentMap<BrokerSeat, ValueList<Recognition>> Brokers,
    PersistentMap<RoleSeat, ValueList<Recognition>> Roles,
    PersistentMap<BoundaryObjectId, BoundaryObject> Objects,
    PersistentMap<CommunityPair, EncounterTally> Encounters,
    PersistentMap<MemberId, PersonProfile> People,
    PersistentMap<PersonPair, Connection> Connections)
{
    /// <summary>The kind in the names of streams.</summary>
    public const string Kind = "landscape";

    /// <summary>Whether the landscape is there.</summary>
    [JsonIgnore]
    public LandscapeStatus Status => About is null ? LandscapeStatus.Unopened
        : Communities.IsEmpty ? LandscapeStatus.Closed
        : LandscapeStatus.Open;

    /// <summary>The state before the first event.</summary>
    /// <param name="id">The stream.</param>
    /// <returns>An unopened landscape.</returns>
    /// <exception cref="ArgumentException">The stream is no <c>landscape/&lt;name&gt;</c>.</exception>
    public static Landscape Before(StreamId id) => IsOf(id)
        ? new(
            id,
            0,
            DateTimeOffset.MinValue,
            null,
            new(),
            PersistentMap<CommunityId, DateTimeOffset>.Empty,
            PersistentMap<CommunityId, long>.Empty,
            PersistentMap<BrokerSeat, ValueList<Recognition>>.Empty,
            PersistentMap<RoleSeat, ValueList<Recognition>>.Empty,
            PersistentMap<BoundaryObjectId, BoundaryObject>.Empty,
            PersistentMap<CommunityPair, EncounterTally>.Empty,
            PersistentMap<MemberId, PersonProfile>.Empty,
            PersistentMap<PersonPair, Connection>.Empty)
        : throw new ArgumentException($"The stream «{id}» is of no landscape.", nameof(id));

    /// <summary>Says how far a broker is recognised, as the record has it; whether the memberships last, <see cref="LandscapeView"/> knows.</summary>
    /// <param name="broker">The person.</param>
    /// <param name="one">One community.</param>
    /// <param name="other">The other one.</param>
    /// <returns>The status.</returns>
    public BrokerStatus BrokerOf(MemberId broker, CommunityId one, CommunityId other) => StatusOf(new BrokerSeat(broker, new(one, other)));

    /// <summary>Says in how many worlds a person is recognised in a role, measured by the policy.</summary>
    /// <param name="role">The role.</param>
    /// <param name="person">The person.</param>
    /// <returns>The status.</returns>
    public RoleStatus RoleOf(LandscapeRole role, MemberId person) => StatusOf(RecognitionsOf(role, person).Count);

    /// <summary>Lists who recognised a person in a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="person">The person.</param>
    /// <returns>One recognition a community, oldest first.</returns>
    public ValueList<Recognition> RecognitionsOf(LandscapeRole role, MemberId person) => Roles.TryGetValue(new(role, person), out var found) ? found : [];

    /// <summary>Says what is on record about a person.</summary>
    /// <param name="person">The person.</param>
    /// <returns>The profile; the empty one for somebody of whom nothing is known.</returns>
    public PersonProfile ProfileOf(MemberId person) => People.TryGetValue(person, out var profile) ? profile : PersonProfile.Empty;

    /// <summary>Lists the brokers whom both sides recognise and whose memberships last.</summary>
    /// <param name="view">The communities as they stand.</param>
    /// <returns>The seats, ordered by broker and communities.</returns>
    public IEnumerable<BrokerSeat> BrokersInForce(LandscapeView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Brokers
            .Where(b => b.Value.Count == 2 && !view.HasLapsed(b.Key, b.Value))
            .Select(b => b.Key)
            .OrderBy(s => s.Broker).ThenBy(s => s.Between.One).ThenBy(s => s.Between.Other);
    }

    /// <summary>Lists the links between people who are both still there.</summary>
    /// <param name="view">The communities as they stand.</param>
    /// <returns>The pairs with what links them, ordered by the people.</returns>
    public IEnumerable<KeyValuePair<PersonPair, Connection>> ConnectionsInForce(LandscapeView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return Connections.Where(c => view.IsInForce(c.Key, c.Value)).OrderBy(c => c.Key.One).ThenBy(c => c.Key.Other);
    }

    internal static bool IsOf(StreamId id) => id.Community == default && string.Equals(id.Kind, Kind, StringComparison.Ordinal);

    internal BrokerStatus StatusOf(BrokerSeat seat) => !Brokers.TryGetValue(seat, out var by) ? BrokerStatus.Unrecognised
        : by.Count == 1 ? BrokerStatus.OneSided
        : BrokerStatus.Recognised;

    internal RoleStatus StatusOf(int worlds) => worlds == 0 ? RoleStatus.Unrecognised : worlds < Policy.Worlds ? RoleStatus.Local : RoleStatus.Across;
}
