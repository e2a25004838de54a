using CoP.Domain.Collections;

namespace CoP.Domain.Sponsorship;

/// <summary>One sponsorship of a community: who sponsors, what is granted, what was asked for and told.</summary>
/// <remarks>Instants are in UTC. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Status">Where it stands.</param>
/// <param name="Sponsor">Who offered it last: an office, or a member for one; <see langword="null"/> before.</param>
/// <param name="Office">The office that sponsors, so that its next holder may act; <see langword="null"/> before.</param>
/// <param name="Terms">What was offered last; <see langword="null"/> before.</param>
/// <param name="Balance">How intentional it is, as agreed; <see langword="null"/> while nothing is agreed.</param>
/// <param name="BalanceSince">Since when that is agreed.</param>
/// <param name="Proposal">Another balance that waits for the other side; <see langword="null"/> for none.</param>
/// <param name="Since">When the community accepted; <see langword="null"/> before.</param>
/// <param name="StopsAt">When the sponsor will stop, or stopped; <see langword="null"/> without notice.</param>
/// <param name="Stopped">When it was over; <see langword="null"/> while it runs or never ran.</param>
/// <param name="Grants">Everything ever granted, by number.</param>
/// <param name="Demands">Everything ever asked for, by number.</param>
/// <param name="Goals">Every goal ever proposed, by number.</param>
/// <param name="Reports">How many times the sponsor was told about the work.</param>
/// <param name="LastReport">When last; <see langword="null"/> for never.</param>
/// <param name="LastEvidence">Which streams the last report pointed to.</param>
public sealed record SponsorshipState(
    SponsorshipStatus Status,
    Actor? Sponsor = null,
    Actor? Office = null,
    SponsorshipTerms? Terms = null,
    double? Balance = null,
    DateTimeOffset? BalanceSince = null,
    BalanceProposal? Proposal = null,
    DateTimeOffset? Since = null,
    DateTimeOffset? StopsAt = null,
    DateTimeOffset? Stopped = null,
    ValueList<ResourceGrant> Grants = default,
    ValueList<Demand> Demands = default,
    ValueList<Goal> Goals = default,
    int Reports = 0,
    DateTimeOffset? LastReport = null,
    ValueList<StreamId> LastEvidence = default)
{
    /// <summary>Nothing is offered.</summary>
    public static SponsorshipState Empty { get; } = new(SponsorshipStatus.Unoffered);

    /// <summary>Whether it was accepted and is not over.</summary>
    public bool IsRunning => Status is SponsorshipStatus.Active or SponsorshipStatus.Suspended or SponsorshipStatus.OnNotice;

    /// <summary>Lists the resources in force at an instant. Pure.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>The grants by number; none before the community accepted and after it was over, <see langword="null"/> if it never accepted.</returns>
    public ValueList<ResourceGrant>? ResourcesInForce(DateTimeOffset now) => Since is not { } since ? null
        : now < since || StopsAt <= now || Stopped <= now ? ValueList<ResourceGrant>.Empty
        : Grants.Where(g => g.IsInForce(now)).ToValueList();

    /// <summary>Lists the demands to which the community has still to say yes or no. Pure.</summary>
    /// <returns>The demands by number.</returns>
    public ValueList<Demand> UnsettledDemands() => Demands.Where(d => d.IsUnsettled).ToValueList();

    /// <summary>Says how well the sponsor is informed. Pure.</summary>
    /// <param name="now">The instant, not before the community accepted.</param>
    /// <returns>Days since the last report against the rhythm; <see langword="null"/> where no rhythm is agreed or the sponsorship does not run.</returns>
    public SponsorshipInformation? InformedAt(DateTimeOffset now)
    {
        if (!IsRunning || Terms?.Reporting is not { } rhythm || Since is not { } since || now < since)
        {
            return null;
        }

        var due = SponsorshipCalendar.After(rhythm, LastReport ?? since);
        return new(LastReport is { } last ? (now - last).TotalDays : null, due, Math.Max(0, (now - due).TotalDays));
    }

    /// <summary>Says whether everything that was granted is over. Pure.</summary>
    /// <param name="now">The instant.</param>
    /// <returns>Whether no grant is in force or to come.</returns>
    public bool HasLapsed(DateTimeOffset now) => !Grants.Any(g => g.Terms.Until is not { } until || (now < until && g.Terms.From < until));

    internal bool IsSponsor(Actor actor) => actor == Sponsor || actor == Office;
}
