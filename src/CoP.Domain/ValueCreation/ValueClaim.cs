using System.Text.Json.Serialization;
using CoP.Domain.Collections;

namespace CoP.Domain.ValueCreation;

/// <summary>A claim that learning together created value.</summary>
/// <remarks>
/// Value is claimed by those who have it, in a cycle of a framework (Wenger, Trayner and de Laat 2011, second hand; Wenger-Trayner 2020, excerpts read). A claim may stop at any
/// cycle and at any status, and that is no failure; no score is computed of it. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Content">What is claimed; <see langword="null"/> before it is.</param>
/// <param name="Claimant">Who claimed it.</param>
/// <param name="ClaimedAt">When, in UTC.</param>
/// <param name="Evidence">What shows it, oldest first.</param>
/// <param name="Returns">Where it was brought back, oldest first.</param>
/// <param name="Dispute">Who sees it otherwise; <see langword="null"/> for nobody.</param>
/// <param name="WithdrawnBecause">Why it was taken back; <see langword="null"/> unless it was.</param>
public sealed record ValueClaim(
    ValueContent? Content,
    Actor? Claimant,
    DateTimeOffset? ClaimedAt,
    ValueList<ValueEvidence> Evidence,
    ValueList<ValueReturn> Returns,
    ValueDispute? Dispute,
    string? WithdrawnBecause)
{
    /// <summary>Nothing is claimed.</summary>
    public static ValueClaim Empty { get; } = new(null, null, null, [], [], null, null);

    /// <summary>How the claim stands.</summary>
    [JsonIgnore]
    public ValueClaimStatus Status => Content is null ? ValueClaimStatus.Unclaimed
        : WithdrawnBecause is not null ? ValueClaimStatus.Withdrawn
        : Dispute is not null ? ValueClaimStatus.Disputed
        : Undisputed;

    /// <summary>Whether effect data is there.</summary>
    [JsonIgnore]
    public bool HasEffectData => Evidence.Any(e => e.Kind == EvidenceKind.Effect);

    /// <summary>Whether contribution data is there.</summary>
    [JsonIgnore]
    public bool HasContributionData => Evidence.Any(e => e.Kind == EvidenceKind.Contribution);

    internal ValueClaimStatus Undisputed => !Returns.IsEmpty ? ValueClaimStatus.BroughtBack
        : !Evidence.IsEmpty ? ValueClaimStatus.Evidenced
        : ValueClaimStatus.Claimed;
}
