using CoP.Domain.StateMachines;

namespace CoP.Domain.Sponsorship;

/// <summary>The machine of a sponsorship.</summary>
public static class SponsorshipMachine
{
    /// <summary>The definition, shared by all sponsorships.</summary>
    public static StateMachine<SponsorshipStatus, SponsorshipTrigger> Definition { get; } =
        StateMachine<SponsorshipStatus, SponsorshipTrigger>.Define("sponsorship", SponsorshipStatus.Unoffered)
            .State(SponsorshipStatus.Unoffered, s => s
                .Permit(SponsorshipTrigger.Offer, SponsorshipStatus.Proposed, "an office, or a member for one"))
            .State(SponsorshipStatus.Proposed, s => s
                .PermitReentry(SponsorshipTrigger.Offer, "by the sponsor")
                .Permit(SponsorshipTrigger.Accept, SponsorshipStatus.Active, "by whoever may steer, not the sponsor")
                .Permit(SponsorshipTrigger.Decline, SponsorshipStatus.Declined, "by whoever may steer, not the sponsor")
                .Permit(SponsorshipTrigger.Retract, SponsorshipStatus.Withdrawn, "by the sponsor"))
            .State(SponsorshipStatus.Active, s => s
                .OnEntry("the balance that was agreed is on record")
                .Permit(SponsorshipTrigger.Suspend, SponsorshipStatus.Suspended, "no resource is in force or to come")
                .Permit(SponsorshipTrigger.GiveNotice, SponsorshipStatus.OnNotice, "by the sponsor, early enough")
                .Permit(SponsorshipTrigger.End, SponsorshipStatus.Ended, "by whoever may steer, not the sponsor"))
            .State(SponsorshipStatus.Suspended, s => s
                .Permit(SponsorshipTrigger.Resume, SponsorshipStatus.Active, "a resource is granted")
                .Permit(SponsorshipTrigger.GiveNotice, SponsorshipStatus.OnNotice, "by the sponsor, early enough")
                .Permit(SponsorshipTrigger.End, SponsorshipStatus.Ended, "by whoever may steer, not the sponsor"))
            .State(SponsorshipStatus.OnNotice, s => s
                .Permit(SponsorshipTrigger.Rescind, SponsorshipStatus.Active, "by the sponsor, before it takes effect")
                .Permit(SponsorshipTrigger.TakeEffect, SponsorshipStatus.Withdrawn, "the moment has come")
                .Permit(SponsorshipTrigger.End, SponsorshipStatus.Ended, "by whoever may steer, not the sponsor"))
            .Terminal(SponsorshipStatus.Declined)
            .Terminal(SponsorshipStatus.Withdrawn, s => s.OnEntry("nothing is in force"))
            .Terminal(SponsorshipStatus.Ended, s => s.OnEntry("nothing is in force"))
            .Build();
}
