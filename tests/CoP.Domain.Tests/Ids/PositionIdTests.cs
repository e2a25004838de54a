using System.Globalization;
using System.Text.Json;
using CoP.Domain.Charters;
using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Ids;

public sealed class PositionIdTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("17")]
    [InlineData("9223372036854775807")]
    public void Digits_AreAPosition(string text)
    {
        Check(TransferId.Parse(text, CultureInfo.GetCultureInfo("ar-SA")), text);
        Check(AmendmentId.Parse(text, CultureInfo.GetCultureInfo("ar-SA")), text);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData(" 1")]
    [InlineData("1.0")]
    [InlineData("٣")]
    [InlineData("9223372036854775808")]
    public void AnythingElse_IsNone(string? text)
    {
        Assert.Equal((false, default), (TransferId.TryParse(text, null, out var transfer), transfer));
        Assert.Equal((false, default), (AmendmentId.TryParse(text, null, out var amendment), amendment));
        Assert.Throws<FormatException>(() => TransferId.Parse(text!, null));
        Assert.Throws<FormatException>(() => AmendmentId.Parse(text!, null));
    }

    [Fact]
    public void Order_IsOfNumbers() => Assert.Equal([9L, 10L, 100L], new[] { new AmendmentId(100), new(9), new(10) }.Order().Select(a => a.Position));

    private static void Check<T>(T id, string text)
        where T : struct, IParsable<T>, IComparable<T>
    {
        var keyed = new Dictionary<T, T> { [id] = id };
        Assert.Equal(text, id.ToString());
        Assert.Equal(id.GetHashCode(), T.Parse(text, null).GetHashCode());
        Assert.Equal($"{{\"{text}\":{text}}}", JsonSerializer.Serialize(keyed));
        Assert.Equal(keyed, JsonSerializer.Deserialize<Dictionary<T, T>>(JsonSerializer.Serialize(keyed)));
    }
}
