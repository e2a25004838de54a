using CoP.Domain.Deciding;

namespace CoP.Domain.Participation;

/// <summary>Why a change in who takes part and how was refused.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record ParticipationRefusal : Refusal
{
    /// <summary>The actor is an office or a deadline where a person has to act.</summary>
    /// <param name="By">The actor.</param>
    public sealed record PersonNeeded(Actor By) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.person-needed", $"{By} is no person; taking part is a person's own.", $"a member does it.", ("by", By));
    }

    /// <summary>The actor is not a present member.</summary>
    /// <param name="Member">The actor.</param>
    /// <param name="Standing">The actor's standing.</param>
    public sealed record ActorNotPresent(MemberId Member, Standing Standing) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.actor-not-present",
            $"{Member} is {StandingMachine.Definition.NameOf(Standing)}; only present members act for others.",
            $"a present member does it, or {Member} joins or comes back first.",
            ("member", Member),
            ("standing", StandingMachine.Definition.NameOf(Standing)));
    }

    /// <summary>The person's standing does not permit it.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Standing">The person's standing.</param>
    /// <param name="Trigger">What was asked for.</param>
    public sealed record NotPossibleNow(MemberId Member, Standing Standing, StandingTrigger Trigger) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.not-possible-now",
            $"{Member} is {StandingMachine.Definition.NameOf(Standing)}, where {StandingMachine.Definition.NameOf(Trigger)} is not possible.",
            $"from here it goes on by {Permitted}.",
            ("member", Member),
            ("standing", StandingMachine.Definition.NameOf(Standing)),
            ("trigger", StandingMachine.Definition.NameOf(Trigger)),
            ("permitted", Permitted));

        private string Permitted => string.Join(", ", StandingMachine.Definition.PermittedTriggers(Standing).Select(StandingMachine.Definition.NameOf));
    }

    /// <summary>The person whom it concerns is not a present member.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Standing">The person's standing.</param>
    public sealed record NotPresent(MemberId Member, Standing Standing) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.not-present",
            $"{Member} is {StandingMachine.Definition.NameOf(Standing)}, not a present member.",
            $"{Member} joins or comes back first.",
            ("member", Member),
            ("standing", StandingMachine.Definition.NameOf(Standing)));
    }

    /// <summary>The charter does not let members of this level confer legitimacy.</summary>
    /// <param name="Member">The would-be conferrer.</param>
    /// <param name="Level">Their level.</param>
    public sealed record MayNotConfer(MemberId Member, Level Level) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.may-not-confer",
            $"{Member} is {Level}; the charter does not let that level confer legitimacy.",
            $"a member of a level that the charter's joining policy names does it, or the charter is amended.",
            ("member", Member),
            ("level", Level));
    }

    /// <summary>Only the core may do it.</summary>
    /// <param name="Member">Who asked.</param>
    /// <param name="Level">Their level.</param>
    /// <param name="Core">The level that may.</param>
    public sealed record CoreOnly(MemberId Member, Level Level, Level Core) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.core-only",
            $"{Member} is {Level}; this asks for {Core}.",
            $"a {Core} member does it.",
            ("member", Member),
            ("level", Level),
            ("asked", Core));
    }

    /// <summary>What concerns another was asked for oneself.</summary>
    /// <param name="Member">Who asked.</param>
    /// <param name="Trigger">What was asked for.</param>
    public sealed record NotForOneself(MemberId Member, string Trigger) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.not-for-oneself",
            $"{Member} asked for {Trigger} for themselves; that takes another member.",
            $"another member does it; taking leave, retiring, stepping back and departing are one's own.",
            ("member", Member),
            ("trigger", Trigger));
    }

    /// <summary>The community's scheme does not know the level.</summary>
    /// <param name="Level">The level.</param>
    /// <param name="Scheme">The scheme.</param>
    public sealed record LevelUnknown(Level Level, LevelScheme Scheme) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.level-unknown",
            $"{Level} is no level here; the levels are {Scheme}.",
            $"name one of {Scheme}.",
            ("level", Level),
            ("levels", Scheme));
    }

    /// <summary>The level offered is not closer to the work than the present one.</summary>
    /// <param name="Member">The member.</param>
    /// <param name="Present">The present level.</param>
    /// <param name="Asked">The level asked for.</param>
    public sealed record NoRaise(MemberId Member, Level Present, Level Asked) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.no-raise",
            $"{Member} is {Present}; {Asked} would be no raise.",
            $"offer a level closer to the work; stepping back is {Member}'s own.",
            ("member", Member),
            ("level", Present),
            ("asked", Asked));
    }

    /// <summary>The level is not farther from the work than the present one.</summary>
    /// <param name="Member">The member.</param>
    /// <param name="Present">The present level.</param>
    /// <param name="Asked">The level asked for.</param>
    public sealed record NoStepBack(MemberId Member, Level Present, Level Asked) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.no-step-back",
            $"{Member} is {Present}; {Asked} is no step back.",
            $"name a level farther from the work; a raise is offered by another member.",
            ("member", Member),
            ("level", Present),
            ("asked", Asked));
    }

    /// <summary>Nobody offers a level beyond their own, as long as somebody holds it.</summary>
    /// <param name="Member">Who offers.</param>
    /// <param name="Own">Their level.</param>
    /// <param name="Asked">The level offered.</param>
    public sealed record BeyondOwnLevel(MemberId Member, Level Own, Level Asked) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.beyond-own-level",
            $"{Member} is {Own} and offers {Asked}; members closer to the work than {Member} are present.",
            $"a member at {Asked} or closer offers it.",
            ("member", Member),
            ("level", Own),
            ("asked", Asked));
    }

    /// <summary>A level has been offered already and waits for an answer.</summary>
    /// <param name="Member">The member.</param>
    /// <param name="Offer">The open offer.</param>
    public sealed record OfferOpen(MemberId Member, RaiseOffer Offer) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.offer-open",
            $"{Member} was offered {Offer.Level} by {Offer.By} and has not answered.",
            $"{Member} accepts or declines, or {Offer.By} takes it back.",
            ("member", Member),
            ("level", Offer.Level),
            ("by", Offer.By));
    }

    /// <summary>No level has been offered.</summary>
    /// <param name="Member">The member.</param>
    public sealed record NoOffer(MemberId Member) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.no-offer", $"no level is offered to {Member}.", $"another member offers a raise first.", ("member", Member));
    }

    /// <summary>Somebody else's affair.</summary>
    /// <param name="Member">Whose affair.</param>
    /// <param name="By">Who asked.</param>
    public sealed record NotYours(MemberId Member, MemberId By) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.not-yours",
            $"the offer is {Member}'s to answer and its giver's to take back; {By} is neither.",
            $"{Member} answers it.",
            ("member", Member),
            ("by", By));
    }

    /// <summary>Something is missing in the command.</summary>
    /// <param name="What">What is missing.</param>
    public sealed record Missing(string What) : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.missing", $"the {What} is missing.", $"name the {What}.", ("missing", What));
    }

    /// <summary>The founding circle gathers once.</summary>
    internal sealed record FoundedAlready : ParticipationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "participation.founded-already", $"the founding circle has gathered.", $"later members are invited or welcomed.");
    }
}
