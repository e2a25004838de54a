using CoP.Domain.Charters;

namespace CoP.Domain.Tests.Charters;

public sealed class EthosContinuityTests
{
    private static readonly Ethos Founding = new("grow the practice together", ["openness", "no rank", "café"]);

    [Fact]
    public void Between_TheSame_IsOne() => Assert.Equal(1, EthosContinuity.Between(Founding, Founding).Overall);

    [Fact]
    public void Between_CaseAndAccents_DoNotCount() =>
        Assert.Equal(1, EthosContinuity.Between(Founding, new("GROW, the práctice: together!", ["CAFE", "No Rank", "Openness"])).Overall);

    [Fact]
    public void Between_WhatWasAdded_DoesNotCount() =>
        Assert.Equal(1, EthosContinuity.Between(Founding, new("grow and share the practice together", ["joy", "openness", "no rank", "café"])).Overall);

    [Fact]
    public void Between_WhatWasLost_Counts()
    {
        var continuity = EthosContinuity.Between(Founding, new("sell the practice", ["openness"]));

        Assert.Equal(1.0 / 3, continuity.ValuesHeld, 12);
        Assert.Equal(0.5, continuity.PurposeKept, 12);
        Assert.Equal((1.0 / 3 + 0.5) / 2, continuity.Overall, 12);
    }

    [Fact]
    public void Between_NothingInCommon_IsZero() => Assert.Equal(0, EthosContinuity.Between(Founding, new("sell", ["profit"])).Overall);

    [Theory]
    [InlineData("!?", "!?", 1)]
    [InlineData("!?", "words", 0)]
    [InlineData("学び合う", "学び合う 場", 1)]
    public void Between_PurposeOfAnyScript_IsDefined(string founding, string now, double kept) =>
        Assert.Equal(kept, EthosContinuity.Between(new(founding, ["a"]), new(now, ["a"])).PurposeKept);

    [Fact]
    public void Between_WithoutAFoundingValue_IsABug() =>
        Assert.Throws<ArgumentException>(() => EthosContinuity.Between(new("p", []), Founding));
}
