using System.Globalization;
using CoP.Domain.Cli.Summaries;
using CoP.Domain.Cli.Tests.Approvals;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Tests.Summaries;

public sealed class TextSummaryTests
{
    [Fact]
    public void Write_Transfer_ReadsLikeAStory() => Approved.Matches(Written(Samples.Transfer));

    [Fact]
    public void Write_OneAct_SpeaksInTheSingular() => Approved.Matches(Written(Samples.OneAct));

    [Fact]
    public void Write_HardNames_LetsNoControlThrough()
    {
        var text = Written(Samples.HardNames);

        Assert.DoesNotContain(text, character => character != '\n' && char.IsControl(character));
        Assert.DoesNotContain('\u202E', text);
        Assert.All(text.Split('\n'), line => Assert.True(line.Length < 400, $"A line has {line.Length} characters."));
    }

    [Fact]
    public void Write_EmptyRecord_SaysSo()
    {
        var text = Written(new Observation("none", null, null, 0, 0, new SkippedActs(0, 0), [], [], [], []));

        Assert.Contains("0 acts by 0 people.", text, StringComparison.Ordinal);
        Assert.Contains("None found.", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Write_ForeignCulture_ChangesNothing(string culture)
    {
        var before = Written(Samples.Transfer);
        var usual = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(before, Written(Samples.Transfer));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = usual;
        }
    }

    private static string Written(Observation observation)
    {
        using var writer = new StringWriter();
        TextSummary.Write(observation, null, writer);
        return writer.ToString();
    }
}
