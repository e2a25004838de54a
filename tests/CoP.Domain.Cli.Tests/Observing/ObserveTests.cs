using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using CoP.Domain.Cli.Tests.Approvals;

namespace CoP.Domain.Cli.Tests.Observing;

public sealed class ObserveTests
{
    private const string Good = "timestamp,actor,kind,target,weight\n2024-01-03T10:00:00Z,ada,commit,,1\n2024-02-03T10:00:00Z,ben,commit,,1\n2024-02-04T10:00:00Z,ada,merge,ben,1\n";

    [Fact]
    public void Observe_WithoutSource_TellsTheExample()
    {
        var answer = Cop.Run("observe");

        Assert.Equal(0, answer.Code);
        Assert.Equal("", answer.Error);
        Approved.Matches(answer.Out);
    }

    [Fact]
    public void Observe_Example_FindsFormationAndTheTransferToTheSuccessor()
    {
        using var json = JsonDocument.Parse(Cop.Run("observe", "--format", "json").Out);
        var junctures = json.RootElement.GetProperty("junctures").EnumerateArray().ToList();
        var transfer = Assert.Single(junctures, juncture => juncture.GetProperty("kind").GetString() is "leadership-transfer");

        Assert.Contains(junctures, juncture => juncture.GetProperty("kind").GetString() is "formation");
        Assert.Equal("Mairi", transfer.GetProperty("from")[0].GetString());
        Assert.Equal("Tomás", transfer.GetProperty("to")[0].GetString());
        Assert.All(junctures, juncture => Assert.All(
            new[] { "confirmedAt", "parameters", "sharesBefore", "sharesAfter" },
            member => Assert.True(juncture.GetProperty("evidence").TryGetProperty(member, out _))));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("html")]
    public void Observe_Twice_AnswersTheSame(string format) =>
        Assert.Equal(Cop.Run("observe", "--format", format).Out, Cop.Run("observe", "--format", format).Out);

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Observe_ForeignCulture_ChangesNothing(string culture)
    {
        string[] formats = ["text", "json", "csv", "html"];
        var before = formats.Select(format => Cop.Run("observe", "--format", format)).ToList();
        var usual = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        try
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(before, formats.Select(format => Cop.Run("observe", "--format", format)));
        }
        finally
        {
            (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = usual;
        }
    }

    [Fact]
    public void Observe_ToAFile_PrintsNothing()
    {
        using var scratch = new Scratch();

        var answer = Cop.Run("observe", "--format", "html", "--out", scratch.Name("report.html"));

        Assert.Equal(new Answer(0, "", ""), answer);
        Assert.Equal("html", XDocument.Load(scratch.Name("report.html")).Root!.Name.LocalName);
    }

    [Fact]
    public void Observe_OneCommit_IsAWholeReport()
    {
        using var scratch = new Scratch();
        scratch.Git("init", "-q");
        scratch.Git("commit", "-q", "--allow-empty", "-m", "first");

        var answer = Cop.Run("observe", scratch.Path);

        Assert.Equal(0, answer.Code);
        Assert.Contains("1 act by 1 person, in May 2024.", answer.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--period", "month", 2)]
    [InlineData("--period", "year", 1)]
    [InlineData("--window", "3", 2)]
    public void Observe_Period_CutsTheSeries(string option, string value, int periods)
    {
        using var scratch = new Scratch();

        var rows = Cop.Run("observe", scratch.Text("a.csv", Good), "--format", "csv", option, value).Out.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(periods, rows.Length - 1);
    }

    [Fact]
    public void Observe_SinceAndUntil_BoundTheRecord()
    {
        using var scratch = new Scratch();

        using var json = JsonDocument.Parse(Cop.Run("observe", scratch.Text("a.csv", Good), "--since", "2024-02-01", "--until", "2024-02-04", "--format", "json").Out);

        Assert.Equal(1, json.RootElement.GetProperty("acts").GetInt64());
        Assert.Equal("2024-02-03T10:00:00Z", json.RootElement.GetProperty("from").GetString());
    }

    [Fact]
    public void Observe_ShortReadingOnATerminal_DrawsNoBar() => Assert.Equal(Cop.Run("observe"), Cop.Watched("observe"));

    [Fact]
    public void Observe_LongReadingOnATerminal_DrawsABarBesideTheData()
    {
        using var scratch = new Scratch();
        var file = scratch.Text("long.csv", Good + string.Concat(Enumerable.Range(0, 30_000).Select(i => FormattableString.Invariant($"2024-03-{(i % 28) + 1:00}T10:00:00Z,p{i % 50},commit,,1\n"))));

        var watched = Cop.Watched("observe", file);

        Assert.Equal(Cop.Run("observe", file).Out, watched.Out);
        Assert.Contains("reading", watched.Error, StringComparison.Ordinal);
        Assert.Equal("", Cop.Run("observe", file).Error);
    }

    [Fact]
    public void Observe_Pseudonyms_HidesNames()
    {
        var answer = Cop.Run("observe", "--pseudonyms");

        Assert.DoesNotContain("Mairi", answer.Out, StringComparison.Ordinal);
        Assert.Equal(0, answer.Code);
    }

    [Fact]
    public void Observe_BrokenRows_NamesTheirLinesAndGoesOn()
    {
        using var scratch = new Scratch();
        var file = scratch.Text("a.csv", Good + "yesterday,ada,commit,,1\n2024-02-05T10:00:00Z,ben,commit,,1\n");

        var answer = Cop.Run("observe", file);

        Assert.Equal(0, answer.Code);
        Assert.Contains("1 row could not be read and was left out", answer.Out, StringComparison.Ordinal);
        Assert.Contains("line 5", answer.Error, StringComparison.Ordinal);
        Assert.Equal(1, Cop.Run("observe", file, "--strict").Code);
        Assert.Equal(0, Cop.Run("observe", scratch.Text("good.csv", Good), "--strict").Code);
    }

    [Fact]
    public void Observe_FutureAndPastDates_AreSaid()
    {
        using var scratch = new Scratch();
        var file = scratch.Text("a.csv", Good + "1970-01-01T00:00:00Z,ada,commit,,1\n2090-01-01T00:00:00Z,ben,commit,,1\n");

        var answer = Cop.Run("observe", file);

        Assert.Equal(0, answer.Code);
        Assert.Contains("dated after", answer.Out, StringComparison.Ordinal);
        Assert.Equal(0, Cop.Run("observe", file, "--format", "html").Code);
    }

    [Fact]
    public void Observe_HardNames_HarmsNobody()
    {
        using var scratch = new Scratch();
        var rows = Samples.Names.Where(name => name.Length is > 0 and < 1000).Select((name, i) =>
            $"2024-0{(i % 9) + 1}-03T10:00:00Z,\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\",post,,1");
        var file = scratch.Text("names.csv", "timestamp,actor,kind,target,weight\n" + string.Join('\n', rows) + "\n");

        Assert.DoesNotContain(Cop.Run("observe", file).Out, character => character != '\n' && char.IsControl(character));
        Assert.NotNull(XDocument.Parse(Cop.Run("observe", file, "--format", "html").Out).Root);
        Assert.DoesNotContain("<script", Cop.Run("observe", file, "--format", "html").Out, StringComparison.Ordinal);
    }
}
