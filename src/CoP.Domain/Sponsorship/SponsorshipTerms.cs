using CoP.Domain.Charters;
using CoP.Domain.Collections;

namespace CoP.Domain.Sponsorship;

/// <summary>What a sponsor offers.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Balance">How intentional it is meant to be: from 0, wholly organic (members set objectives as they learn), to 1, wholly intentional (objectives are set and measured).</param>
/// <param name="Grants">The resources, at least one.</param>
/// <param name="Reporting">How often the sponsor is told about the work; <see langword="null"/> if that is not said.</param>
/// <param name="NoticeDays">How many days before it stops the sponsor says so: 0 to 3,660. Default 30, project-authored.</param>
public sealed record SponsorshipTerms(double Balance, ValueList<ResourceTerms> Grants, Rhythm? Reporting = null, int NoticeDays = 30)
{
    /// <summary>The longest notice: ten years.</summary>
    internal const int LongestNotice = 3_660;
}
