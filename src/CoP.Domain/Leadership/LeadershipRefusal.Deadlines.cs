using CoP.Domain.Deciding;

namespace CoP.Domain.Leadership;

public abstract partial record LeadershipRefusal
{
    /// <summary>It is too late: the instant of the command is the deadline or after it.</summary>
    /// <param name="Transfer">The transfer.</param>
    /// <param name="Status">Its status.</param>
    /// <param name="Deadline">The deadline that has passed.</param>
    public sealed record DeadlinePassed(TransferId Transfer, TransferStatus Status, DateTimeOffset Deadline) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.deadline-passed",
            $"transfer {Transfer} is {TransferMachine.Definition.NameOf(Status)}, and the time for this ended at {Date(Deadline)} (UTC).",
            $"fire the deadlines that are due; then see what the transfer has become.",
            ("transfer", Transfer),
            ("status", TransferMachine.Definition.NameOf(Status)),
            ("deadline", Deadline));
    }

    /// <summary>The objection window is still open.</summary>
    /// <param name="Transfer">The transfer.</param>
    /// <param name="Until">When it closes.</param>
    public sealed record WindowOpen(TransferId Transfer, DateTimeOffset Until) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.window-open",
            $"objections to transfer {Transfer} may be raised until {Date(Until)} (UTC).",
            $"wait until then; silence consents.",
            ("transfer", Transfer),
            ("until", Until));
    }

    /// <summary>The deadline has not come yet.</summary>
    /// <param name="Transfer">The transfer.</param>
    /// <param name="Until">When it comes.</param>
    public sealed record NotDue(TransferId Transfer, DateTimeOffset Until) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.not-due",
            $"the deadline of transfer {Transfer} is {Date(Until)} (UTC).",
            $"wait until then.",
            ("transfer", Transfer),
            ("until", Until));
    }

    /// <summary>Only a deadline does this, no person.</summary>
    /// <param name="By">The actor.</param>
    /// <param name="Transfer">The transfer.</param>
    public sealed record DeadlineOnly(Actor By, TransferId Transfer) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.deadline-only",
            $"{Name(By)} wants to end transfer {Transfer} in the place of its deadline.",
            $"the deadline does it; a person declines, withdraws or revokes.",
            ("by", By),
            ("transfer", Transfer));
    }

    /// <summary>In this status a transfer lapses only when giver or receiver leaves.</summary>
    /// <param name="Transfer">The transfer.</param>
    /// <param name="Status">Its status.</param>
    public sealed record PartiesStay(TransferId Transfer, TransferStatus Status) : LeadershipRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "transfer.parties-stay",
            $"transfer {Transfer} is {TransferMachine.Definition.NameOf(Status)} and lapses only when giver or receiver leaves.",
            $"its deadline leads on; a person declines, withdraws or revokes.",
            ("transfer", Transfer),
            ("status", TransferMachine.Definition.NameOf(Status)));
    }
}
