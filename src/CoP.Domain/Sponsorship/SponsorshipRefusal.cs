using CoP.Domain.Deciding;

namespace CoP.Domain.Sponsorship;

/// <summary>Why something was refused in a sponsorship.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract partial record SponsorshipRefusal : Refusal
{
    /// <summary>Nobody has offered a sponsorship.</summary>
    public sealed record NotOffered : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.not-offered",
            $"nobody has offered a sponsorship in this stream.",
            $"an office, or a member for one, offers it first.");
    }

    /// <summary>The sponsorship is over, or never was.</summary>
    /// <param name="Status">Where it stands.</param>
    public sealed record Over(SponsorshipStatus Status) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.over",
            $"the sponsorship is {Status}.",
            $"offer another one in a stream of its own.",
            ("status", Status));
    }

    /// <summary>The community has not answered the offer.</summary>
    public sealed record NotAnswered : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.not-answered",
            $"the community has not answered the offer.",
            $"somebody who may steer accepts or declines it first.");
    }

    /// <summary>The offer was answered.</summary>
    /// <param name="Since">When the community accepted.</param>
    public sealed record AnsweredAlready(DateTimeOffset Since) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.answered-already",
            $"the offer was accepted on {Since:yyyy-MM-dd}.",
            $"go on, give notice, or end it.",
            ("since", Since));
    }

    /// <summary>A sponsor is an office, or a member for one.</summary>
    /// <param name="Office">What was named as the office.</param>
    /// <param name="By">Who asked.</param>
    public sealed record OfficeNeeded(Actor Office, Actor By) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.office-needed",
            $"{By} cannot offer for {Office}.",
            $"an office offers for itself, or a member offers for an office.",
            ("office", Office),
            ("by", By));
    }

    /// <summary>Only the sponsor may.</summary>
    /// <param name="By">Who asked.</param>
    /// <param name="Sponsor">Who offered.</param>
    /// <param name="Office">The office that sponsors.</param>
    public sealed record NotTheSponsor(Actor By, Actor Sponsor, Actor Office) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.not-the-sponsor",
            $"{By} is not the sponsor.",
            $"{Sponsor} or {Office} does it.",
            ("by", By),
            ("sponsor", Sponsor),
            ("office", Office));
    }

    /// <summary>The sponsor cannot answer for the community.</summary>
    /// <param name="By">Who asked.</param>
    public sealed record SponsorsSide(Actor By) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.sponsors-side",
            $"{By} is the sponsor and cannot speak for the community in this.",
            $"somebody who may steer and is not of the sponsor's side does it.",
            ("by", By));
    }

    /// <summary>The actor may not speak for the community.</summary>
    /// <param name="By">Who asked.</param>
    public sealed record MayNotSteer(Actor By) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.may-not-steer",
            $"{By} may not steer the community.",
            $"a core member or whoever coordinates does it.",
            ("by", By));
    }

    /// <summary>A member does this, no office.</summary>
    /// <param name="By">Who asked.</param>
    public sealed record PersonNeeded(Actor By) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.person-needed",
            $"{By} is no member.",
            $"a member does it.",
            ("by", By));
    }

    /// <summary>An offer without a resource.</summary>
    public sealed record NothingOffered : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.nothing-offered",
            $"the offer names no resource.",
            $"offer at least one: time, room, recognition or a budget.");
    }

    /// <summary>Everything that was offered is over.</summary>
    public sealed record OfferLapsed : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.offer-lapsed",
            $"everything that was offered is over by now.",
            $"the sponsor offers something else.");
    }

    /// <summary>A balance is a number from 0 to 1.</summary>
    /// <param name="Balance">What was named.</param>
    public sealed record BalanceOutOfRange(double Balance) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.balance-out-of-range",
            $"{Balance} is no balance.",
            $"name a number from 0, wholly organic, to 1, wholly intentional.",
            ("balance", Balance));
    }

    /// <summary>A rhythm has 1 to 366 units.</summary>
    /// <param name="Every">What was named.</param>
    public sealed record RhythmOutOfRange(int Every) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.rhythm-out-of-range",
            $"the sponsor would be told every {Every} units.",
            $"name 1 to 366.",
            ("every", Every));
    }

    /// <summary>A notice has 0 to 3,660 days.</summary>
    /// <param name="Days">What was named.</param>
    public sealed record NoticeOutOfRange(int Days) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.notice-out-of-range",
            $"the notice would be {Days} days.",
            $"name 0 to 3660 days.",
            ("days", Days));
    }

    /// <summary>Hours belong to time, and to nothing else.</summary>
    /// <param name="Kind">What is granted.</param>
    /// <param name="Hours">How many hours; null where none are named.</param>
    public sealed record HoursUnfit(ResourceKind Kind, int? Hours) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.hours-unfit",
            $"{Kind} was offered with {Hours} hours.",
            $"name 1 to 10000 hours where time is granted, and none elsewhere.",
            ("kind", Kind),
            ("hours", Hours));
    }

    /// <summary>The resource would end before it begins, or is over.</summary>
    /// <param name="From">When it would begin.</param>
    /// <param name="Until">When it would end.</param>
    public sealed record NeverInForce(DateTimeOffset From, DateTimeOffset Until) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.never-in-force",
            $"it would be in force from {From:yyyy-MM-dd} until {Until:yyyy-MM-dd}.",
            $"let it end after it begins, and after today.",
            ("from", From),
            ("until", Until));
    }

    /// <summary>A text cannot be read.</summary>
    /// <param name="Problem">What is wrong with it.</param>
    public sealed record BadText(string Problem) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.bad-text",
            $"the text {Problem}.",
            $"write something that people can read.",
            ("problem", Problem));
    }
}
