using System.Xml.Linq;
using CoP.Domain.Cli.Pages;
using CoP.Domain.Cli.Tests.Approvals;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Tests.Pages;

public sealed class HtmlPageTests
{
    public static TheoryData<string> Communities { get; } = ["transfer", "one", "names", "empty"];

    [Theory]
    [MemberData(nameof(Communities))]
    public void Write_AnyCommunity_IsWellFormedAndNeedsNoNetwork(string community)
    {
        var text = Written(Of(community));
        var page = XDocument.Parse(text);

        Assert.Equal("html", page.Root!.Name.LocalName);
        Assert.DoesNotContain("http", text, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(page.Descendants("script"));
        Assert.DoesNotContain("url(", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("NaN", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Communities))]
    public void Write_AnyCommunity_ClosesWhatHtmlDoesNotSelfClose(string community)
    {
        string[] selfClosing = ["meta", "br", "hr", "col", "line", "rect", "path", "circle"];

        Assert.All(XDocument.Parse(Written(Of(community))).Descendants().Where(element => element.IsEmpty), element => Assert.Contains(element.Name.LocalName, selfClosing, StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Communities))]
    public void Write_AnyCommunity_LinksOnlyToItself(string community)
    {
        var page = XDocument.Parse(Written(Of(community)));
        var anchors = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();

        Assert.Equal(anchors.Count, anchors.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.Descendants().Select(element => (string?)element.Attribute("href")).OfType<string>(), href => Assert.Contains(href[1..], anchors, StringComparer.Ordinal));
        Assert.All(page.Descendants().Select(element => (string?)element.Attribute("aria-labelledby")).OfType<string>(), id => Assert.Contains(id, anchors, StringComparer.Ordinal));
        Assert.All(page.Descendants("svg"), svg => Assert.NotNull(svg.Attribute("aria-label")));
    }

    [Fact]
    public void Write_Transfer_TellsTheStory() => Approved.Matches(Told(Samples.Transfer));

    [Fact]
    public void Write_HardNames_ShowsNamesAsText()
    {
        var text = Written(Samples.HardNames);

        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", text, StringComparison.Ordinal);
        Assert.True(text.Length < 400_000, "A megabyte of a name must not be in the page.");
    }

    [Fact]
    public void Write_OverlappingWindows_KeepsTheMarksInside()
    {
        var windows = Samples.Transfer with { Periods = [.. Samples.Transfer.Periods.Select((period, i) => period with { Start = new DateOnly(2023, 9, 1).AddMonths(i), End = new DateOnly(2024, 9, 1).AddMonths(i) })] };

        var page = XDocument.Parse(Written(windows));

        Assert.All(page.Descendants("rect"), rect => Assert.InRange((double)rect.Attribute("x")!, 0, 1000));
    }

    private static Observation Of(string community) => community switch
    {
        "transfer" => Samples.Transfer,
        "one" => Samples.OneAct,
        "names" => Samples.HardNames,
        _ => new Observation("none", null, null, 0, 0, new SkippedActs(0, 0), [], [], [], []),
    };

    private static string Told(Observation observation) =>
        string.Join('\n', XDocument.Parse(Written(observation)).Descendants().Where(element => element.Name.LocalName is "h1" or "h2" or "h3" or "p" or "dt" or "dd" or "th" or "td" or "small").Select(element => element.Value));

    private static string Written(Observation observation)
    {
        using var writer = new StringWriter();
        HtmlPage.Write(observation, "invented", writer);
        return writer.ToString();
    }
}
