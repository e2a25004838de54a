using CoP.Domain.Simulation.Draws;
using MathNet.Numerics.Distributions;

namespace CoP.Domain.Simulation.Tests.Draws;

public sealed class RandomStreamTests
{
    private static readonly StreamName s_meetings = new("meetings");

    [Fact]
    public void Next_PublishedState_GivesThePublishedSequence()
    {
        var stream = new RandomStream(1, 2, 3, 4);

        Assert.Equal(
            [
                41943041, 58720359, 3588806011781223, 3591011842654386, 9228616714210784205,
                9973669472204895162, 14011001112246962877, 12406186145184390807, 15849039046786891736, 10450023813501588000,
            ],
            Many(10, () => stream.Next()));
    }

    [Fact]
    public void FromSeed_TakesFourOutputsOfSplitMix() =>
        Assert.Equal(
            (6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL), RandomStream.FromSeed(1234567).State);

    [Fact]
    public void Of_KnownRun_GivesTheDrawsOfThisVersionForEver()
    {
        // A change here is a change of every published result: give GeneratorVersion another name with it.
        Assert.StartsWith("cop-draws-1:", GeneratorVersion.Name, StringComparison.Ordinal);
        var stream = RandomStream.Of(2026, 7, s_meetings);

        Assert.Equal(
            [5966028482411896415, 9923591255686237137, 15122746683312575248, 15029266618182369638],
            Many(4, () => stream.Next()));
    }

    [Fact]
    public void Of_OtherSeedRunOrName_IsAnotherStream()
    {
        RandomStream[] streams =
        [
            RandomStream.Of(1, 0, s_meetings), RandomStream.Of(2, 0, s_meetings), RandomStream.Of(1, 1, s_meetings),
            RandomStream.Of(1, -1, s_meetings), RandomStream.Of(1, 1L << 32, s_meetings), RandomStream.Of(1, 0, new("order")), RandomStream.FromSeed(1),
        ];

        Assert.Equal(streams.Length, streams.Distinct().Count());
        Assert.Equal(streams.Length, streams.Select(s => s.Next()).Distinct().Count());
    }

    [Fact]
    public void State_TakenAndGivenBack_GoesOnWithTheSameDraws()
    {
        var stream = RandomStream.FromSeed(5);
        Many(17, () => stream.Next());
        var (s0, s1, s2, s3) = stream.State;
        var again = new RandomStream(s0, s1, s2, s3);

        Assert.True(again == stream);
        Assert.Equal(stream.GetHashCode(), again.GetHashCode());
        Assert.Equal(Many(20, () => stream.Next()), Many(20, () => again.Next()));
        again.Next();
        Assert.True(again != stream);
        Assert.False(again.Equals((object)stream));
        Assert.False(again.Equals("stream"));
    }

    [Fact]
    public void State_OfZeros_IsRefused() => Assert.Throws<ArgumentException>(() => new RandomStream(0, 0, 0, 0));

    [Fact]
    public void Uniform_ManyDraws_FillTheUnitIntervalEvenly()
    {
        var stream = RandomStream.FromSeed(11);
        var draws = Many(100_000, () => stream.Uniform());

        Assert.All(draws, u => Assert.InRange(u, 0, 1 - Math.Pow(2, -53)));
        Assert.All(draws.Take(1000), u => Assert.True(double.IsInteger(u * Math.Pow(2, 53))));
        Assert.Equal(0.5, draws.Average(), 0.004);
        AssertEven(draws.GroupBy(u => (int)(u * 100)).Select(g => g.Count()), 100, 100_000);
    }

    [Fact]
    public void Uniform_PairsOfNeighbours_AreIndependent()
    {
        var stream = RandomStream.Of(3, 4, s_meetings);
        var cells = Many(100_000, () => ((int)(stream.Uniform() * 16) * 16) + (int)(stream.Uniform() * 16));

        AssertEven(cells.GroupBy(c => c).Select(g => g.Count()), 256, 100_000);
    }

    [Fact]
    public void Uniform_StreamsOfNeighbouringRunsAndNames_AreIndependent()
    {
        StreamName[] names = [s_meetings, new("order")];
        var cells = from run in Enumerable.Range(0, 20_000)
                    let first = RandomStream.Of(1, run, names[0]).Uniform()
                    let second = RandomStream.Of(1, run, names[1]).Uniform()
                    let third = RandomStream.Of(1, run + 1, names[0]).Uniform()
                    select ((int)(first * 6) * 36) + ((int)(second * 6) * 6) + (int)(third * 6);

        AssertEven(cells.GroupBy(c => c).Select(g => g.Count()), 216, 20_000);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(100)]
    public void Below_ManyDraws_AreEven(int n)
    {
        var stream = RandomStream.FromSeed(23);
        var draws = Many(70_000, () => stream.Below(n));

        Assert.All(draws, d => Assert.InRange(d, 0, n - 1));
        AssertEven(draws.GroupBy(d => d).Select(g => g.Count()), n, 70_000);
    }

    [Fact]
    public void Below_TheMost_IsTheHighPartOfTheProduct()
    {
        var stream = RandomStream.FromSeed(29);
        var copy = stream;

        Assert.Equal((int)((UInt128)copy.Next() * int.MaxValue >> 64), stream.Below(int.MaxValue));
        Assert.Equal(0, stream.Below(0));
        copy.Next();
        Assert.Equal(copy, stream);
    }

    [Fact]
    public void Shuffle_ManyTimes_GivesEveryOrderAlikeOften()
    {
        var stream = RandomStream.FromSeed(31);
        var orders = Many(48_000, () =>
        {
            Span<char> letters = ['a', 'b', 'c', 'd'];
            stream.Shuffle(letters);
            return letters.ToString();
        });

        AssertEven(orders.GroupBy(o => o, StringComparer.Ordinal).Select(g => g.Count()), 24, 48_000);
    }

    [Fact]
    public void Shuffle_TakesOneDrawLessThanThereAreItems()
    {
        var stream = RandomStream.FromSeed(37);
        var copy = stream;
        stream.Shuffle<int>([1, 2, 3, 4, 5, 6]);
        Many(5, () => copy.Next());

        Assert.Equal(copy, stream);
        stream.Shuffle<int>([1]);
        stream.Shuffle<int>([]);
        Assert.Equal(copy, stream);
    }

    private static List<T> Many<T>(int count, Func<T> draw) => [.. Enumerable.Range(0, count).Select(_ => draw())];

    private static void AssertEven(IEnumerable<int> counts, int cells, int draws)
    {
        var expected = (double)draws / cells;
        var all = counts.ToList();
        Assert.Equal(cells, all.Count);
        if (cells > 1)
        {
            var statistic = all.Sum(c => (c - expected) * (c - expected) / expected);
            Assert.InRange(ChiSquared.CDF(cells - 1, statistic), 0.001, 0.999);
        }
    }
}
