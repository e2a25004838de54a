using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

public abstract partial record SessionRefusal
{
    /// <summary>Somebody whom it concerns is no present member.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Standing">How the person stands to the community.</param>
    public sealed record NotPresent(MemberId Member, string Standing) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.not-present",
            $"{Member} is no present member ({Standing}).",
            $"{Member} joins or comes back first, or is recorded as a guest.",
            ("member", Member),
            ("standing", Standing));
    }

    /// <summary>The actor does not conduct the session.</summary>
    /// <param name="By">The actor.</param>
    /// <param name="Facilitators">Who facilitates.</param>
    public sealed record NotConducting(Actor By, ValueList<MemberId> Facilitators) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.not-conducting",
            $"{By} does not conduct the session; {string.Join(", ", Facilitators)} facilitates.",
            $"a facilitator does it, or whoever may steer the community.",
            ("by", By),
            ("facilitators", string.Join(", ", Facilitators)));
    }

    /// <summary>None of the facilitators is a present member any more.</summary>
    /// <param name="Facilitators">Who was to facilitate.</param>
    public sealed record NobodyFacilitates(ValueList<MemberId> Facilitators) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.nobody-facilitates",
            $"{string.Join(", ", Facilitators)} was to facilitate and is no present member any more.",
            $"any present member names who facilitates instead (change-facilitators), or calls the session off.",
            ("facilitators", string.Join(", ", Facilitators)));
    }

    /// <summary>A session without a member there has not taken place.</summary>
    /// <param name="Guests">How many guests came.</param>
    public sealed record NobodyThere(int Guests) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.nobody-there",
            $"no member is recorded as there ({Guests} guests).",
            $"record who is there, or call the session off.",
            ("guests", Guests));
    }

    /// <summary>The session was held too long ago to add to its record.</summary>
    /// <param name="Until">When the record closed.</param>
    public sealed record RecordClosed(DateTimeOffset Until) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.record-closed", $"the record of the session closed at {Until:u}.", $"it stays as it is.", ("until", Until));
    }

    /// <summary>The person became a member, or came back, only after the session.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Since">Since when they are present.</param>
    /// <param name="HeldAt">When the session ended.</param>
    public sealed record NotPresentThen(MemberId Member, DateTimeOffset Since, DateTimeOffset HeldAt) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.not-present-then",
            $"{Member} is a present member since {Since:u}; the session ended at {HeldAt:u}.",
            $"only who was a present member then counts as attending; others come as guests.",
            ("member", Member),
            ("since", Since),
            ("heldAt", HeldAt));
    }

    /// <summary>The space is for members only.</summary>
    /// <param name="Space">The space.</param>
    public sealed record MembersOnly(string Space) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.members-only", $"'{Space}' is private.", $"meet in a public space, or welcome the guest as a member.", ("space", Space));
    }

    /// <summary>Whoever belongs is no guest.</summary>
    /// <param name="Member">The person.</param>
    public sealed record GuestBelongs(MemberId Member) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.guest-belongs", $"{Member} belongs to the community and is no guest.", $"{Member} arrives as a member.", ("member", Member));
    }

    /// <summary>The person is not recorded as there.</summary>
    /// <param name="Member">The person.</param>
    public sealed record NotAttending(MemberId Member) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.not-attending", $"{Member} is not recorded as there.", $"record the attendance first.", ("member", Member));
    }

    /// <summary>The number of contributions is out of range.</summary>
    /// <param name="Times">How many were given.</param>
    /// <param name="Recorded">How many of the kind are recorded already.</param>
    public sealed record TimesOutOfRange(int Times, int Recorded) : SessionRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "session.times-out-of-range",
            $"{Times} contributions were given, {Recorded} of the kind are recorded.",
            $"give 1 to {SessionDecider.MostTimes:N0} at once and {SessionDecider.MostContributions:N0} in all.",
            ("times", Times),
            ("recorded", Recorded));
    }
}
