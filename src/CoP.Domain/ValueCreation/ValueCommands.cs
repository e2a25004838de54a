using CoP.Domain.Deciding;

namespace CoP.Domain.ValueCreation;

/// <summary>What can be asked of a claim of value.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe. Repeating one is refused, unless it says otherwise.</remarks>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
public abstract record ValueCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Claims value.</summary>
/// <param name="Content">What the value is, in which cycle, from what, for whom.</param>
/// <param name="By">A present member, also for the experience of another, or an office.</param>
/// <param name="At">When.</param>
public sealed record ClaimValue(ValueContent Content, Actor By, DateTimeOffset At) : ValueCommand(By, At)
{
    internal override string Trigger => "claim-value";
}

/// <summary>Shows the value. The same kind and words again are refused.</summary>
/// <param name="Kind">Effect data or contribution data.</param>
/// <param name="Text">What shows it: 1 to 10,000 characters.</param>
/// <param name="By">A present member or an office.</param>
/// <param name="At">When.</param>
public sealed record GiveEvidence(EvidenceKind Kind, string Text, Actor By, DateTimeOffset At) : ValueCommand(By, At)
{
    internal override string Trigger => "give-evidence";
}

/// <summary>Brings the experience back into an activity as an input. Once for each activity; evidence is not needed.</summary>
/// <param name="Into">Another activity of the same community than the one that the value came from.</param>
/// <param name="How">What it changes there: 1 to 10,000 characters.</param>
/// <param name="By">A present member.</param>
/// <param name="At">When.</param>
public sealed record BringBack(StreamId Into, string How, Actor By, DateTimeOffset At) : ValueCommand(By, At)
{
    internal override string Trigger => "bring-back";
}

/// <summary>Sees the claim otherwise. One dispute at a time.</summary>
/// <param name="Reason">1 to 10,000 characters.</param>
/// <param name="By">A present member other than the claimant.</param>
/// <param name="At">When.</param>
public sealed record DisputeClaim(string Reason, Actor By, DateTimeOffset At) : ValueCommand(By, At)
{
    internal override string Trigger => "dispute-claim";
}

/// <summary>Ends a dispute: the claim stands as it stood.</summary>
/// <param name="How">How it was settled: 1 to 10,000 characters.</param>
/// <param name="By">Who disputed; while that person is not present, a member other than the claimant who may steer.</param>
/// <param name="At">When.</param>
public sealed record SettleDispute(string How, Actor By, DateTimeOffset At) : ValueCommand(By, At)
{
    internal override string Trigger => "settle-dispute";
}

/// <summary>Takes the claim back; nothing follows.</summary>
/// <param name="Reason">1 to 10,000 characters.</param>
/// <param name="By">The claimant, or the person whose experience it is.</param>
/// <param name="At">When.</param>
public sealed record WithdrawClaim(string Reason, Actor By, DateTimeOffset At) : ValueCommand(By, At)
{
    internal override string Trigger => "withdraw-claim";
}
