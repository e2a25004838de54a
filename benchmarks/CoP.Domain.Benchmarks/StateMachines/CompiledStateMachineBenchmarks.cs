using BenchmarkDotNet.Attributes;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Benchmarks.StateMachines;

/// <summary>4,096 moves of one machine through random triggers: a hand-written switch against the compiled table. Target: ratio at most 3, no byte.</summary>
[MemoryDiagnoser]
public class CompiledStateMachineBenchmarks
{
    private const int Moves = 4096;

    private readonly CompiledStateMachine<TransferStep, TransferMove> _compiled = StateMachine<TransferStep, TransferMove>
        .Define("transfer", TransferStep.Proposed)
        .State(TransferStep.Proposed, s => s.Permit(TransferMove.Accept, TransferStep.Accepted).Permit(TransferMove.Withdraw, TransferStep.Withdrawn))
        .State(TransferStep.Accepted, s => s.Permit(TransferMove.Begin, TransferStep.HandingOver).Permit(TransferMove.Withdraw, TransferStep.Withdrawn))
        .State(TransferStep.HandingOver, s => s.Permit(TransferMove.Complete, TransferStep.Completed).Permit(TransferMove.Revert, TransferStep.Proposed))
        .State(TransferStep.Completed, s => s.Permit(TransferMove.Revert, TransferStep.Proposed))
        .State(TransferStep.Withdrawn, s => s.Permit(TransferMove.Revert, TransferStep.Proposed))
        .Build()
        .Compile();

    private readonly TransferMove[] _moves = RandomMoves();

    [Benchmark(Baseline = true, OperationsPerInvoke = Moves)]
    public TransferStep HandWrittenSwitch()
    {
        var step = TransferStep.Proposed;
        foreach (var move in _moves)
        {
            if (TrySwitch(step, move, out var next))
            {
                step = next;
            }
        }

        return step;
    }

    [Benchmark(OperationsPerInvoke = Moves)]
    public TransferStep CompiledTryNext()
    {
        var compiled = _compiled;
        var step = TransferStep.Proposed;
        foreach (var move in _moves)
        {
            if (compiled.TryNext(step, move, out var next))
            {
                step = next;
            }
        }

        return step;
    }

    [Benchmark(OperationsPerInvoke = Moves)]
    public int CompiledNext()
    {
        var compiled = _compiled;
        var step = compiled.Initial;
        foreach (var move in _moves)
        {
            var next = compiled.Next(step, (int)move);
            step = next >= 0 ? next : step;
        }

        return step;
    }

    private static bool TrySwitch(TransferStep step, TransferMove move, out TransferStep next)
    {
        (var isPermitted, next) = (step, move) switch
        {
            (TransferStep.Proposed, TransferMove.Accept) => (true, TransferStep.Accepted),
            (TransferStep.Proposed, TransferMove.Withdraw) => (true, TransferStep.Withdrawn),
            (TransferStep.Accepted, TransferMove.Begin) => (true, TransferStep.HandingOver),
            (TransferStep.Accepted, TransferMove.Withdraw) => (true, TransferStep.Withdrawn),
            (TransferStep.HandingOver, TransferMove.Complete) => (true, TransferStep.Completed),
            (TransferStep.HandingOver, TransferMove.Revert) => (true, TransferStep.Proposed),
            (TransferStep.Completed, TransferMove.Revert) => (true, TransferStep.Proposed),
            (TransferStep.Withdrawn, TransferMove.Revert) => (true, TransferStep.Proposed),
            _ => (false, step),
        };
        return isPermitted;
    }

    private static TransferMove[] RandomMoves()
    {
        var random = new Random(20260112);
        return [.. Enumerable.Range(0, Moves).Select(_ => (TransferMove)random.Next(5))];
    }
}
