using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Sponsorship;

/// <summary>What happened in a sponsorship.</summary>
public abstract record SponsorshipEvent : DomainEvent;

/// <summary>A sponsor offered.</summary>
/// <param name="Office">The office that sponsors.</param>
/// <param name="Terms">What it offers.</param>
public sealed record SponsorshipOffered(Actor Office, SponsorshipTerms Terms) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.offered";
}

/// <summary>The sponsor took the offer back.</summary>
public sealed record SponsorshipRetracted : SponsorshipEvent
{
    internal override string WireName => "sponsorship.retracted";
}

/// <summary>The community accepted.</summary>
/// <param name="Balance">How intentional it is, as agreed.</param>
/// <param name="Grants">What is granted from the start.</param>
public sealed record SponsorshipAccepted(double Balance, ValueList<ResourceGrant> Grants) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.accepted";
}

/// <summary>The community declined.</summary>
/// <param name="Reason">Why.</param>
public sealed record SponsorshipDeclined(string Reason) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.declined";
}

/// <summary>Another resource was granted.</summary>
/// <param name="Grant">The grant.</param>
public sealed record ResourceGranted(ResourceGrant Grant) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.resource-granted";
}

/// <summary>A grant was renewed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Until">The new end, in UTC; <see langword="null"/> for until further notice.</param>
public sealed record GrantRenewed(int Number, DateTimeOffset? Until) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.grant-renewed";
}

/// <summary>A grant was withdrawn.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Effective">When it ends, in UTC.</param>
public sealed record GrantWithdrawn(int Number, DateTimeOffset Effective) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.grant-withdrawn";
}

/// <summary>No resource is in force or to come.</summary>
public sealed record SponsorshipSuspended : SponsorshipEvent
{
    internal override string WireName => "sponsorship.suspended";
}

/// <summary>There are resources again.</summary>
public sealed record SponsorshipResumed : SponsorshipEvent
{
    internal override string WireName => "sponsorship.resumed";
}

/// <summary>The sponsor said when it will stop.</summary>
/// <param name="Effective">When, in UTC.</param>
/// <param name="Reason">Why.</param>
public sealed record NoticeGiven(DateTimeOffset Effective, string Reason) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.notice-given";
}

/// <summary>The sponsor took the notice back.</summary>
public sealed record NoticeRescinded : SponsorshipEvent
{
    internal override string WireName => "sponsorship.notice-rescinded";
}

/// <summary>The notice took effect.</summary>
public sealed record SponsorshipWithdrawn : SponsorshipEvent
{
    internal override string WireName => "sponsorship.withdrawn";
}

/// <summary>The community ended it.</summary>
/// <param name="Reason">Why.</param>
public sealed record SponsorshipEnded(string Reason) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.ended";
}

/// <summary>The sponsor was told about the work.</summary>
/// <param name="Told">What was told.</param>
/// <param name="Evidence">Streams that show it.</param>
public sealed record SponsorInformed(string Told, ValueList<StreamId> Evidence) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.informed";
}

/// <summary>The sponsor asked for a deliverable, which binds nobody.</summary>
/// <param name="Number">Its number.</param>
/// <param name="What">What was asked for.</param>
public sealed record DeliverableDemanded(int Number, string What) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.deliverable-demanded";
}

/// <summary>A member took a demand up by own will.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Member">Who.</param>
public sealed record DemandTakenUp(int Number, MemberId Member) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.demand-taken-up";
}

/// <summary>The community answered a demand.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Words">Why not, or what instead.</param>
public sealed record DemandAnswered(int Number, DemandAnswer Answer, string Words) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.demand-answered";
}

/// <summary>The sponsor dropped a demand.</summary>
/// <param name="Number">Its number.</param>
public sealed record DemandDropped(int Number) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.demand-dropped";
}

/// <summary>A goal was proposed.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Text">What is aimed at.</param>
/// <param name="Origin">Who proposed it.</param>
/// <param name="Measure">How it would be measured; <see langword="null"/> if it is not.</param>
/// <param name="IsFixed">Whether it is meant to stay as it is.</param>
public sealed record GoalProposed(int Number, string Text, GoalOrigin Origin, string? Measure, bool IsFixed) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.goal-proposed";
}

/// <summary>The community made a goal its own.</summary>
/// <param name="Number">Its number.</param>
public sealed record GoalAdopted(int Number) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.goal-adopted";
}

/// <summary>The community let a goal go.</summary>
/// <param name="Number">Its number.</param>
public sealed record GoalDropped(int Number) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.goal-dropped";
}

/// <summary>One side proposed another balance.</summary>
/// <param name="Proposal">The proposal.</param>
public sealed record BalanceProposed(BalanceProposal Proposal) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.balance-proposed";
}

/// <summary>Another balance was agreed.</summary>
/// <param name="Balance">The balance.</param>
public sealed record BalanceAgreed(double Balance) : SponsorshipEvent
{
    internal override string WireName => "sponsorship.balance-agreed";
}
