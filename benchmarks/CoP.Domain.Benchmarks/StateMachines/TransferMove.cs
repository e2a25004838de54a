namespace CoP.Domain.Benchmarks.StateMachines;

public enum TransferMove
{
    Accept = 0,
    Begin = 1,
    Complete = 2,
    Withdraw = 3,
    Revert = 4,
}
