using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Tests.Draws;

public sealed class SplitMix64Tests
{
    [Fact]
    public void At_PublishedSeed_GivesThePublishedSequence() =>
        Assert.Equal(
            [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821],
            Enumerable.Range(0, 5).Select(i => SplitMix64.At(1234567, (ulong)i)));

    [Fact]
    public void At_AnyOrder_GivesTheSameDraws()
    {
        var forth = Enumerable.Range(0, 50).Select(i => SplitMix64.At(9, (ulong)i)).ToList();
        var back = Enumerable.Range(0, 50).Reverse().Select(i => SplitMix64.At(9, (ulong)i)).Reverse();

        Assert.Equal(forth, back);
        Assert.Equal(50, forth.Distinct().Count());
    }

    [Fact]
    public void At_TheLastPosition_GoesRoundWithoutOverflow() =>
        Assert.Equal(SplitMix64.Mix(ulong.MaxValue), SplitMix64.At(ulong.MaxValue, ulong.MaxValue));

    [Fact]
    public void Mix_OneBitChanged_ChangesHalfOfTheBits()
    {
        var changed = new List<int>();
        for (var i = 0UL; i < 200; i++)
        {
            var value = SplitMix64.At(77, i);
            changed.AddRange(Enumerable.Range(0, 64).Select(bit => (int)ulong.PopCount(SplitMix64.Mix(value) ^ SplitMix64.Mix(value ^ (1UL << bit)))));
        }

        // 12,800 sums of 64 fair bits: the standard error of their mean is 4 / sqrt(12,800) = 0.035.
        Assert.Equal(32, changed.Average(), 0.15);
        Assert.True(changed.Min() >= 8, "A changed bit nearly went unnoticed.");
        Assert.Equal(0UL, SplitMix64.Mix(0));
    }
}
