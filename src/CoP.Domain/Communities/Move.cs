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

    // What tells two moves of one kind apart; transfers and amendments by the position of their proposal.
    private string Detail => Command switch
    {
        StepBack step => $" to {step.Level}",
        EnterStage enter => $" {enter.To}",
        CloseJuncture close => $" {StableNames.ToKebabCase(close.Kind.ToString())}",
        Relinquish give => $" {give.Function} ({give.Shares})",
        SecondTransfer { Transfer: var id } => $" {id}",
        AcceptTransfer { Transfer: var id } => $" {id}",
        DeclineTransfer { Transfer: var id } => $" {id}",
        WithdrawTransfer { Transfer: var id } => $" {id}",
        ContestTransfer { Transfer: var id } => $" {id}",
        ReconcileTransfer { Transfer: var id } => $" {id}",
        BeginHandOver { Transfer: var id } => $" {id}",
        CompleteTransfer { Transfer: var id } => $" {id}",
        RevokeTransfer { Transfer: var id } => $" {id}",
        ConsentToAmendment { Amendment: var id } => $" {id}",
        ObjectToAmendment { Amendment: var id } => $" {id}",
        WithdrawAmendment { Amendment: var id } => $" {id}",
        AdoptAmendment { Amendment: var id } => $" {id}",
        _ => string.Empty,
    };

    /// <summary>Returns the move in words: who, the command's stable name, and what it is about, as in <c>ben can step-back to occasional</c>.</summary>
    /// <returns>Text for people; not a format.</returns>
    public override string ToString() =>
        $"{Command.By.Name} {(IsPossible ? "can" : "cannot")} {Command.Trigger}{Detail}{(Refusal is { } r ? $": {r.Because}" : string.Empty)}";
}
