using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Tests.Draws;

public sealed class Philox4x32Tests
{
    [Fact]
    public void Block_Zeros_GivesThePublishedAnswer() =>
        Assert.Equal((0x6627e8d5U, 0xe169c58dU, 0xbc57ac4cU, 0x9b00dbd8U), Philox4x32.Block((0, 0, 0, 0), (0, 0)));

    [Fact]
    public void Block_Ones_GivesThePublishedAnswer() =>
        Assert.Equal(
            (0x408f276dU, 0x41c83b0eU, 0xa20bc7c6U, 0x6d5451fdU),
            Philox4x32.Block((uint.MaxValue, uint.MaxValue, uint.MaxValue, uint.MaxValue), (uint.MaxValue, uint.MaxValue)));

    [Fact]
    public void Block_DigitsOfPi_GivesThePublishedAnswer() =>
        Assert.Equal(
            (0xd16cfe09U, 0x94fdccebU, 0x5001e420U, 0x24126ea1U),
            Philox4x32.Block((0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344), (0xa4093822, 0x299f31d0)));

    [Fact]
    public void Words_PlacesApart_AreAllDifferent()
    {
        var words = from seed in new ulong[] { 0, 1, 1UL << 32 }
                    from run in new ulong[] { 0, 1, 1UL << 32 }
                    from stream in new uint[] { 0, 1, uint.MaxValue }
                    from block in new uint[] { 0, 1 }
                    select Philox4x32.Words(seed, run, stream, block);

        Assert.Equal(54, words.SelectMany(w => new[] { w.First, w.Second }).Distinct().Count() / 2);
    }

    [Fact]
    public void Words_OfAPlace_AreTheBlockAtItsCounterHighHalvesFirst()
    {
        var (a, b, c, d) = Philox4x32.Block((0x89abcdef, 0x01234567, 5, 6), (0x76543210, 0xfedcba98));

        Assert.Equal((((ulong)a << 32) | b, ((ulong)c << 32) | d), Philox4x32.Words(0xfedcba9876543210, 0x0123456789abcdef, 5, 6));
    }
}
