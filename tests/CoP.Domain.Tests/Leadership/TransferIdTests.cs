using System.Text.Json;
using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Leadership;

public sealed class TransferIdTests
{
    [Theory]
    [InlineData("17", 17L)]
    [InlineData("0", 0L)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void Parse_Digits_IsThePosition(string text, long position)
    {
        Assert.Equal(new TransferId(position), TransferId.Parse(text, null));
        Assert.Equal(text, TransferId.Parse(text, null).ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("9223372036854775808")]
    public void TryParse_AnythingElse_SaysNo(string? text)
    {
        Assert.False(TransferId.TryParse(text, null, out var id));
        Assert.Equal(default, id);
        Assert.Throws<FormatException>(() => TransferId.Parse(text!, null));
    }

    [Fact]
    public void New_Negative_IsAnError() => Assert.Throws<ArgumentOutOfRangeException>(() => new TransferId(-1));

    [Fact]
    public void Order_ByPosition_NotByText() => Assert.Equal([new(9), new(10)], new TransferId[] { new(10), new(9) }.Order());

    [Fact]
    public void Json_AsValueAndAsKey_ComesBack()
    {
        var map = new Dictionary<TransferId, TransferId> { [new(17)] = new(18) };
        var json = JsonSerializer.Serialize(map);
        Assert.Equal("""{"17":18}""", json);
        Assert.Equal(map, JsonSerializer.Deserialize<Dictionary<TransferId, TransferId>>(json));
        Assert.Equal(new TransferId(18), JsonSerializer.Deserialize<TransferId>("\"18\""));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("\"x\"")]
    [InlineData("null")]
    [InlineData("true")]
    public void Json_NoPosition_IsAJsonException(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TransferId>(json));
}
