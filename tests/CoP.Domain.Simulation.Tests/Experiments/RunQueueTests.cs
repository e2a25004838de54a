using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Simulation.Tests.Experiments;

public sealed class RunQueueTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Run_OnAnyNumberOfThreads_DeliversInOrder(int threads)
    {
        var seen = new List<(long, long)>();
        RunQueue<long>.Run(5, 2005, threads, () => i => i * i, (i, r) => seen.Add((i, r)), TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(5, 2000).Select(i => ((long)i, (long)i * i)), seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Run_WithFailures_ThrowsTheFirstAndDeliversWhatComesBefore(int threads)
    {
        var seen = new List<long>();
        var error = Assert.Throws<InvalidOperationException>(() => RunQueue<long>.Run(
            0, 10_000, threads, () => i => i % 100 == 99 ? throw new InvalidOperationException($"{i}") : i, (i, _) => seen.Add(i), TestContext.Current.CancellationToken));

        Assert.Equal("99", error.Message);
        Assert.Equal(Enumerable.Range(0, 99).Select(i => (long)i), seen);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Run_WhoseDeliveryFails_ThrowsThat(int threads) =>
        Assert.Equal("full", Assert.Throws<IOException>(() => RunQueue<long>.Run(
            0, 1000, threads, () => i => i, (i, _) => Demand(i < 40), TestContext.Current.CancellationToken)).Message);

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Run_Cancelled_StopsAndSaysSo(int threads)
    {
        using var source = new CancellationTokenSource();
        var seen = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => RunQueue<long>.Run(0, 1_000_000, threads, () => i => i, (i, _) => Cancel(source, ++seen), source.Token));

        Assert.InRange(seen, 10, 5000);
    }

    [Fact]
    public void Run_WithoutRuns_MakesNoWorker() =>
        RunQueue<long>.Run(3, 3, 4, () => throw new InvalidOperationException("nobody works"), (_, _) => { }, TestContext.Current.CancellationToken);

    private static void Cancel(CancellationTokenSource source, int seen)
    {
        if (seen == 10)
        {
            source.Cancel();
        }
    }

    private static void Demand(bool holds)
    {
        if (!holds)
        {
            throw new IOException("full");
        }
    }
}
