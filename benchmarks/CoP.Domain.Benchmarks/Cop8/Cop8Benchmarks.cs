using BenchmarkDotNet.Attributes;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>CoP-8 on the engine against an object a member; both follow the reference order of draws and end with the same bits.</summary>
[MemoryDiagnoser]
public class Cop8Benchmarks
{
    private Cop8Run _run = new(16, 1);

    [Params(1_000, 10_000, 100_000)]
    public int Members { get; set; }

    /// <summary>So many that a run is about two million agent-steps, whatever the size.</summary>
    private int Ticks => Math.Max(20, 2_000_000 / Members);

    [GlobalSetup]
    public void Setup()
    {
        _run = new(Members, Ticks);
        if (_run.Of(1) != new ObjectModel(Members, 1).Run(Ticks))
        {
            throw new InvalidOperationException("The engine and its yardstick differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public object Objects() => new ObjectModel(Members, 1).Run(Ticks);

    [Benchmark]
    public object Engine() => _run.Of(1);
}
