using CoP.Domain.Charters;

namespace CoP.Domain.Tests.Charters;

public sealed class CharterUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_Works()
    {
        var charter = new Charter(
            "Learning developers",
            about: "learning development in universities",
            purpose: "grow the practice together",
            values: ["openness", "no rank"],
            practice: ["writing retreats"]);

        var weekly = new CharterChange { Rhythm = new Rhythm(1, RhythmUnit.Weeks) };
        var report = weekly.TryApply(charter, out var amended);

        Assert.True(report.IsValid);
        Assert.Equal(RhythmUnit.Weeks, amended!.Rhythm.Unit);
        Assert.Equal(1, amended.Rhythm.Every);
    }
}
