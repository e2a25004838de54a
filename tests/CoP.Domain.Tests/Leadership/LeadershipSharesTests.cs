using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Leadership;

public sealed class LeadershipSharesTests
{
    [Fact]
    public void Half_OddParts_IsRoundedDown() => Assert.Equal(new LeadershipShares(2, 0, 5_000), new LeadershipShares(5, 1, 10_000).Half);

    [Fact]
    public void Minus_WhatWasAdded_GivesBackTheSame()
    {
        var whole = new LeadershipShares(5, 1, 10_000);
        Assert.Equal(whole, whole.Half + (whole - whole.Half));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(10_000, true)]
    [InlineData(-1, false)]
    [InlineData(10_001, false)]
    public void IsValid_AnyPart_FitsFromNoneToAll(int part, bool fits)
    {
        Assert.Equal(fits, new LeadershipShares(part, 0, 0).IsValid);
        Assert.Equal(fits, new LeadershipShares(0, part, 0).IsValid);
        Assert.Equal(fits, new LeadershipShares(0, 0, part).IsValid);
    }

    [Fact]
    public void Covers_OnePartGreater_SaysNo()
    {
        Assert.True(LeadershipShares.Of(5).Covers(new(5, 4, 0)));
        Assert.False(LeadershipShares.Of(5).Covers(new(6, 0, 0)));
        Assert.False(LeadershipShares.Of(5).Covers(new(0, 6, 0)));
        Assert.False(LeadershipShares.Of(5).Covers(new(0, 0, 6)));
    }

    [Fact]
    public void Indexer_EachAspect_GivesItsPart()
    {
        var shares = new LeadershipShares(1, 2, 3);
        Assert.Equal(1, shares[LeadershipAspect.Power]);
        Assert.Equal(2, shares[LeadershipAspect.Authority]);
        Assert.Equal(3, shares[LeadershipAspect.Responsibility]);
        Assert.Throws<ArgumentOutOfRangeException>(() => shares[(LeadershipAspect)9]);
    }

    [Fact]
    public void Json_ThereAndBack_IsTheSame()
    {
        var json = System.Text.Json.JsonSerializer.Serialize(new LeadershipShares(1, 2, 3));
        Assert.Equal("""{"Power":1,"Authority":2,"Responsibility":3}""", json);
        Assert.Equal(new LeadershipShares(1, 2, 3), System.Text.Json.JsonSerializer.Deserialize<LeadershipShares>(json));
    }
}
