using System.Text.Json;
using CoP.Domain.Formats;

namespace CoP.Domain.Gatherings;

/// <summary>How sessions are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class SessionFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(SessionJson.Default);

    /// <summary>Events as JSON Lines.</summary>
    public static EventCodec Events { get; } = new(
    [
        EventType.Of<SessionPlanned>(Strict, "session.planned"),
        EventType.Of<SessionRevised>(Strict, "session.revised"),
        EventType.Of<FacilitatorsChanged>(Strict, "session.facilitators-changed"),
        EventType.Of<SignedUp>(Strict, "session.signed-up"),
        EventType.Of<Excused>(Strict, "session.excused"),
        EventType.Of<PreparationFinished>(Strict, "session.preparation-finished"),
        EventType.Of<SessionOpened>(Strict, "session.opened"),
        EventType.Of<Attended>(Strict, "session.attended"),
        EventType.Of<GuestCame>(Strict, "session.guest-came"),
        EventType.Of<Contributed>(Strict, "session.contributed"),
        EventType.Of<SessionHeld>(Strict, "session.held"),
        EventType.Of<SessionCancelled>(Strict, "session.cancelled"),
        EventType.Of<ExercisesFinished>(Strict, "session.exercises-finished"),
    ]);
}
