using System.Text.Json.Serialization;
using CoP.Domain.Collections;
using CoP.Domain.Formats;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.LeadershipGroups;

/// <summary>The source-generated JSON contracts of the events of leadership groups.</summary>
/// <remarks>Public, so that it can be composed with a program's own contexts by <c>JsonTypeInfoResolver.Combine</c>. Thread-safe.</remarks>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = false,
    Converters =
    [
        typeof(ValueListJsonConverter<string>),
        typeof(ValueListJsonConverter<MemberId>),
        typeof(ValueListJsonConverter<LeadershipGroup>),
        typeof(ValueListJsonConverter<LeadershipGroupId>),
        typeof(ValueListJsonConverter<LeadershipGroupNote>),
        typeof(ValueListJsonConverter<LeadershipGroupPlace>),
        typeof(ValueListJsonConverter<LeadershipGroupVotes>),
        typeof(InstantJsonConverter),
        typeof(KebabEnumConverter<LeadershipGroupHorizon>),
        typeof(KebabEnumConverter<SourceTrust>),
    ])]
[JsonSerializable(typeof(GroupsConvened))]
[JsonSerializable(typeof(GroupChosen))]
[JsonSerializable(typeof(GroupAssigned))]
[JsonSerializable(typeof(GroupChanged))]
[JsonSerializable(typeof(ParticipantsDistributed))]
[JsonSerializable(typeof(ParticipantLeft))]
[JsonSerializable(typeof(ParticipantReleased))]
[JsonSerializable(typeof(GroupsStarted))]
[JsonSerializable(typeof(LeadElectionOpened))]
[JsonSerializable(typeof(LeadNominated))]
[JsonSerializable(typeof(NominationDeclined))]
[JsonSerializable(typeof(LeadBallotCast))]
[JsonSerializable(typeof(LeadBallotsCounted))]
[JsonSerializable(typeof(LeadNamed))]
[JsonSerializable(typeof(LeadSteppedDown))]
[JsonSerializable(typeof(GroupActionNoted))]
[JsonSerializable(typeof(OutputDelivered))]
[JsonSerializable(typeof(ReportOutScheduled))]
[JsonSerializable(typeof(GroupReportedOut))]
[JsonSerializable(typeof(GroupsClosed))]
public sealed partial class LeadershipGroupJson : JsonSerializerContext;
