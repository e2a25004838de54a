using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>A rotation of facilitation: everybody who is willing once before anybody twice.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Round">The round, from 1. It ends when nobody waits any more who is present, eligible and not passed over.</param>
/// <param name="Line">Who is willing, in the order of their turns.</param>
/// <param name="People">Everybody who is or was willing, or of whom something was confirmed.</param>
/// <param name="Prerequisites">What somebody has to meet before being named, by name; may be empty.</param>
/// <param name="Named">Who is named and has not had the turn yet; <see langword="null"/> for nobody.</param>
/// <param name="Session">The session that somebody was last named for; <see langword="null"/> before the first.</param>
/// <param name="PassedOver">Who was passed over for that session.</param>
/// <param name="IsDone">Whether that session is over for the rotation: somebody has facilitated it, or it did not take place.</param>
public sealed record Rotation(
    int Round,
    TurnLine Line,
    PersistentMap<MemberId, Facilitator> People,
    ValueList<string> Prerequisites,
    MemberId? Named,
    StreamId? Session,
    ValueList<TurnSkip> PassedOver,
    bool IsDone)
{
    /// <summary>Nobody has declared willingness.</summary>
    public static Rotation Empty { get; } = new(1, TurnLine.Empty, PersistentMap<MemberId, Facilitator>.Empty, [], null, null, [], false);

    /// <summary>Whether somebody is named.</summary>
    public RotationStatus Status => Named is null ? RotationStatus.Waiting : RotationStatus.Named;

    /// <summary>Finds somebody.</summary>
    /// <param name="member">The person.</param>
    /// <returns>What is known of them; <see langword="null"/> for nothing.</returns>
    public Facilitator? Find(MemberId member) => People.TryGetValue(member, out var known) ? known : null;

    /// <summary>Says whether somebody waits for their turn in the round.</summary>
    /// <param name="member">The person.</param>
    /// <returns>Whether they are willing and have not had it.</returns>
    public bool IsWaiting(MemberId member) => Line.Contains(member) && Find(member) is { } f && f.LastTurn < Round;
}
