using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Sponsorship;

/// <summary>What may be asked of a sponsorship.</summary>
/// <param name="By">Who asks.</param>
/// <param name="At">When.</param>
public abstract record SponsorshipCommand(Actor By, DateTimeOffset At) : DomainCommand(By, At);

/// <summary>Offers a sponsorship, or something else while the former offer is not answered.</summary>
/// <param name="Office">The office that sponsors.</param>
/// <param name="Terms">What it offers.</param>
/// <param name="By">The office itself, or a member for it; both may act for the sponsor from then on.</param>
/// <param name="At">When.</param>
public sealed record OfferSponsorship(Actor Office, SponsorshipTerms Terms, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "offer-sponsorship";
}

/// <summary>Takes back an offer that is not answered.</summary>
/// <param name="By">The sponsor.</param>
/// <param name="At">When.</param>
public sealed record RetractOffer(Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "retract-offer";
}

/// <summary>Accepts the offer as it stands, its balance included.</summary>
/// <param name="By">Somebody who may steer the community and is not the sponsor.</param>
/// <param name="At">When.</param>
public sealed record AcceptSponsorship(Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "accept-sponsorship";
}

/// <summary>Declines the offer.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Somebody who may steer the community and is not the sponsor.</param>
/// <param name="At">When.</param>
public sealed record DeclineSponsorship(string Reason, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "decline-sponsorship";
}

/// <summary>Grants another resource; a suspended sponsorship resumes.</summary>
/// <param name="Terms">What, and for how long.</param>
/// <param name="By">The sponsor.</param>
/// <param name="At">When.</param>
public sealed record GrantResource(ResourceTerms Terms, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "grant-resource";
}

/// <summary>Renews a grant that is not over.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Until">The new end, later than the former; <see langword="null"/> for until further notice.</param>
/// <param name="By">The sponsor.</param>
/// <param name="At">When.</param>
public sealed record RenewGrant(int Number, DateTimeOffset? Until, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "renew-grant";
}

/// <summary>Withdraws one grant, with the notice that was agreed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Effective">When it ends, earlier than it would.</param>
/// <param name="By">The sponsor.</param>
/// <param name="At">When.</param>
public sealed record WithdrawGrant(int Number, DateTimeOffset Effective, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "withdraw-grant";
}

/// <summary>Notes that no resource is in force or to come. Anybody may, and a deadline too.</summary>
/// <param name="By">Who notes it.</param>
/// <param name="At">When.</param>
public sealed record SuspendSponsorship(Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "suspend-sponsorship";
}

/// <summary>Says when the sponsor will stop, with the notice that was agreed.</summary>
/// <param name="Effective">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">The sponsor.</param>
/// <param name="At">When it is said.</param>
public sealed record GiveNotice(DateTimeOffset Effective, string Reason, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "give-notice";
}

/// <summary>Takes the notice back before it takes effect.</summary>
/// <param name="By">The sponsor.</param>
/// <param name="At">When.</param>
public sealed record RescindNotice(Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "rescind-notice";
}

/// <summary>Notes that the moment of the notice has come. Anybody may, and a deadline too.</summary>
/// <param name="By">Who notes it.</param>
/// <param name="At">When.</param>
public sealed record CompleteWithdrawal(Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "complete-withdrawal";
}

/// <summary>Ends the sponsorship at once, on the community's side.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Somebody who may steer the community and is not the sponsor.</param>
/// <param name="At">When.</param>
public sealed record EndSponsorship(string Reason, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "end-sponsorship";
}

/// <summary>Records what the sponsor was told about the work. Telling again is another report.</summary>
/// <param name="Told">What was told.</param>
/// <param name="Evidence">Streams that show it, each once; may be empty.</param>
/// <param name="By">A present member who is not the sponsor.</param>
/// <param name="At">When.</param>
public sealed record ReportToSponsor(string Told, ValueList<StreamId> Evidence, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "report-to-sponsor";
}

/// <summary>Asks for a deliverable. It is put on record and flagged, and binds nobody.</summary>
/// <param name="What">What is asked for.</param>
/// <param name="By">The sponsor.</param>
/// <param name="At">When.</param>
public sealed record DemandDeliverable(string What, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "demand-deliverable";
}

/// <summary>Takes up a demand by own will, for oneself.</summary>
/// <param name="Number">Its number.</param>
/// <param name="By">A present member who is not the sponsor.</param>
/// <param name="At">When.</param>
public sealed record TakeUpDemand(int Number, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "take-up-demand";
}

/// <summary>Answers a demand for the community: no, or something else.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Words">Why not, or what instead.</param>
/// <param name="By">Somebody who may steer the community and is not the sponsor.</param>
/// <param name="At">When.</param>
public sealed record AnswerDemand(int Number, DemandAnswer Answer, string Words, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "answer-demand";
}

/// <summary>Drops a demand.</summary>
/// <param name="Number">Its number.</param>
/// <param name="By">The sponsor.</param>
/// <param name="At">When.</param>
public sealed record DropDemand(int Number, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "drop-demand";
}

/// <summary>Proposes a goal for the community.</summary>
/// <param name="Text">What is aimed at.</param>
/// <param name="By">The sponsor or a present member; on record is which of the two.</param>
/// <param name="At">When.</param>
public sealed record ProposeGoal(string Text, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    /// <summary>How it would be measured. Default: it is not.</summary>
    public string? Measure { get; init; }

    /// <summary>Whether it is meant to stay as it is, whatever is learned. Default: it may change.</summary>
    public bool IsFixed { get; init; }

    internal override string Trigger => "propose-goal";
}

/// <summary>Makes a proposed goal the community's own.</summary>
/// <param name="Number">Its number.</param>
/// <param name="By">Somebody who may steer the community and is not the sponsor.</param>
/// <param name="At">When.</param>
public sealed record AdoptGoal(int Number, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "adopt-goal";
}

/// <summary>Lets a goal go.</summary>
/// <param name="Number">Its number.</param>
/// <param name="By">Somebody who may steer the community and is not the sponsor.</param>
/// <param name="At">When.</param>
public sealed record DropGoal(int Number, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "drop-goal";
}

/// <summary>Proposes another balance between intentional and organic; a new proposal replaces the former one.</summary>
/// <param name="Balance">From 0, wholly organic, to 1, wholly intentional.</param>
/// <param name="By">The sponsor, or somebody who may steer the community.</param>
/// <param name="At">When.</param>
public sealed record ProposeBalance(double Balance, Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "propose-balance";
}

/// <summary>Agrees to the balance that the other side has proposed.</summary>
/// <param name="By">Somebody of the other side.</param>
/// <param name="At">When.</param>
public sealed record AgreeBalance(Actor By, DateTimeOffset At) : SponsorshipCommand(By, At)
{
    internal override string Trigger => "agree-balance";
}
