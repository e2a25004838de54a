using CoP.Domain.Cli.Wording;

namespace CoP.Domain.Cli.Tests.Wording;

public sealed class WordsTests
{
    [Theory]
    [InlineData(0, "0 acts")]
    [InlineData(1, "1 act")]
    [InlineData(41203, "41,203 acts")]
    public void Count_Numbers_AgreeWithTheirNoun(long value, string expected) => Assert.Equal(expected, Words.Count(value, "act", "acts"));

    [Theory]
    [InlineData(0, "0\u00A0%")]
    [InlineData(0.001, "less than 1\u00A0%")]
    [InlineData(0.345, "35\u00A0%")]
    [InlineData(1, "100\u00A0%")]
    public void Percent_Shares_AreRounded(double share, string expected) => Assert.Equal(expected, Words.Percent(share));

    [Fact]
    public void Names_Many_CountsTheRest()
    {
        Assert.Equal("nobody", Words.Names([]));
        Assert.Equal("a", Words.Names(["a"]));
        Assert.Equal("a and b", Words.Names(["a", "b"]));
        Assert.Equal("a, b, c and d", Words.Names(["a", "b", "c", "d"]));
        Assert.Equal("a, b, c and 2 others", Words.Names(["a", "b", "c", "d", "e"]));
    }
}
