using CoP.Domain.Collections;

namespace CoP.Domain.Leadership;

/// <summary>How long a transfer waits at each step and who may receive.</summary>
/// <remarks>
/// All defaults are project-authored. Deadlines are computed when a step is decided and then stand: a later policy moves none that is running. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record TransferPolicy
{
    /// <summary>The defaults.</summary>
    public static TransferPolicy Default { get; } = new();

    /// <summary>Whether somebody who is no party must stand behind a proposal before it can be accepted. Default: no.</summary>
    public bool SecondRequired { get; init; }

    /// <summary>How long a proposal waits for an answer. Default 30 days; 0 or more.</summary>
    public TimeSpan ProposalLifetime { get; init => field = Checked(value); } = TimeSpan.FromDays(30);

    /// <summary>How long objections may be raised after acceptance, and again after a reconciliation. Default 14 days; 0 or more, 0 allows none.</summary>
    public TimeSpan ObjectionWindow { get; init => field = Checked(value); } = TimeSpan.FromDays(14);

    /// <summary>How long an objection may stay unreconciled before the transfer lapses. Default 30 days; 0 or more.</summary>
    public TimeSpan ContestWindow { get; init => field = Checked(value); } = TimeSpan.FromDays(30);

    /// <summary>How long giver and receiver overlap at most. Default 28 days; 0 or more.</summary>
    public TimeSpan OverlapPeriod { get; init => field = Checked(value); } = TimeSpan.FromDays(28);

    /// <summary>How long a completed transfer can be taken back. Default 14 days; 0 or more, 0 allows none.</summary>
    public TimeSpan RevocationWindow { get; init => field = Checked(value); } = TimeSpan.FromDays(14);

    /// <summary>Who holds while it is handed over, where the proposal does not say. Default: the giver.</summary>
    public Overlap Overlap { get; init; } = Overlap.GiverHolds;

    /// <summary>At which levels a member may receive, hold from the start, or offer a vacancy; refusals name them in this order. Default: active, core; at least one.</summary>
    public ValueList<Level> ReceiverLevels
    {
        get;
        init => field = value.Count > 0 ? value : throw new ArgumentException("At least one level may receive.", nameof(value));
    } = [new Level("active"), new Level("core")];

    private static TimeSpan Checked(TimeSpan value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
        return value;
    }
}
