using System.Globalization;
using CoP.Domain.Evidence.Reading.Rows;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Evidence.Tests.Reading;

public sealed class UtcTicksTests
{
    [Theory]
    [InlineData("2024-02-29", "2024-02-29T00:00:00.0000000Z")]
    [InlineData("2024-01-01T10:20:30Z", "2024-01-01T10:20:30.0000000Z")]
    [InlineData("2024-01-01t10:20:30z", "2024-01-01T10:20:30.0000000Z")]
    [InlineData("2024-01-01 10:20", "2024-01-01T10:20:00.0000000Z")]
    [InlineData("2024-01-01T10:20:30", "2024-01-01T10:20:30.0000000Z")]
    [InlineData("2024-01-01T10:20:30.5+05:30", "2024-01-01T04:50:30.5000000Z")]
    [InlineData("2024-01-01T10:20:30,123456789-0800", "2024-01-01T18:20:30.1234567Z")]
    [InlineData("2024-01-01T10:20:30+02", "2024-01-01T08:20:30.0000000Z")]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.0000000Z")]
    [InlineData("0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000Z")]
    [InlineData("9999-12-31T23:59:59Z", "9999-12-31T23:59:59.0000000Z")]
    public void TryParse_Iso8601_GivesUtc(string text, string expected)
    {
        Assert.True(UtcTicks.TryParse(Records.Utf8(text), out var ticks));
        Assert.Equal(expected, new DateTime(ticks, DateTimeKind.Utc).ToString("O", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2024")]
    [InlineData("2024-1-1")]
    [InlineData("2024-13-01")]
    [InlineData("2023-02-29")]
    [InlineData("0000-01-01")]
    [InlineData("2024-00-10")]
    [InlineData("2024-01-00")]
    [InlineData("2024-01-01X10:00:00Z")]
    [InlineData("2024-01-01T24:00:00Z")]
    [InlineData("2024-01-01T10:60:00Z")]
    [InlineData("2024-01-01T10:00:61Z")]
    [InlineData("2024-01-01T10:00:00.Z")]
    [InlineData("2024-01-01T10:00:00Zx")]
    [InlineData("2024-01-01T10:00:0")]
    [InlineData("2024-01-01T10")]
    [InlineData("2024-01-01T10:00:00+")]
    [InlineData("2024-01-01T10:00:00+24:00")]
    [InlineData("2024-01-01T10:00:00+1:00")]
    [InlineData("2024-01-01T10:00:00+10-00")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("9999-12-31T23:59:59-01:00")]
    [InlineData("-024-01-01")]
    [InlineData("1704103200")]
    public void TryParse_AnythingElse_Fails(string text) => Assert.False(UtcTicks.TryParse(Records.Utf8(text), out _));

    [Fact]
    public void TryParse_AnyInstant_AgreesWithThePlatform()
    {
        var instants = Arb.From(
            from day in Gen.Choose(1, 3_600_000)
            from second in Gen.Choose(0, 86_399)
            from fraction in Gen.Choose(0, 9_999_999)
            from minutes in Gen.Choose(-14 * 60, 14 * 60)
            select new DateTimeOffset((day * TimeSpan.TicksPerDay) + (second * TimeSpan.TicksPerSecond) + fraction, TimeSpan.FromMinutes(minutes)));

        Prop.ForAll(instants, instant =>
            UtcTicks.TryParse(Records.Utf8(instant.ToString("O", CultureInfo.InvariantCulture)), out var ticks) && ticks == instant.UtcTicks)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000).WithReplay(12345, 67891));
    }
}
