using System.Text.Json;
using CoP.Domain.Charters;

namespace CoP.Domain.Tests.Charters;

public sealed class AmendmentIdTests
{
    [Fact]
    public void Json_IsANumberAndANameOfAProperty()
    {
        var json = JsonSerializer.Serialize(new Dictionary<AmendmentId, AmendmentId> { [new(7)] = new(8) });

        Assert.Equal("{\"7\":8}", json);
        Assert.Equal(new AmendmentId(8), JsonSerializer.Deserialize<Dictionary<AmendmentId, AmendmentId>>(json)![new(7)]);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("null")]
    public void Json_OfNoPosition_IsRefused(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AmendmentId>(json));

    [Theory]
    [InlineData("7", true)]
    [InlineData("-7", false)]
    [InlineData(" 7", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void TryParse_TakesDigitsOnly(string? text, bool fits)
    {
        Assert.Equal(fits, AmendmentId.TryParse(text, null, out var id));
        Assert.Equal(new AmendmentId(fits ? 7 : 0), id);
    }

    [Fact]
    public void Order_IsThatOfProposing()
    {
        Assert.Equal([new(2), new(10)], new AmendmentId[] { new(10), new(2) }.Order());
        Assert.Throws<FormatException>(() => AmendmentId.Parse("x", null));
    }
}
