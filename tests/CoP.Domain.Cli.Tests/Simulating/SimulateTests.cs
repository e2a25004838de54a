using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CoP.Domain.Cli.Simulating;
using CoP.Domain.Cli.Tests.Approvals;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Cli.Tests.Simulating;

public sealed class SimulateTests
{
    private static readonly string[] Small = ["simulate", "virtual-community", "--runs", "12", "--cycles", "120", "--seed", "7"];
    private static readonly string[] Leaving = [.. Small, "--set", "founderLeaves=40"];

    public static TheoryData<string> Formats { get; } = ["text", "json", "csv", "html"];

    [Fact]
    public void Simulate_Scenario_TellsWhatTheModelShows()
    {
        var told = Answered(Cop.Run(Small));

        Assert.Contains("In this model, ", told, StringComparison.Ordinal);
        Assert.Contains("of 12 communities", told, StringComparison.Ordinal);
        Assert.Contains("cop simulate virtual-community --cycles 120 --runs 12 --seed 7", told, StringComparison.Ordinal);
        Assert.Contains("12 runs are few", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_Departure_ComparesWithStayingOnTheSameSeeds()
    {
        var told = Answered(Cop.Run(Leaving)).ReplaceLineEndings(" ");

        Assert.Contains("In this model, when the founder leaves at cycle 40 without notice, ", told, StringComparison.Ordinal);
        Assert.Contains("n = 12 pairs of runs on the same seeds", told, StringComparison.Ordinal);
        Assert.Contains("when the founder stays", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_WithoutSeed_SaysTheSeed() => Assert.Contains("--seed 1", Answered(Cop.Run("simulate", "self-leading-group", "--runs", "2", "--cycles", "40")), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Formats))]
    public void Simulate_AnyNumberOfThreads_GivesTheSameBytes(string format)
    {
        var one = Answered(Cop.Run([.. Leaving, "--format", format, "--threads", "1"]));

        Assert.Equal(one, Answered(Cop.Run([.. Leaving, "--format", format, "--threads", "5"])));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Simulate_AnyCulture_GivesTheSameBytes(string format)
    {
        var expected = Answered(Cop.Run([.. Leaving, "--format", format]));
        var before = Thread.CurrentThread.CurrentCulture;
        try
        {
            Thread.CurrentThread.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(expected, Answered(Cop.Run([.. Leaving, "--format", format])));
        }
        finally
        {
            Thread.CurrentThread.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Simulate_ToAFile_WritesTheSameThere(string format)
    {
        using var scratch = new Scratch();
        var answer = Cop.Run([.. Leaving, "--format", format, "--output", scratch.Name("answer")]);

        Assert.Equal((0, ""), (answer.Code, answer.Out));
        Assert.Equal(Answered(Cop.Run([.. Leaving, "--format", format])), File.ReadAllText(scratch.Name("answer")));
    }

    [Fact]
    public void Simulate_Json_HasThePublishedMembersFirst()
    {
        using var json = JsonDocument.Parse(Answered(Cop.Run([.. Small, "--format", "json"])));
        var root = json.RootElement;
        string[] published = ["scenario", "version", "generator", "seed", "runs", "cycles", "parameters", "outcomes", "survival"];
        string[] outcome = ["run", "survived", "cycles", "size", "core", "active", "peripheral", "effectiveLeaders", "gini", "coordination", "ethos", "transfers", "exitCycle", "endCycle", "ending", "censoredAt"];

        Assert.Equal(published, root.EnumerateObject().Take(published.Length).Select(member => member.Name), StringComparer.Ordinal);
        Assert.Equal(outcome, root.GetProperty("outcomes")[0].EnumerateObject().Take(outcome.Length).Select(member => member.Name), StringComparer.Ordinal);
        Assert.Equal(12, root.GetProperty("outcomes").GetArrayLength());
        Assert.Equal(["time", "estimate", "low", "high"], root.GetProperty("survival").EnumerateObject().Select(member => member.Name), StringComparer.Ordinal);
        Assert.Equal(7, root.GetProperty("seed").GetInt32());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("departure").ValueKind);
    }

    [Fact]
    public void Simulate_JsonOfADeparture_HasBothArms()
    {
        using var json = JsonDocument.Parse(Answered(Cop.Run([.. Leaving, "--format", "json"])));
        var departure = json.RootElement.GetProperty("departure");

        Assert.Equal(40, departure.GetProperty("exitCycle").GetInt32());
        Assert.Equal(12, departure.GetProperty("all").GetProperty("pairs").GetInt32());
        Assert.InRange(departure.GetProperty("all").GetProperty("difference").GetDouble(), departure.GetProperty("all").GetProperty("low").GetDouble(), departure.GetProperty("all").GetProperty("high").GetDouble());
        Assert.Equal(12, departure.GetProperty("stays").GetProperty("outcomes").GetArrayLength());
        Assert.All(departure.GetProperty("stays").GetProperty("outcomes").EnumerateArray(), outcome => Assert.Equal(JsonValueKind.Null, outcome.GetProperty("exitCycle").ValueKind));
    }

    [Fact]
    public void Simulate_Csv_IsALineARun()
    {
        var lines = Answered(Cop.Run([.. Leaving, "--format", "csv"])).TrimEnd('\n').Split('\n');

        Assert.Equal(1 + (2 * 12), lines.Length);
        Assert.StartsWith("arm,run,survived,cycles,", lines[0], StringComparison.Ordinal);
        Assert.Equal(12, lines.Count(line => line.StartsWith("leaves,", StringComparison.Ordinal)));
        Assert.All(lines, line => Assert.Equal(lines[0].Count(letter => letter == ','), line.Count(letter => letter == ',')));
    }

    [Fact]
    public void Simulate_Html_IsOneWholePageWithItsPictures()
    {
        var text = Answered(Cop.Run([.. Leaving, "--format", "html"]));
        var page = XDocument.Parse(text);
        var pictures = page.Descendants().Where(element => element.Name.LocalName == "svg").ToList();
        var anchors = page.Descendants().Select(element => (string?)element.Attribute("id")).OfType<string>().ToList();

        Assert.Equal(6, pictures.Count);
        Assert.All(pictures, picture => Assert.NotNull(picture.Attribute("aria-label")));
        Assert.DoesNotContain(page.Descendants(), element => element.Name.LocalName is "script" or "link" or "img");
        Assert.DoesNotContain("url(", text, StringComparison.Ordinal);
        Assert.Equal(pictures.Count, Regex.Count(text, "http", RegexOptions.None, TimeSpan.FromSeconds(5)));
        Assert.Equal(anchors.Count, anchors.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("founderLeaves", text, StringComparison.Ordinal);
        Assert.Contains("cop simulate virtual-community --set founderLeaves=40 --cycles 120 --runs 12 --seed 7", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Simulate_Html_DrawsTheWholeCourseOfEveryArm(bool leaves)
    {
        var page = XDocument.Parse(Answered(Cop.Run([.. leaves ? Leaving : Small, "--format", "html", "--threads", "2"])));
        var told = page.Descendants().Where(element => element.Name.LocalName == "desc").Select(element => element.Value).ToList();
        var rows = page.Descendants().Single(element => (string?)element.Attribute("aria-labelledby") == "course").Descendants().Where(element => element.Name.LocalName == "tr").ToList();

        Assert.Equal(leaves ? 6 : 4, told.Count);
        Assert.DoesNotContain(page.Descendants(), element => element.Value.StartsWith("There is nothing to draw", StringComparison.Ordinal));
        Assert.DoesNotContain(told, text => text.Contains("there are 0 core, 0 active and 0 peripheral", StringComparison.Ordinal));
        Assert.Contains(told, text => text.Contains("distribution: leaders in effect, " + (leaves ? "the founder leaves" : "virtual-community"), StringComparison.Ordinal) && text.Contains("at cycle 120", StringComparison.Ordinal));
        Assert.Equal(1 + (leaves ? 10 : 5), rows.Count);
    }

    [Fact]
    public void Simulate_RegimeSetAndCycles_AreAppliedInThisOrder()
    {
        using var json = JsonDocument.Parse(Answered(Cop.Run("simulate", "faded-pilot", "--regime", "shared", "--set", "willingnessToOffer=0.25", "--set", "Notice=13", "--cycles", "50", "--runs", "1", "--format", "json")));
        var parameters = json.RootElement.GetProperty("parameters");

        Assert.Equal("shared", json.RootElement.GetProperty("regime").GetString());
        Assert.Equal(0.25, parameters.GetProperty("willingnessToOffer").GetDouble());
        Assert.Equal(LeadershipRegime.Shared.In(ParameterSet.Default)[ModelParameters.AlignmentHours], parameters.GetProperty("alignmentHours").GetDouble());
        Assert.Equal(13, parameters.GetProperty("notice").GetInt32());
        Assert.Equal(50, json.RootElement.GetProperty("cycles").GetInt32());
    }

    [Fact]
    public void Simulate_File_MayExtendOneBesideIt()
    {
        using var scratch = new Scratch();
        scratch.Text("mine.json", """{"scenario":"mine","title":"Mine","extends":"self-leading-group","parameters":{"foundingCircle":5}}""");
        var file = scratch.Text("yours.json", """{"scenario":"yours","extends":"mine","cycles":30,"parameters":{"notice":3}}""");

        Assert.Contains("foundingCircle", Answered(Cop.Run("simulate", file, "--runs", "2")), StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_BrokenFile_SaysEveryProblemAndOne()
    {
        using var scratch = new Scratch();
        var file = scratch.Text("broken.json", """{"scenario":"broken","regime":"royal","cycles":0,"parameters":{"noticee":3,"foundingCircle":-1}}""");
        var answer = Cop.Run("simulate", file);

        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.All(new[] { "regime", "cycles", "parameters.noticee", "parameters.foundingCircle" }, path => Assert.Contains($"broken.json: {path}", answer.Error, StringComparison.Ordinal));
        Assert.Contains("did you mean 'notice'", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_List_NamesEverything()
    {
        var told = Answered(Cop.Run("simulate", "--list"));

        Assert.All(Scenario.Presets, name => Assert.Contains(name, told, StringComparison.Ordinal));
        Assert.All(LeadershipRegime.All, regime => Assert.Contains(regime.Name, told, StringComparison.Ordinal));
        Assert.All(ModelParameters.All, parameter => Assert.Contains(parameter.Name, told, StringComparison.Ordinal));
    }

    [Fact]
    public void Simulate_ExplainEveryParameter_SaysItsDefaultAndSource() => Assert.All(ModelParameters.All, parameter =>
    {
        var told = Answered(Cop.Run("simulate", "--explain", parameter.Name)).ReplaceLineEndings(" ");

        Assert.Contains($"default  {parameter.Default.ToString("R", CultureInfo.InvariantCulture)}", told, StringComparison.Ordinal);
        Assert.Contains(parameter.Unit, told, StringComparison.Ordinal);
    });

    [Theory]
    [InlineData("willingnessToOffer", "offers")]
    [InlineData("interdependence", "leading")]
    [InlineData("cycleDays", "the scales")]
    [InlineData("founderDrive", "the founding")]
    public void Simulate_Explain_NamesTheProcessesThatUseIt(string parameter, string use) =>
        Assert.Contains($"(docs/odd.md)\n  {use}\n", Answered(Cop.Run("simulate", "--explain", parameter)), StringComparison.Ordinal);

    [Fact]
    public void DescribedUse_OfEveryParameter_IsSomewhere() => Assert.All(ModelParameters.All, parameter => Assert.NotEmpty(DescribedUse.Of(parameter)));

    [Fact]
    public void Simulate_Explain_ReadsLikeThis() => Approved.Matches(Answered(Cop.Run("simulate", "--explain", "founderLeaves")));

    [Fact]
    public void Simulate_Help_NamesEveryOption() => Approved.Matches(Answered(Cop.Run("simulate", "--help")));

    [Fact]
    public void Simulate_DepartureAfterTheEnd_SaysSo()
    {
        var answer = Cop.Run("simulate", "self-leading-group", "--cycles", "30", "--runs", "2", "--set", "founderLeaves=30");

        Assert.Equal(0, answer.Code);
        Assert.Contains("does not come within 30 cycles", answer.OneLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_Watched_DrawsProgressBesideTheData()
    {
        var answer = Cop.Watched(Leaving);

        Assert.Contains("runs", answer.Error, StringComparison.Ordinal);
        Assert.Equal(Answered(Cop.Run(Leaving)), answer.Out);
    }

    [Fact]
    public void Simulate_Interrupted_SaysHowFarItCame()
    {
        var answer = Cop.Interrupted(Leaving);

        Assert.Equal((130, ""), (answer.Code, answer.Out));
        Assert.StartsWith("cop: Stopped after ", answer.OneLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void Simulate_FullDisk_IsOneLineAndTwo()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "there is no device that is always full here");
        var answer = Cop.Run([.. Leaving, "--format", "csv", "--output", "/dev/full"]);

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains("'/dev/full' cannot be written", answer.OneLine(), StringComparison.Ordinal);
    }

    private static string Answered(Answer answer)
    {
        Assert.True(answer.Code == 0, answer.Error);
        return answer.Out;
    }
}
