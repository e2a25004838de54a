using CoP.Domain.Simulation.Draws;

namespace CoP.Domain.Simulation.Tests.Draws;

public sealed class StreamNameTests
{
    [Fact]
    public void Code_OneLetter_IsThePublishedHash() => Assert.Equal(0xaf63dc4c8601ec8cUL, new StreamName("a").Code);

    [Fact]
    public void Code_LettersOutsideOfAscii_AreHashedAsCodeUnits() =>
        Assert.Equal(unchecked((0xCBF29CE484222325UL ^ 'é') * 0x100000001B3UL), new StreamName("é").Code);

    [Fact]
    public void Code_NamesApart_AreApart()
    {
        string[] names = ["start", "order", "meetings", "leadership", "departures", "arrivals", "attendance", "Start", "trats"];

        Assert.Equal(names.Length, names.Select(n => new StreamName(n).Code).Distinct().Count());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Name_Blank_IsRefused(string? name) => Assert.ThrowsAny<ArgumentException>(() => new StreamName(name!));
}
