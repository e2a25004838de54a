using CoP.Domain.Charters;
using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>A session of a community, from its planning to what people do after it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Status">Where it is on its way.</param>
/// <param name="Outline">What is meant to happen; <see langword="null"/> before it is planned.</param>
/// <param name="Space">Where, as the charter described the place when the session was planned or revised; later amendments do not change it.</param>
/// <param name="Facilitators">Who facilitates; at least one once it is planned. They may have left the community since.</param>
/// <param name="People">What each member had to do with it.</param>
/// <param name="Guests">Who came without being a member, and which member recorded it; never counted as members. Whoever joins in the meantime and attends is no guest any more.</param>
/// <param name="Attendees">How many members attended.</param>
/// <param name="OpenedAt">When it began, in UTC; <see langword="null"/> until then.</param>
/// <param name="HeldAt">When it ended, in UTC; <see langword="null"/> until then.</param>
public sealed record Session(
    SessionStatus Status,
    SessionOutline? Outline,
    Space? Space,
    ValueList<MemberId> Facilitators,
    PersistentMap<MemberId, SessionPart> People,
    PersistentMap<MemberId, MemberId> Guests,
    int Attendees,
    DateTimeOffset? OpenedAt,
    DateTimeOffset? HeldAt)
{
    /// <summary>Nothing is planned.</summary>
    public static Session Empty { get; } = new(
        SessionStatus.Unplanned, null, null, [], PersistentMap<MemberId, SessionPart>.Empty, PersistentMap<MemberId, MemberId>.Empty, 0, null, null);

    /// <summary>Says what a member had to do with it.</summary>
    /// <param name="member">The member.</param>
    /// <returns>Their part; nothing at all for somebody who is not on record.</returns>
    public SessionPart PartOf(MemberId member) => People.TryGetValue(member, out var part) ? part : default;
}
