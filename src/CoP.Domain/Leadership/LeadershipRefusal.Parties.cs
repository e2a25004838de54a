using CoP.Domain.Deciding;

namespace CoP.Domain.Leadership;

public abstract partial record LeadershipRefusal
{
    /// <summary>Only the giver may (for a vacancy: only who offered it).</summary>
    /// <param name="By">The actor.</param>
    /// <param name="Giver">The giver, or who offered.</param>
    public sealed record NotGiver(Actor By, MemberId Giver) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.not-giver",
            $"{Name(By)} is not {Giver}, whose proposal it is.",
            $"{Giver} does it.",
            ("by", By),
            ("giver", Giver));
    }

    /// <summary>Only the receiver may.</summary>
    /// <param name="By">The actor.</param>
    /// <param name="Receiver">The receiver.</param>
    /// <param name="Transfer">The transfer.</param>
    public sealed record NotReceiver(Actor By, MemberId Receiver, TransferId Transfer) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.not-receiver",
            $"{Name(By)} is not {Receiver}, who receives by transfer {Transfer}.",
            $"{Receiver} answers.",
            ("by", By),
            ("receiver", Receiver),
            ("transfer", Transfer));
    }

    /// <summary>Only giver and receiver may.</summary>
    /// <param name="By">The actor.</param>
    /// <param name="Transfer">The transfer.</param>
    public sealed record NotParty(Actor By, TransferId Transfer) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.not-party",
            $"{Name(By)} neither gives nor receives by transfer {Transfer}.",
            $"giver or receiver does it.",
            ("by", By),
            ("transfer", Transfer));
    }

    /// <summary>Only somebody who is no party may.</summary>
    /// <param name="Member">The actor.</param>
    /// <param name="Transfer">The transfer.</param>
    public sealed record IsParty(MemberId Member, TransferId Transfer) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.is-party",
            $"{Member} is a party to transfer {Transfer}.",
            $"another present member does it; a party declines, withdraws or revokes.",
            ("member", Member),
            ("transfer", Transfer));
    }

    /// <summary>Only the objector or a core member who is no party may reconcile.</summary>
    /// <param name="By">The actor.</param>
    /// <param name="Objector">The objector.</param>
    /// <param name="Transfer">The transfer.</param>
    public sealed record NotReconciler(MemberId By, MemberId Objector, TransferId Transfer) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.not-reconciler",
            $"{By} is neither {Objector}, who objects to transfer {Transfer}, nor a core member who is no party.",
            $"{Objector} or such a core member reconciles it.",
            ("by", By),
            ("objector", Objector),
            ("transfer", Transfer));
    }

    /// <summary>An objection needs a reason.</summary>
    /// <param name="Transfer">The transfer.</param>
    public sealed record ObjectionUnreasoned(TransferId Transfer) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.objection-unreasoned", $"the objection to transfer {Transfer} is blank, too long or unreadable.", $"say in readable words why.", ("transfer", Transfer));
    }

    /// <summary>Everybody objects once to a transfer.</summary>
    /// <param name="Member">The member.</param>
    /// <param name="Transfer">The transfer.</param>
    public sealed record ObjectedAlready(MemberId Member, TransferId Transfer) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.objected-already",
            $"{Member} has objected to transfer {Transfer} before.",
            $"somebody else who objects says so.",
            ("member", Member),
            ("transfer", Transfer));
    }
}
