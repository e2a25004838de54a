using CoP.Domain.Collections;
using CoP.Domain.Leadership;

namespace CoP.Domain.Distribution;

/// <summary>What counts as a leadership deed, what as a sign of agreement, and where the cuts of the descriptors lie.</summary>
/// <remarks>
/// Data to be replaced: which event is whose work, and every number, is project-authored; no published mapping and no published cut was found.
/// Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record DistributionRule
{
    /// <summary>The rule with its defaults.</summary>
    public static DistributionRule Default { get; } = new();

    /// <summary>Whose rule it is. Default: <c>project-authored</c>.</summary>
    public string Author { get; init; } = "project-authored";

    /// <summary>The events that are deeds of their actors, as far as a member acted and nothing else brought them about.</summary>
    /// <value>Default: inviting, welcoming, offering raises and recording access or a barrier are keeping; proposing, seconding and reconciling a transfer and
    /// entering a stage coordination; proposing and consenting to an amendment agenda; contesting, rejecting and closing a juncture critical friendship.</value>
    public ValueList<DeedKind> Deeds { get; init; } =
    [
        new("participation.member-invited", LeadershipFunctions.Keeping),
        new("participation.member-welcomed", LeadershipFunctions.Keeping),
        new("participation.raise-offered", LeadershipFunctions.Keeping),
        new("participation.access-recorded", LeadershipFunctions.Keeping),
        new("participation.barrier-recorded", LeadershipFunctions.Keeping),
        new("leadership.transfer-proposed", LeadershipFunctions.Coordination),
        new("leadership.transfer-seconded", LeadershipFunctions.Coordination),
        new("leadership.transfer-reconciled", LeadershipFunctions.Coordination),
        new("life-cycle.stage-entered", LeadershipFunctions.Coordination),
        new("charter.amendment-proposed", LeadershipFunctions.Agenda),
        new("charter.amendment-consented", LeadershipFunctions.Agenda),
        new("leadership.transfer-contested", LeadershipFunctions.CriticalFriendship),
        new("charter.amendment-rejected", LeadershipFunctions.CriticalFriendship),
        new("life-cycle.juncture-closed", LeadershipFunctions.CriticalFriendship),
    ];

    /// <summary>The events that are signs of agreement or of its lack, whoever acted.</summary>
    /// <value>Default: seconding, accepting and reconciling a transfer, consenting to and adopting an amendment; and against it contesting and reverting a transfer, rejecting an amendment.</value>
    public ValueList<SignKind> Signs { get; init; } =
    [
        new("leadership.transfer-seconded", true),
        new("leadership.transfer-accepted", true),
        new("leadership.transfer-reconciled", true),
        new("charter.amendment-consented", true),
        new("charter.amendment-adopted", true),
        new("leadership.transfer-contested", false),
        new("leadership.transfer-reverted", false),
        new("charter.amendment-rejected", false),
    ];

    /// <summary>Which function keeps the whole together. Default: coordination.</summary>
    public LeadershipFunction Coordination { get; init; } = LeadershipFunctions.Coordination;

    /// <summary>The lowest part of deeds by holders and appointed people that counts as planned. Default 0.5; 0 to 1.</summary>
    public double PlannedFrom { get; init; } = 0.5;

    /// <summary>The lowest part of signs that show agreement that counts as aligned. Default 0.5; 0 to 1.</summary>
    public double AlignedFrom { get; init; } = 0.5;

    /// <summary>The lowest part of a function's deeds by one person that counts as led alone. Default 0.8; 0 to 1.</summary>
    public double SoloFrom { get; init; } = 0.8;

    /// <summary>After how many occasions together two people know how the other works. Default 3; from 1.</summary>
    public int KnownAfter { get; init; } = 3;
}
