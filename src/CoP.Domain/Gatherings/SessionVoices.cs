using CoP.Domain.Collections;
using CoP.Domain.Measures;

namespace CoP.Domain.Gatherings;

/// <summary>Whose voices were heard in a session, and how it was answered, prepared and followed up.</summary>
/// <remarks>Members only: guests never count. What nobody recorded is not known. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Attendees">How many members were there.</param>
/// <param name="Heard">How many of them took the floor, as recorded.</param>
/// <param name="Silent">Members who were there and have no contribution of any kind on record, in ordinal order.</param>
/// <param name="Missing">Members who had signed up and were not there, in ordinal order.</param>
/// <param name="Floor">How the taking of the floor divides over the members there; <see langword="null"/> when nobody's is recorded.</param>
/// <param name="AnsweredShare">The part of those who signed up that came, from 0 to 1; <see langword="null"/> when nobody signed up.</param>
/// <param name="PreparedShare">The part of the attendees that was prepared; <see langword="null"/> when nothing was to be prepared, or nobody was there.</param>
/// <param name="FollowedUpShare">The part of the attendees that has finished the exercises after it; <see langword="null"/> when there are none, or nobody was there.</param>
public sealed record SessionVoices(
    int Attendees,
    int Heard,
    ValueList<MemberId> Silent,
    ValueList<MemberId> Missing,
    Concentration? Floor,
    double? AnsweredShare,
    double? PreparedShare,
    double? FollowedUpShare)
{
    /// <summary>The part of the attendees that took the floor, from 0 to 1; <see langword="null"/> when nobody was there, or nobody's contribution is recorded.</summary>
    public double? HeardShare => Attendees == 0 || Floor is null ? null : (double)Heard / Attendees;

    /// <summary>Measures a session. Pure.</summary>
    /// <param name="session">The session, at any time.</param>
    /// <returns>The measures; of a session without attendees most are undefined.</returns>
    public static SessionVoices Of(Session session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var there = session.People.Where(p => p.Value.Attended).ToList();
        var promised = session.People.Count(p => p.Value.Answer == SignUpAnswer.SignedUp);
        var missing = session.People.Where(p => p.Value is { Answer: SignUpAnswer.SignedUp, Attended: false }).Select(p => p.Key).Order().ToValueList();
        return new(
            there.Count,
            there.Count(p => p.Value.Spoke > 0),
            there.Where(p => p.Value.Contributions == 0).Select(p => p.Key).Order().ToValueList(),
            missing,
            Concentration.Of([.. there.Select(p => (long)p.Value.Spoke)]),
            promised == 0 ? null : (double)(promised - missing.Count) / promised,
            Share(there.Count(p => p.Value.IsPrepared), there.Count, session.Outline?.Before),
            Share(there.Count(p => p.Value.IsFollowedUp), there.Count, session.Outline?.After));
    }

    private static double? Share(int done, int of, Homework? work) => of == 0 || work is not { IsEmpty: false } ? null : (double)done / of;
}
