using CoP.Domain.Deciding;

namespace CoP.Domain.Sponsorship;

public abstract partial record SponsorshipRefusal
{
    /// <summary>There is no such grant.</summary>
    /// <param name="Number">Its number.</param>
    public sealed record UnknownGrant(int Number) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.unknown-grant",
            $"there is no grant number {Number}.",
            $"name one that was made.",
            ("number", Number));
    }

    /// <summary>The grant is over.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Until">When it ended.</param>
    public sealed record GrantOver(int Number, DateTimeOffset Until) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.grant-over",
            $"grant number {Number} ended on {Until:yyyy-MM-dd}.",
            $"the sponsor grants anew.",
            ("number", Number),
            ("until", Until));
    }

    /// <summary>A renewal ends later.</summary>
    /// <param name="Number">Its number.</param>
    public sealed record RenewalNotLater(int Number) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.renewal-not-later",
            $"grant number {Number} does not end earlier than that.",
            $"name a later end.",
            ("number", Number));
    }

    /// <summary>A withdrawal ends earlier.</summary>
    /// <param name="Number">Its number.</param>
    public sealed record WithdrawalNotEarlier(int Number) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.withdrawal-not-earlier",
            $"grant number {Number} ends no later than that anyway.",
            $"name an earlier end, or wait.",
            ("number", Number));
    }

    /// <summary>The notice is shorter than agreed.</summary>
    /// <param name="Earliest">The earliest moment.</param>
    public sealed record NoticeTooShort(DateTimeOffset Earliest) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.notice-too-short",
            $"the notice that was agreed runs until {Earliest:yyyy-MM-dd}.",
            $"name that moment or a later one.",
            ("earliest", Earliest));
    }

    /// <summary>The sponsor has said when it will stop.</summary>
    /// <param name="StopsAt">When.</param>
    public sealed record OnNoticeAlready(DateTimeOffset StopsAt) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.on-notice-already",
            $"the sponsor stops on {StopsAt:yyyy-MM-dd}.",
            $"take the notice back first.",
            ("stopsAt", StopsAt));
    }

    /// <summary>The sponsor has not said that it will stop.</summary>
    public sealed record NotOnNotice : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.not-on-notice",
            $"no notice is given.",
            $"give notice first.");
    }

    /// <summary>The moment of the notice has come.</summary>
    /// <param name="StopsAt">The moment.</param>
    public sealed record NoticeTookEffect(DateTimeOffset StopsAt) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.notice-took-effect",
            $"the notice took effect on {StopsAt:yyyy-MM-dd}.",
            $"complete the withdrawal.",
            ("stopsAt", StopsAt));
    }

    /// <summary>The moment of the notice has not come.</summary>
    /// <param name="StopsAt">The moment.</param>
    public sealed record NotYet(DateTimeOffset StopsAt) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.not-yet",
            $"the sponsor stops on {StopsAt:yyyy-MM-dd}.",
            $"wait until then.",
            ("stopsAt", StopsAt));
    }

    /// <summary>There are resources in force or to come.</summary>
    public sealed record NotLapsed : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.not-lapsed",
            $"a resource is in force or to come.",
            $"wait until all of them are over.");
    }

    /// <summary>It is suspended already.</summary>
    public sealed record SuspendedAlready : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.suspended-already",
            $"the sponsorship is suspended.",
            $"the sponsor grants something again.");
    }

    /// <summary>A report points to a stream twice.</summary>
    /// <param name="Stream">The stream.</param>
    public sealed record EvidenceTwice(StreamId Stream) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.evidence-twice",
            $"{Stream} is named twice.",
            $"name every stream once.",
            ("stream", Stream));
    }

    /// <summary>The same demand is not settled.</summary>
    /// <param name="Number">Its number.</param>
    public sealed record DemandedAlready(int Number) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.demanded-already",
            $"demand number {Number} asks for the same.",
            $"wait for the answer, or drop it.",
            ("number", Number));
    }

    /// <summary>There is no such demand.</summary>
    /// <param name="Number">Its number.</param>
    public sealed record UnknownDemand(int Number) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.unknown-demand",
            $"there is no demand number {Number}.",
            $"name one that was made.",
            ("number", Number));
    }

    /// <summary>The demand is settled.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Status">What became of it.</param>
    public sealed record DemandSettled(int Number, DemandStatus Status) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.demand-settled",
            $"demand number {Number} is {Status}.",
            $"the sponsor may ask anew.",
            ("number", Number),
            ("status", Status));
    }

    /// <summary>The same goal stands.</summary>
    /// <param name="Number">Its number.</param>
    public sealed record GoalStandsAlready(int Number) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.goal-stands-already",
            $"goal number {Number} says the same.",
            $"adopt or drop that one.",
            ("number", Number));
    }

    /// <summary>There is no such goal.</summary>
    /// <param name="Number">Its number.</param>
    public sealed record UnknownGoal(int Number) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.unknown-goal",
            $"there is no goal number {Number}.",
            $"name one that was proposed.",
            ("number", Number));
    }

    /// <summary>The goal stands where it is to go, or is dropped.</summary>
    /// <param name="Number">Its number.</param>
    /// <param name="Status">Where it stands.</param>
    public sealed record GoalSettled(int Number, GoalStatus Status) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.goal-settled",
            $"goal number {Number} is {Status}.",
            $"propose another one.",
            ("number", Number),
            ("status", Status));
    }

    /// <summary>That is the balance, or its proposal, already.</summary>
    /// <param name="Balance">The balance.</param>
    public sealed record BalanceIsSo(double Balance) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.balance-is-so",
            $"{Balance} is agreed or proposed already.",
            $"propose another one, or leave it.",
            ("balance", Balance));
    }

    /// <summary>Nobody has proposed another balance.</summary>
    public sealed record NoProposal : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.no-proposal",
            $"no other balance is proposed.",
            $"one side proposes one first.");
    }

    /// <summary>The other side agrees.</summary>
    /// <param name="By">Who asked.</param>
    public sealed record OwnProposal(Actor By) : SponsorshipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "sponsorship.own-proposal",
            $"{By} is of the side that proposed it.",
            $"the other side agrees, or proposes another one.",
            ("by", By));
    }
}
