using CoP.Domain.Collections;

namespace CoP.Domain.Sponsorship;

/// <summary>How one side of a published disagreement reads a sponsorship. There is always another side, and never one verdict.</summary>
/// <remarks>
/// Staempfli et al. (2016) hold goals, tasks and ordered deliverables to be harmful; Probst and Borzillo (2008) hold measurable objectives to be factors of success. Both are
/// told second hand here. Which facts stand for which factor is project-authored. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="Name">The stable name: <c>organic</c> or <c>intentional</c>.</param>
/// <param name="Source">Whose reading it is.</param>
/// <param name="AgreedWeight">How much of this reading sponsor and community have agreed on, from 0 to 1; the weights of both readings sum to 1. <see langword="null"/> while nothing is agreed.</param>
/// <param name="Findings">The findings, always the same codes in the same order.</param>
public sealed record SponsorshipReading(string Name, string Source, double? AgreedWeight, ValueList<SponsorshipFinding> Findings)
{
    /// <summary>Reads a sponsorship both ways. Pure.</summary>
    /// <param name="state">The sponsorship.</param>
    /// <param name="now">The instant.</param>
    /// <returns>The organic reading and the intentional one, in this order.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static ValueList<SponsorshipReading> Of(SponsorshipState state, DateTimeOffset now) => [Organic(state, now), Intentional(state, now)];

    /// <summary>Reads a sponsorship as Staempfli et al. (2016) would: members develop objectives over time, the sponsor makes room and is told. Pure.</summary>
    /// <param name="state">The sponsorship.</param>
    /// <param name="now">The instant.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static SponsorshipReading Organic(SponsorshipState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new("organic", "Staempfli et al. (2016), as told in the practice leaders' tool", 1 - state.Balance, SponsorshipFindings.Organic(state, now));
    }

    /// <summary>Reads a sponsorship as Probst and Borzillo (2008) would: objectives are set, divided and measured, and results are shown. Pure.</summary>
    /// <param name="state">The sponsorship.</param>
    /// <param name="now">The instant.</param>
    /// <returns>The reading.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is <see langword="null"/>.</exception>
    public static SponsorshipReading Intentional(SponsorshipState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return new("intentional", "Probst and Borzillo (2008), second hand", state.Balance, SponsorshipFindings.Intentional(state, now));
    }
}
