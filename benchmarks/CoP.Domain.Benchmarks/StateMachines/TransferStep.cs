namespace CoP.Domain.Benchmarks.StateMachines;

public enum TransferStep
{
    Proposed = 0,
    Accepted = 1,
    HandingOver = 2,
    Completed = 3,
    Withdrawn = 4,
}
