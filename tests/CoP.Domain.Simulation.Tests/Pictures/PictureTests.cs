using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CoP.Domain.Simulation.Pictures;

namespace CoP.Domain.Simulation.Tests.Pictures;

public sealed partial class PictureTests
{
    private static readonly XNamespace Space = "http://www.w3.org/2000/svg";

    public static TheoryData<string> Names { get; } = [.. Gallery.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_IsAWholeDrawingWithoutScriptOrNetwork(string name)
    {
        var text = Gallery.All[name]();
        var drawing = XDocument.Parse(text).Root!;

        Assert.Equal(Space + "svg", drawing.Name);
        Assert.All(drawing.DescendantsAndSelf(), element => Assert.Equal(Space, element.Name.Namespace));
        Assert.Empty(drawing.Descendants(Space + "script"));
        Assert.DoesNotContain(drawing.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "href" or "id" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(text, "http", RegexOptions.None, TimeSpan.FromSeconds(5)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_TellsWhatItShowsToThoseWhoDoNotSeeIt(string name)
    {
        var drawing = XDocument.Parse(Gallery.All[name]()).Root!;

        Assert.Equal("img", (string?)drawing.Attribute("role"));
        Assert.False(string.IsNullOrEmpty(drawing.Element(Space + "title")!.Value));
        Assert.True(drawing.Element(Space + "desc")!.Value.Length > 20);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void ToSvg_AnyData_StaysWithinItsBox(string name)
    {
        var drawing = XDocument.Parse(Gallery.All[name]()).Root!;
        var size = ((string)drawing.Attribute("viewBox")!).Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToArray();

        Assert.All(drawing.Descendants(Space + "text").Where(text => text.Attribute("x") is not null), text =>
        {
            Assert.InRange((double)text.Attribute("x")!, 0, size[2]);
            Assert.InRange((double)text.Attribute("y")!, 0, size[3]);
        });
        Assert.All(drawing.Descendants(Space + "path"), path => Assert.All(AbsoluteX().Matches((string)path.Attribute("d")!), move => Assert.InRange(double.Parse(move.Groups["x"].Value, CultureInfo.InvariantCulture), 0, size[2])));
        Assert.DoesNotContain("NaN", drawing.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("∞", drawing.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void ToSvg_AnyCulture_IsTheSameText(string culture)
    {
        var expected = Gallery.All.Values.Select(draw => draw()).ToList();
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Gallery.All.Values.Select(draw => draw()), StringComparer.Ordinal);
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("survival-names")]
    [InlineData("forest-names")]
    [InlineData("surface-names")]
    public void ToSvg_HardNames_AreTextAndNothingElse(string name)
    {
        var text = Gallery.All[name]();

        Assert.Contains("&lt;script&gt;", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain('\0', text);
    }

    [Theory]
    [InlineData("survival-none")]
    [InlineData("series-none")]
    [InlineData("level-none")]
    [InlineData("surface-none")]
    [InlineData("forest-none")]
    public void ToSvg_WithoutData_SaysWhyThereIsNoPicture(string name) =>
        Assert.Contains(XDocument.Parse(Gallery.All[name]()).Descendants(Space + "text"), text => text.Value.StartsWith("There is nothing to draw", StringComparison.Ordinal));

    [Fact]
    public void ToSvg_EightSeries_EachHasAColourAndADashOfItsOwn()
    {
        var drawing = XDocument.Parse(Gallery.All["survival-eight"]()).Root!;
        var inks = drawing.Descendants(Space + "path").Select(path => (string)path.Attribute("class")!).Where(style => style.StartsWith("curve ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        var dashes = Dash().Matches(drawing.Element(Space + "style")!.Value).Select(match => match.Groups["dash"].Value).ToList();

        Assert.Equal(8, inks.Count());
        Assert.Equal(8, dashes.Count);
        Assert.Equal(8, dashes.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void ToSvg_NineSeries_AreTooManyToTellApart()
    {
        var names = Enumerable.Range(0, 9).Select(i => $"series {i}").ToArray();

        Assert.Throws<InvalidOperationException>(() => Gallery.Survival(names).ToSvg());
        Assert.Throws<InvalidOperationException>(() => Gallery.Series(names).ToSvg());
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void ToSvg_ValueThatIsNoNumber_IsRefused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurvivalPicture { Title = "t", Series = [new("a", [new(1, value, 0, 1)], [])] }.ToSvg());
        Assert.Throws<ArgumentOutOfRangeException>(() => new SurvivalPicture { Title = "t", Series = [new("a", [new(value, 0.5, 0, 1)], [])] }.ToSvg());
        Assert.Throws<ArgumentOutOfRangeException>(() => new SeriesPicture { Title = "t", Panels = [new("p", [new("a", [new(1, 2, value, 3)])])] }.ToSvg());
        Assert.Throws<ArgumentOutOfRangeException>(() => new LevelPicture { Title = "t", Points = [new(0, 1, value, 1)] }.ToSvg());
        Assert.Throws<ArgumentOutOfRangeException>(() => new ForestPicture { Title = "t", ValueName = "d", Rows = [new("a", value)] }.ToSvg());
        Assert.Throws<InvalidOperationException>(() => (Gallery.Surface(1, 1) with { Cells = [new(0, 0, value, 1)] }).ToSvg());
    }

    [Fact]
    public void ToSvg_ImpossibleData_IsRefused()
    {
        Assert.Throws<InvalidOperationException>(() => new LevelPicture { Title = "t", Points = [new(0, -1, 0, 0)] }.ToSvg());
        Assert.Throws<InvalidOperationException>(() => (Gallery.Surface(2, 2) with { Cells = [new(2, 0, 1, 1)] }).ToSvg());
    }

    [Fact]
    public void Inks_OnTheirPaper_AreReadableAsText() => Assert.All(PictureStyle.Inks, ink =>
    {
        Assert.InRange(Contrast(ink.Light, PictureStyle.Paper.Light), 4.5, 21);
        Assert.InRange(Contrast(ink.Dark, PictureStyle.Paper.Dark), 4.5, 21);
    });

    [Fact]
    public void Values_OnTheirColours_AreReadable() => Assert.All(Enumerable.Range(0, 101).Select(i => ColourScale.For(0, 100, isDifference: false).Of(i)).Concat(Enumerable.Range(-50, 101).Select(i => ColourScale.For(-50, 50, isDifference: true).Of(i))), colour =>
        Assert.InRange(Contrast(colour.Colour, colour.IsDark ? "#ffffff" : "#000000"), 4.5, 21));

    [Fact]
    public void Difference_OfZero_HasTheColourOfTheMiddle() =>
        Assert.Equal(ColourScale.For(-1, 1, isDifference: true).Of(0).Colour, ColourScale.For(-0.2, 0.7, isDifference: true).Of(0).Colour);

    [Fact]
    public void AtRisk_LivesOfManyKinds_CountsThoseWatchedThen()
    {
        var series = new SurvivalSeries("a", [new(10, 0.5, 0, 1)], [new(0, 10, true), new(5, 20, false), new(0, 20, false)]);

        Assert.Equal([2, 2, 3, 3, 2, 0], new[] { 0, 5, 6, 10, 11, 21 }.Select(time => series.AtRisk(time)));
        Assert.Equal([1, 1, 0.5], new[] { 0, 9.9, 10 }.Select(series.At));
    }

    [Fact]
    public void Of_Lives_IsTheCurveWithItsBand()
    {
        var series = SurvivalSeries.Of("a", [new(0, 10, true), new(0, 20, false), new(0, 20, false), new(0, 20, false)]);

        Assert.Equal([(10.0, 0.75)], series.Points.Select(point => (point.Time, point.Estimate)));
        Assert.InRange(series.Points[0].Low, 0, 0.75);
        Assert.Equal(20, series.End);
        Assert.Null(new SurvivalSeries("b", [], []).End);
    }

    [Fact]
    public void OfOutcomes_EndInTheLastCycleThatCanBeSeen_DoesNotTakeTheCurveToZero()
    {
        var series = SurvivalSeries.OfOutcomes("a", [MadeByHand.Outcome(0, endCycle: 20, censoredAt: null), MadeByHand.Outcome(1, endCycle: 75, censoredAt: null), MadeByHand.Outcome(2, endCycle: null, censoredAt: 74), MadeByHand.Outcome(3, endCycle: null, censoredAt: 74)]);

        Assert.Equal([(20.0, 0.75)], series.Points.Select(point => (point.Time, point.Estimate)));
        Assert.Equal(74, series.End);
        Assert.Empty(SurvivalSeries.OfOutcomes("none", []).Points);
    }

    [Fact]
    public void ToSvg_CurvesOfDifferentLength_EndWhereKnowledgeEnds()
    {
        var picture = new SurvivalPicture { Title = "t", Series = [SurvivalSeries.Of("a", [new(0, 50, false)]), SurvivalSeries.Of("b", [new(0, 100, false)])] };
        var ends = XDocument.Parse(picture.ToSvg()).Descendants(Space + "path").Where(path => ((string)path.Attribute("class")!).StartsWith("curve ", StringComparison.Ordinal) && ((string)path.Attribute("d")!).Contains('L', StringComparison.Ordinal))
            .Select(path => double.Parse(AbsoluteX().Matches((string)path.Attribute("d")!)[^1].Groups["x"].Value, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(2, ends.Count);
        Assert.Equal(62 + ((ends[1] - 62) / 2), ends[0], 0.02);
    }

    [Fact]
    public void Spread_NamesAtOnePlace_StandApartInOrderAndInside()
    {
        var places = NameColumn.Spread([100, 100, 100, 400], 0, 400);

        Assert.Equal(places.Order(), places);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 16));
        Assert.InRange(places[^1], 0, 400);
    }

    [Fact]
    public void Cut_LongNames_KeepsGraphemesWhole()
    {
        var family = "\U0001F469\u200D\U0001F469\u200D\U0001F467";

        Assert.Equal(family + "…", Lettering.Cut(family + family + family, 3));
        Assert.True(Lettering.Width(Lettering.Cut(new string('共', 100), 10)) <= 10);
        Assert.Equal("short", Lettering.Cut(" short\n", 10));
    }

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Light(one), Light(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Light(string colour)
    {
        double[] channels = [.. Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(1 + (2 * i), 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0).Select(c => c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4))];
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex(@"[MLH](?<x>-?[\d.]+)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex AbsoluteX();

    [GeneratedRegex(@"\.curve\.ink\d\{stroke-dasharray:(?<dash>[^}]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Dash();
}
