using CoP.Domain.Deciding;

namespace CoP.Domain.Charters;

/// <summary>What happened to a charter.</summary>
public abstract record CharterEvent : DomainEvent;

/// <summary>The community has its charter; the ethos in it is the founding ethos.</summary>
/// <param name="Charter">The charter.</param>
public sealed record CharterAdopted(Charter Charter) : CharterEvent
{
    internal override string WireName => "charter.adopted";
}

/// <summary>A member proposed to replace parts of the charter.</summary>
/// <param name="Amendment">The amendment's id: the position of this event.</param>
/// <param name="Change">What would change.</param>
/// <param name="TouchesEthos">Whether purpose or values would change.</param>
/// <param name="SilenceUntil">The instant from which silence is consent, in UTC.</param>
public sealed record AmendmentProposed(AmendmentId Amendment, CharterChange Change, bool TouchesEthos, DateTimeOffset SilenceUntil) : CharterEvent
{
    internal override string WireName => "charter.amendment-proposed";
}

/// <summary>A body member said yes.</summary>
/// <param name="Amendment">Which amendment.</param>
public sealed record AmendmentConsented(AmendmentId Amendment) : CharterEvent
{
    internal override string WireName => "charter.amendment-consented";
}

/// <summary>A body member objected: the charter stays as it is.</summary>
/// <param name="Amendment">Which amendment.</param>
/// <param name="Reason">The objection.</param>
public sealed record AmendmentRejected(AmendmentId Amendment, string Reason) : CharterEvent
{
    internal override string WireName => "charter.amendment-rejected";
}

/// <summary>The proposer took the amendment back.</summary>
/// <param name="Amendment">Which amendment.</param>
public sealed record AmendmentWithdrawn(AmendmentId Amendment) : CharterEvent
{
    internal override string WireName => "charter.amendment-withdrawn";
}

/// <summary>The amendment holds from now on; the text before it stays in the history.</summary>
/// <param name="Amendment">Which amendment.</param>
public sealed record AmendmentAdopted(AmendmentId Amendment) : CharterEvent
{
    internal override string WireName => "charter.amendment-adopted";
}
