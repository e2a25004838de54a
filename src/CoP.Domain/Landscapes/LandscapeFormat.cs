using System.Text.Json;
using CoP.Domain.Formats;

namespace CoP.Domain.Landscapes;

/// <summary>How landscapes are written.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class LandscapeFormat
{
    private static readonly JsonSerializerOptions Strict = WrittenMembers.Of(LandscapeJson.Default);

    /// <summary>Events as JSON Lines.</summary>
    public static EventCodec Events { get; } = new(
    [
        EventType.Of<LandscapeOpened>(Strict, "landscape.opened"),
        EventType.Of<CommunityEntered>(Strict, "landscape.community-entered"),
        EventType.Of<CommunityLeft>(Strict, "landscape.community-left"),
        EventType.Of<BrokerRecognised>(Strict, "landscape.broker-recognised"),
        EventType.Of<BrokeringEnded>(Strict, "landscape.brokering-ended"),
        EventType.Of<BoundaryObjectIntroduced>(Strict, "landscape.boundary-object-introduced"),
        EventType.Of<BoundaryObjectAdopted>(Strict, "landscape.boundary-object-adopted"),
        EventType.Of<BoundaryObjectDropped>(Strict, "landscape.boundary-object-dropped"),
        EventType.Of<BoundaryObjectRetired>(Strict, "landscape.boundary-object-retired"),
        EventType.Of<EncounterRecorded>(Strict, "landscape.encounter-recorded"),
        EventType.Of<RoleRecognised>(Strict, "landscape.role-recognised"),
        EventType.Of<RoleWithdrawn>(Strict, "landscape.role-withdrawn"),
        EventType.Of<PeopleConvened>(Strict, "landscape.people-convened"),
        EventType.Of<CompetenceRecognised>(Strict, "landscape.competence-recognised"),
        EventType.Of<IdentificationReported>(Strict, "landscape.identification-reported"),
        EventType.Of<InterestDeclared>(Strict, "landscape.interest-declared"),
        EventType.Of<PeopleConnected>(Strict, "landscape.people-connected"),
        EventType.Of<PeopleDisconnected>(Strict, "landscape.people-disconnected"),
    ]);
}
