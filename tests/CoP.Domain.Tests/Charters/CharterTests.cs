using CoP.Domain.Charters;

namespace CoP.Domain.Tests.Charters;

public sealed class CharterTests
{
    [Fact]
    public void Charter_OfTheFirstScreen_TakesItsDefaults()
    {
        var charter = Sample.Charter();

        Assert.Equal("learning development in universities", charter.Domain.Topic);
        Assert.Equal(["openness", "no rank"], charter.Values);
        Assert.Equal(Rhythm.EveryTwoWeeks, charter.Rhythm);
        Assert.Equal(AmendmentRule.ConsentOfTheCore, charter.Amendments);
        Assert.True(charter.Joining.MayConfer(new Level("peripheral")));
        Assert.Empty(charter.Spaces);
    }

    [Fact]
    public void Charter_OfEqualParts_IsEqual()
    {
        Assert.Equal(Sample.FullCharter(), Sample.FullCharter());
        Assert.Equal(Sample.FullCharter().GetHashCode(), Sample.FullCharter().GetHashCode());
        Assert.NotEqual(Sample.FullCharter(), Sample.Charter());
    }

    [Fact]
    public void Charter_OfWrongParts_ThrowsWithEveryProblem()
    {
        var e = Assert.Throws<InvalidCharterException>(() => new Charter(" ", about: "", purpose: null!, values: ["a", "A"], practice: []));

        Assert.Equal(
            ["name charter.blank", "domain.topic charter.blank", "purpose charter.missing", "values[1] charter.duplicate", "practice charter.missing"],
            e.Report.Problems.Select(p => $"{p.Path} {p.Code}"), StringComparer.Ordinal);
        Assert.Contains("values[1] says the same as values[0] (case does not count). [charter.duplicate]", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Statement", "1")]
    public void Charter_WithoutDomain_IsRefused()
    {
        var e = Assert.Throws<InvalidCharterException>(() => new Charter("x", (DomainStatement)null!, "y", ["a"], ["b"]));

        Assert.Equal("domain", Assert.Single(e.Report.Problems).Path);
    }

    [Fact]
    public void Charter_WithUndeclaredEnum_IsRefused()
    {
        var e = Assert.Throws<InvalidCharterException>(() => new Charter(
            "x", new DomainStatement("y"), "z", ["a"], ["b"], spaces: [new Space("list", (SpaceAccess)7, SpaceMode.Online)], rhythm: new Rhythm(1, (RhythmUnit)9)));

        Assert.Equal(["spaces[0].access", "rhythm.unit"], e.Report.Problems.Select(p => p.Path), StringComparer.Ordinal);
    }

    [Fact]
    public void ToDraft_AndBack_IsTheSameCharter()
    {
        Assert.True(Charter.TryCreate(Sample.FullCharter().ToDraft(), out var again).IsValid);
        Assert.Equal(Sample.FullCharter(), again);
    }

    [Theory]
    [InlineData(RhythmUnit.Days, "2026-02-01")]
    [InlineData(RhythmUnit.Weeks, "2026-02-07")]
    [InlineData(RhythmUnit.Months, "2026-02-28")]
    public void Rhythm_After_CountsItsUnit(RhythmUnit unit, string expected)
    {
        var meeting = new DateTimeOffset(2026, 1, 31, 18, 0, 0, TimeSpan.FromHours(2));

        var next = new Rhythm(1, unit).After(meeting);

        Assert.Equal(expected, next.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(meeting.TimeOfDay, next.TimeOfDay);
    }

    [Fact]
    public void MayConfer_WithLevels_NamesThemOnly()
    {
        var policy = new JoiningPolicy([new Level("core")]);

        Assert.True(policy.MayConfer(new Level("core")));
        Assert.False(policy.MayConfer(new Level("active")));
    }
}
