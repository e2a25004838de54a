using System.Globalization;
using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Leadership;

public abstract partial record LeadershipRefusal
{
    /// <summary>Nobody can be the receiver of what they give.</summary>
    /// <param name="Giver">The giver.</param>
    public sealed record ToGiver(MemberId Giver) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.to-giver", $"{Giver} gives and would receive.", $"somebody else receives.", ("giver", Giver));
    }

    /// <summary>The receiver is not present, or not at a level that may receive.</summary>
    /// <param name="Receiver">The receiver.</param>
    /// <param name="Function">The function.</param>
    /// <param name="Level">The receiver's level; <see langword="null"/> for who is not present.</param>
    /// <param name="Since">Since when; <see langword="null"/> where it is not known.</param>
    /// <param name="Asked">The levels that may receive.</param>
    public sealed record ReceiverNotActive(MemberId Receiver, LeadershipFunction Function, Level? Level, DateTimeOffset? Since, ValueList<Level> Asked)
        : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.receiver-not-active",
            $"{Receiver} is {Standing(Level, Since)}; {Function} asks for {AnyOf(Asked)}.",
            $"{Receiver} {(Level is null ? "joins or comes back, and " : string.Empty)}accepts a raise to {Asked[0]} (see moves).",
            ("receiver", Receiver),
            ("function", Function),
            ("level", Level),
            ("since", Since),
            ("asked", AnyOf(Asked)));
    }

    /// <summary>Who offers a vacancy is not at a level that may.</summary>
    /// <param name="Offerer">The member who offers.</param>
    /// <param name="Function">The function.</param>
    /// <param name="Level">Their level, if any.</param>
    /// <param name="Since">Since when; <see langword="null"/> where it is not known.</param>
    /// <param name="Asked">The levels that may offer.</param>
    public sealed record OffererNotActive(MemberId Offerer, LeadershipFunction Function, Level? Level, DateTimeOffset? Since, ValueList<Level> Asked)
        : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.offerer-not-active",
            $"{Offerer} is {Standing(Level, Since)}; offering {Function} asks for {AnyOf(Asked)}.",
            $"somebody at one of these levels offers it, or {Offerer} accepts a raise to {Asked[0]} (see moves).",
            ("offerer", Offerer),
            ("function", Function),
            ("level", Level),
            ("since", Since),
            ("asked", AnyOf(Asked)));
    }

    /// <summary>Some of the shares are locked by transfers under way.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="Holder">The member; <see langword="null"/> for the vacancy.</param>
    /// <param name="Held">What is held.</param>
    /// <param name="Locked">What of it is locked.</param>
    /// <param name="Asked">What was asked for.</param>
    /// <param name="Transfers">The transfers that lock it, oldest first.</param>
    public sealed record SharesLocked(
        LeadershipFunction Function, MemberId? Holder, LeadershipShares Held, LeadershipShares Locked, LeadershipShares Asked, ValueList<TransferId> Transfers)
        : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.shares-locked",
            $"of {Function} {Name(Holder)} holds {Held}, of which {Locked} are locked by transfer {string.Join(", ", Transfers)}; {Asked} were asked for.",
            $"ask for {Held - Locked} or less, or wait until transfer {string.Join(", ", Transfers)} has ended.",
            ("function", Function),
            ("holder", Holder),
            ("held", Held),
            ("locked", Locked),
            ("asked", Asked),
            ("transfers", string.Join(", ", Transfers)));
    }

    /// <summary>The same giver is handing on some of the same function to the same receiver already.</summary>
    /// <param name="Function">The function.</param>
    /// <param name="Giver">The giver; <see langword="null"/> for the vacancy.</param>
    /// <param name="Receiver">The receiver.</param>
    /// <param name="Transfer">The transfer under way.</param>
    public sealed record UnderWayAlready(LeadershipFunction Function, MemberId? Giver, MemberId Receiver, TransferId Transfer) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.under-way-already",
            $"transfer {Transfer} of {Function} from {Name(Giver)} to {Receiver} is under way.",
            $"wait until transfer {Transfer} is completed, or withdraw it and propose anew.",
            ("function", Function),
            ("giver", Giver),
            ("receiver", Receiver),
            ("transfer", Transfer));
    }

    /// <summary>No transfer under way has this id.</summary>
    /// <param name="Transfer">The id.</param>
    public sealed record TransferUnknown(TransferId Transfer) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.unknown",
            $"transfer {Transfer} was never proposed or has ended.",
            $"name a transfer under way, or propose a new one.",
            ("transfer", Transfer));
    }

    /// <summary>The transfer is in a status that does not permit this.</summary>
    /// <param name="Transfer">The transfer.</param>
    /// <param name="Status">Its status.</param>
    /// <param name="Trigger">What was wanted.</param>
    public sealed record NotPossibleNow(TransferId Transfer, TransferStatus Status, TransferTrigger Trigger) : LeadershipRefusal
    {
        /// <summary>What the status permits.</summary>
        public ValueList<TransferTrigger> Permitted => TransferMachine.Definition.PermittedTriggers(Status).ToValueList();

        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.not-possible-now",
            $"transfer {Transfer} is {TransferMachine.Definition.NameOf(Status)}, which does not permit {TransferMachine.Definition.NameOf(Trigger)}.",
            $"permitted now: {PermittedNames}.",
            ("transfer", Transfer),
            ("status", TransferMachine.Definition.NameOf(Status)),
            ("trigger", TransferMachine.Definition.NameOf(Trigger)),
            ("permitted", PermittedNames));

        private string PermittedNames => string.Join(", ", Permitted.Select(TransferMachine.Definition.NameOf));
    }

    /// <summary>The policy asks for somebody who seconds.</summary>
    /// <param name="Transfer">The transfer.</param>
    public sealed record SecondNeeded(TransferId Transfer) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.second-needed",
            $"nobody has seconded transfer {Transfer}, and the rules here ask for it.",
            $"a present member who neither gives, receives nor offered seconds it.",
            ("transfer", Transfer));
    }

    private static string Standing(Level? level, DateTimeOffset? since) => level is not { } known
        ? "no present member"
        : since is { } from ? $"{known} since {from.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : known.Value;
}
