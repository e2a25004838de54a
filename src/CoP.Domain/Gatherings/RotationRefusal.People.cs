using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Gatherings;

public abstract partial record RotationRefusal
{
    /// <summary>Somebody is not willing.</summary>
    /// <param name="Member">The person.</param>
    public sealed record NotWilling(MemberId Member) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.not-willing", $"{Member} is not in line.", $"{Member} declares willingness first.", ("member", Member));
    }

    /// <summary>Somebody does not wait for a turn in the round.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Round">The round.</param>
    public sealed record NotWaiting(MemberId Member, int Round) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.not-waiting",
            $"{Member} does not wait for a turn in round {Round}.",
            $"whoever has had the turn waits again in the next round; who is not in line declares willingness.",
            ("member", Member),
            ("round", Round));
    }

    /// <summary>Somebody is no present member.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Standing">How the person stands to the community.</param>
    public sealed record NotPresent(MemberId Member, string Standing) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.not-present",
            $"{Member} is no present member ({Standing}).",
            $"{Member} joins or comes back first, or is passed over.",
            ("member", Member),
            ("standing", Standing));
    }

    /// <summary>Somebody who would be named lacks a prerequisite.</summary>
    /// <param name="Member">The person.</param>
    /// <param name="Missing">The prerequisite.</param>
    public sealed record NotEligible(MemberId Member, string Missing) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.not-eligible",
            $"nobody has confirmed that {Member} meets '{Missing}'.",
            $"another member confirms it.",
            ("member", Member),
            ("missing", Missing));
    }

    /// <summary>It is another's affair.</summary>
    /// <param name="By">The actor.</param>
    /// <param name="Whose">Those whose affair it is.</param>
    public sealed record NotYours(MemberId By, ValueList<MemberId> Whose) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.not-yours",
            $"{By} acts, and it is for {string.Join(" or ", Whose)} to say.",
            $"{string.Join(" or ", Whose)} does it.",
            ("by", By),
            ("whose", string.Join(", ", Whose)));
    }

    /// <summary>Somebody acts for or with themselves where another is needed.</summary>
    /// <param name="By">The actor.</param>
    public sealed record AnotherNeeded(MemberId By) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.another-needed", $"{By} cannot do it alone.", $"another member confirms or agrees.", ("by", By));
    }

    /// <summary>The prerequisite is not asked for.</summary>
    /// <param name="Prerequisite">The name that was given.</param>
    /// <param name="Known">The names that are asked for.</param>
    public sealed record PrerequisiteUnknown(string Prerequisite, ValueList<string> Known) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.prerequisite-unknown",
            $"'{Prerequisite}' is not asked for; {(Known.IsEmpty ? "nothing is" : string.Join(", ", Known) + " is")}.",
            $"confirm one that is asked for, or ask for it first.",
            ("prerequisite", Prerequisite),
            ("known", string.Join(", ", Known)));
    }

    /// <summary>The member has an open offer already.</summary>
    /// <param name="From">Who offered.</param>
    /// <param name="With">Whom it was offered to.</param>
    public sealed record OfferOpen(MemberId From, MemberId With) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.offer-open", $"{From} offers {With} to exchange places.", $"{With} agrees, or one of them drops the offer.", ("from", From), ("with", With));
    }

    /// <summary>There is no such offer in the round.</summary>
    /// <param name="From">Who would have offered it.</param>
    public sealed record NoOffer(MemberId From) : RotationRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "rotation.no-offer", $"{From} has no open offer to exchange places in the round.", $"{From} offers it first.", ("from", From));
    }
}
