using CoP.Domain.Deciding;

namespace CoP.Domain.Trajectories;

/// <summary>Why a self-report was refused.</summary>
/// <remarks>Closed. Immutable, value-equal, thread-safe.</remarks>
public abstract record SelfReportRefusal : Refusal
{
    /// <summary>Somebody else speaks for the person.</summary>
    /// <param name="Person">Whose trajectory it is, as the stream is named.</param>
    /// <param name="By">Who spoke.</param>
    public sealed record NotOnesOwn(string Person, Actor By) : SelfReportRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "trajectory.not-ones-own",
            $"{By} speaks, and the trajectory is that of {Person}.",
            $"{Person} says it, in the stream that bears that name.",
            ("person", Person),
            ("by", By));
    }

    /// <summary>It is said already.</summary>
    /// <param name="Kind">What is said.</param>
    /// <param name="Since">Since when.</param>
    public sealed record SaidAlready(TrajectoryKind Kind, DateTimeOffset Since) : SelfReportRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "trajectory.said-already",
            $"{Kind} is said since {Since:yyyy-MM-dd}.",
            $"say something else, or take it back first.",
            ("kind", Kind),
            ("since", Since));
    }

    /// <summary>There is nothing to take back.</summary>
    public sealed record NothingSaid : SelfReportRefusal
    {
        internal override RefusalSheet Sheet => RefusalSheet.Of(
            "trajectory.nothing-said", $"nothing is said, so nothing can be taken back.", $"report a trajectory first.");
    }
}
