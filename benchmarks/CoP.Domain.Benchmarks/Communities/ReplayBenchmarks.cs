using BenchmarkDotNet.Attributes;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;

namespace CoP.Domain.Benchmarks.Communities;

/// <summary>Replaying a million decoded events against a mutable fold of the same events.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private const int Events = 1_000_000;

    private IReadOnlyList<DomainEvent> history = [];

    [Params(50, 1_000, 100_000)]
    public int Members { get; set; }

    [GlobalSetup]
    public void Setup() => history = CommunityHistory.Of(Members, Events, seed: 1);

    [Benchmark(Baseline = true)]
    public int Mutable()
    {
        var fold = new MutableFold();
        foreach (var happened in history)
        {
            fold.Apply(happened);
        }

        return fold.Count;
    }

    [Benchmark]
    public Community Fold() => CommunityDecider.Default.Fold(Community.Unfounded, history);
}
