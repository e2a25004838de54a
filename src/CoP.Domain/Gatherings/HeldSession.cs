using CoP.Domain.Charters;
using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>A session that took place, as its record says.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Id">Its stream.</param>
/// <param name="Session">The session as it stands at the end of the history that was read.</param>
public sealed record HeldSession(StreamId Id, Session Session)
{
    /// <summary>When it began, in UTC.</summary>
    public DateTimeOffset OpenedAt => Session.OpenedAt ?? default;

    /// <summary>When it ended, in UTC.</summary>
    public DateTimeOffset HeldAt => Session.HeldAt ?? default;

    /// <summary>Where, as the charter described the place then.</summary>
    public Space Space => Session.Space!;

    /// <summary>Who facilitated at the end.</summary>
    public ValueList<MemberId> Facilitators => Session.Facilitators;

    /// <summary>How much later than planned it began; negative when it began early.</summary>
    public TimeSpan Delay => OpenedAt - Session.Outline!.Start;

    /// <summary>How long it was meant to take.</summary>
    public TimeSpan PlannedLength => Session.Outline!.End - Session.Outline.Start;

    /// <summary>How long it took.</summary>
    public TimeSpan Length => HeldAt - OpenedAt;

    /// <summary>How much longer it took than planned; negative when it was shorter.</summary>
    public TimeSpan Overrun => Length - PlannedLength;

    /// <summary>How the members who were there divide over contributing, and who was silent.</summary>
    public SessionVoices Voices => SessionVoices.Of(Session);
}
