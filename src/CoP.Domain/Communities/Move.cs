using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Communities;

/// <summary>Something that a person could do, and what stands in the way.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Command">The command, ready to be done.</param>
/// <param name="Refusal">What stands in the way; <see langword="null"/> if nothing does.</param>
public sealed record Move(DomainCommand Command, Refusal? Refusal)
{
    /// <summary>Whether it is possible now.</summary>
    public bool IsPossible => Refusal is null;

    private string? About => Command switch
    {
        StepBack c => $"to {c.Level}",
        SecondTransfer c => c.Transfer.ToString(),
        AcceptTransfer c => c.Transfer.ToString(),
        DeclineTransfer c => c.Transfer.ToString(),
        WithdrawTransfer c => c.Transfer.ToString(),
        ContestTransfer c => c.Transfer.ToString(),
        ReconcileTransfer c => c.Transfer.ToString(),
        BeginHandOver c => c.Transfer.ToString(),
        CompleteTransfer c => c.Transfer.ToString(),
        RevokeTransfer c => c.Transfer.ToString(),
        Relinquish c => $"{c.Function} ({c.Shares})",
        ConsentToAmendment c => c.Amendment.ToString(),
        ObjectToAmendment c => c.Amendment.ToString(),
        WithdrawAmendment c => c.Amendment.ToString(),
        AdoptAmendment c => c.Amendment.ToString(),
        EnterStage c => c.To.ToString(),
        CloseJuncture c => StableNames.Of(c.Kind),
        _ => null,
    };

    /// <summary>Returns the move in words: who, what, and of which level, transfer, function, amendment, stage or juncture.</summary>
    /// <returns>Text for people, such as <c>member:ben can accept-transfer 23</c>.</returns>
    public override string ToString() =>
        $"{Command.By} {(IsPossible ? "can" : "cannot")} {Command.Trigger}{(About is { } about ? " " + about : string.Empty)}{(Refusal is { } r ? $": {r.Because}" : string.Empty)}";
}
