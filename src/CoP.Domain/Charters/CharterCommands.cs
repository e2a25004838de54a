using CoP.Domain.Deciding;

namespace CoP.Domain.Charters;

/// <summary>What can be asked of a charter.</summary>
/// <inheritdoc/>
public abstract record CharterCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Gives the community its charter; part of its founding. Repeating it is refused.</summary>
/// <param name="Charter">The charter.</param>
/// <param name="By">Who founds.</param>
/// <param name="At">When.</param>
public sealed record AdoptCharter(Charter Charter, Actor By, DateTimeOffset At) : CharterCommand(By, At)
{
    internal override string Trigger => "adopt-charter";
}

/// <summary>Proposes to replace parts of the charter. Repeating it is refused, since one open amendment at a time touches a part.</summary>
/// <remarks>The proposer is a present member and consents by proposing. Adopted at once where nobody else is in the body.</remarks>
/// <param name="Change">What would change; at least one part.</param>
/// <param name="By">Who proposes.</param>
/// <param name="At">When; the consent window begins.</param>
public sealed record ProposeAmendment(CharterChange Change, Actor By, DateTimeOffset At) : CharterCommand(By, At)
{
    internal override string Trigger => "propose-amendment";
}

/// <summary>A body member says yes before the window is over; with the last yes the amendment is adopted. Repeating it is refused.</summary>
/// <param name="Amendment">Which amendment.</param>
/// <param name="By">Who consents.</param>
/// <param name="At">When.</param>
public sealed record ConsentToAmendment(AmendmentId Amendment, Actor By, DateTimeOffset At) : CharterCommand(By, At)
{
    internal override string Trigger => "consent-to-amendment";
}

/// <summary>A body member says no and why, before the window is over: the amendment is rejected. Repeating it is refused.</summary>
/// <param name="Amendment">Which amendment.</param>
/// <param name="Reason">Why: 1 to 10,000 characters.</param>
/// <param name="By">Who objects.</param>
/// <param name="At">When.</param>
public sealed record ObjectToAmendment(AmendmentId Amendment, string Reason, Actor By, DateTimeOffset At) : CharterCommand(By, At)
{
    internal override string Trigger => "object-to-amendment";
}

/// <summary>The proposer takes the amendment back before the window is over. Repeating it is refused.</summary>
/// <param name="Amendment">Which amendment.</param>
/// <param name="By">Who withdraws: the proposer, still present.</param>
/// <param name="At">When.</param>
public sealed record WithdrawAmendment(AmendmentId Amendment, Actor By, DateTimeOffset At) : CharterCommand(By, At)
{
    internal override string Trigger => "withdraw-amendment";
}

/// <summary>Adopts an amendment whose window is over: silence has consented. Repeating it is refused.</summary>
/// <param name="Amendment">Which amendment.</param>
/// <param name="By">The deadline, or any present member in its place.</param>
/// <param name="At">When: at the end of the window or later.</param>
public sealed record AdoptAmendment(AmendmentId Amendment, Actor By, DateTimeOffset At) : CharterCommand(By, At)
{
    internal override string Trigger => "adopt-amendment";
}
