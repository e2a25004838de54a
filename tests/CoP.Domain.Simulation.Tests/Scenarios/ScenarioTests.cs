using System.Globalization;
using System.Text;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using static CoP.Domain.Simulation.Models.ModelParameters;

namespace CoP.Domain.Simulation.Tests.Scenarios;

public sealed class ScenarioTests
{
    public static TheoryData<string> Presets => [.. Scenario.Presets];

    [Theory]
    [MemberData(nameof(Presets))]
    public void Load_OfAPreset_IsCompleteAndSaysWhoseNumbersItHas(string name)
    {
        var scenario = Scenario.Load(name);

        Assert.Equal(name, scenario.Name);
        Assert.NotEqual(name, scenario.Title, StringComparer.Ordinal);
        Assert.Contains("the scenario's own", scenario.About, StringComparison.Ordinal);
        Assert.NotNull(scenario.Regime);
        Assert.NotEmpty(scenario.Settings);
    }

    [Theory]
    [MemberData(nameof(Presets))]
    public void ToJson_OfAPreset_ReadsBackToAnEqualOne(string name)
    {
        var scenario = Scenario.Load(name);
        var (read, report) = Scenario.Parse(scenario.ToJson());

        Assert.True(report.IsValid, report.ToString());
        Assert.Equal(scenario, read);
        Assert.Equal(scenario.ToJson(), read!.ToJson());
    }

    [Fact]
    public void FadedPilot_KeepsItsNeedAndTakesAnyRegime()
    {
        var pilot = Scenario.Load("faded-pilot");

        Assert.Equal(0, pilot.Parameters[NeedTrend]);
        Assert.Equal(0, pilot.Parameters[NeedEnds]);
        Assert.Equal(52, pilot.Parameters[FounderLeaves]);
        Assert.All(LeadershipRegime.All, r => Assert.Equal(r.In(ParameterSet.Default)[WillingnessToOffer], pilot.With(r).Parameters[WillingnessToOffer]));
    }

    [Fact]
    public void Load_OfAnUnknownName_ListsThePresets() =>
        Assert.Contains("open-source-project", Assert.Throws<ArgumentException>(() => Scenario.Load("open")).Message, StringComparison.Ordinal);

    [Fact]
    public void Layers_Parse_DefaultsThenRegimeThenOwn()
    {
        var scenario = Parsed("""{"scenario":"x","regime":"shared","parameters":{"willingnessToOffer":0.05}}""");

        Assert.Equal(0.05, scenario.Parameters[WillingnessToOffer]);
        Assert.Equal(0.5, scenario.Parameters[OfferedShare]);
        Assert.Equal(FoundingCircle.Default, scenario.Parameters[FoundingCircle]);
        Assert.Equal(260, scenario.Cycles);
    }

    [Fact]
    public void Extends_ARegimeThatIsNamedAnew_TakesBackTheOldOnesDispositions()
    {
        var scenario = Parsed("""{"scenario":"x","extends":"self-leading-group","regime":"heroic","parameters":{"foundingCircle":9}}""");

        Assert.Equal(0, scenario.Parameters[Rotation]);
        Assert.Equal(0, scenario.Parameters[AlignmentHours]);
        Assert.Equal(9, scenario.Parameters[FoundingCircle]);
        Assert.Equal(0.15, scenario.Parameters[BoundaryTests]);
        Assert.Equal(156, scenario.Cycles);
    }

    [Fact]
    public void Extends_AScenarioThatLiesBeside_IsFound()
    {
        var (scenario, report) = Scenario.Parse("""{"scenario":"x","extends":"mine"}""", name => name == "mine" ? """{"scenario":"mine","extends":"faded-pilot","cycles":30}""" : null);

        Assert.True(report.IsValid, report.ToString());
        Assert.Equal((30, 52.0), (scenario!.Cycles, scenario.Parameters[FounderLeaves]));
    }

    [Theory]
    [InlineData("""{"scenario":"a","extends":"b"}""", """{"scenario":"b","extends":"a"}""")]
    [InlineData("""{"scenario":"a","extends":"a"}""", null)]
    [InlineData("""{"scenario":"faded-pilot","extends":"faded-pilot"}""", null)]
    [InlineData("""{"scenario":"x","extends":"b"}""", """{"scenario":"b","extends":"b"}""")]
    public void Extends_InACircle_IsRefused(string json, string? b)
    {
        var (scenario, report) = Scenario.Parse(json, name => name == "b" ? b : json);

        Assert.Null(scenario);
        var problem = Assert.Single(report.Problems);
        Assert.Equal(("extends", "scenario.cyclic"), (problem.Path, problem.Code));
    }

    [Theory]
    [InlineData("", "", "scenario.broken-json")]
    [InlineData("   ", "", "scenario.broken-json")]
    [InlineData("null", "", "scenario.wrong-type")]
    [InlineData("[]", "", "scenario.wrong-type")]
    [InlineData("{}", "scenario", "scenario.missing")]
    [InlineData("{\"scenario\":\"x\"", "", "scenario.broken-json")]
    [InlineData("{\"scenario\":\"x\",}", "", "scenario.broken-json")]
    [InlineData("{\"scenario\":\"x\"} // note", "", "scenario.broken-json")]
    [InlineData("{\"scenario\":\"\\ud800\"}", "", "scenario.broken-json")]
    [InlineData("{\"scenario\":\"x\",\"parameters\":{\"leaveRate\":NaN}}", "", "scenario.broken-json")]
    [InlineData("{\"scenario\":\"x\",\"parameters\":{\"leaveRate\":\"NaN\"}}", "parameters.leaveRate", "scenario.wrong-type")]
    [InlineData("{\"scenario\":\"x\",\"parameters\":{\"leaveRate\":1e999}}", "parameters.leaveRate", "scenario.out-of-range")]
    [InlineData("{\"scenario\":\"x\",\"parameters\":{\"leaveRate\":-0.1}}", "parameters.leaveRate", "scenario.out-of-range")]
    [InlineData("{\"scenario\":\"x\",\"parameters\":{\"leaveRate\":null}}", "parameters.leaveRate", "scenario.null")]
    [InlineData("{\"scenario\":\"x\",\"parameters\":{\"leaveRate\":true}}", "parameters.leaveRate", "scenario.wrong-type")]
    [InlineData("{\"scenario\":\"x\",\"parameters\":{\"foundingCircle\":0}}", "parameters.foundingCircle", "scenario.out-of-range")]
    [InlineData("{\"scenario\":\"x\",\"parameters\":{\"foundingCircle\":2.5}}", "parameters.foundingCircle", "scenario.not-whole")]
    [InlineData("{\"scenario\":\"x\",\"parameters\":{\"foundingCircle\":2,\"foundingCircle\":3}}", "parameters.foundingCircle", "scenario.duplicate")]
    [InlineData("{\"scenario\":\"x\",\"parameters\":[]}", "parameters", "scenario.wrong-type")]
    [InlineData("{\"scenario\":\"x\",\"cycles\":0}", "cycles", "scenario.out-of-range")]
    [InlineData("{\"scenario\":\"x\",\"cycles\":1.5}", "cycles", "scenario.not-whole")]
    [InlineData("{\"scenario\":\"x\",\"cycles\":100001}", "cycles", "scenario.out-of-range")]
    [InlineData("{\"scenario\":\"x\",\"regime\":\"Heroic\"}", "regime", "scenario.unknown-regime")]
    [InlineData("{\"scenario\":\"x\",\"extends\":\"faded-pilto\"}", "extends", "scenario.unknown-preset")]
    [InlineData("{\"scenario\":\"x\",\"cycle\":3}", "cycle", "scenario.unknown-member")]
    [InlineData("{\"scenario\":\" \"}", "scenario", "scenario.blank")]
    [InlineData("{\"scenario\":\"x\\ny\"}", "scenario", "scenario.unreadable")]
    [InlineData("{\"scenario\":\"x\",\"cycles\":100000,\"parameters\":{\"foundingCircle\":100000,\"arrivalRate\":100000}}", "parameters", "scenario.too-large")]
    public void Parse_OfABrokenText_SaysWhere(string json, string path, string code)
    {
        var (scenario, report) = Scenario.Parse(json);

        Assert.Null(scenario);
        var problem = Assert.Single(report.Problems);
        Assert.Equal((path, code), (problem.Path, problem.Code));
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("willingness_to_offer", "willingnessToOffer")]
    [InlineData("wilingnessToOfer", "willingnessToOffer")]
    [InlineData("leaverate", "leaveRate")]
    public void Parse_OfAMisspeltParameter_NamesTheNearest(string misspelt, string meant)
    {
        var (_, report) = Scenario.Parse($$$"""{"scenario":"x","parameters":{"{{{misspelt}}}":0.1}}""");

        Assert.Contains($"did you mean '{meant}'?", Assert.Single(report.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_OfManyProblems_ListsAllWithTheirLines()
    {
        var (_, report) = Scenario.Parse("{\n\"scenario\": 3,\n\"cycles\": -1,\n\"regime\": \"none\",\n\"parameters\": {\n\"leaveRate\": 7,\n\"x\": 1\n}\n}");

        Assert.Equal(
            [("scenario", 2), ("cycles", 3), ("regime", 4), ("parameters.x", 7), ("parameters.leaveRate", 6)],
            report.Problems.Select(p => (p.Path, p.Line!.Value)));
    }

    [Fact]
    public void Parse_OfBytes_SkipsAByteOrderMarkAndRefusesOtherBytes()
    {
        Assert.NotNull(Scenario.Parse([.. Encoding.UTF8.Preamble, .. "{\"scenario\":\"x\"}"u8]).Scenario);
        Assert.Equal("scenario.broken-json", Assert.Single(Scenario.Parse([(byte)'{', 0xFF, 0xFE]).Report.Problems).Code);
    }

    [Fact]
    public void Parse_OfHugeOrDeepTexts_IsRefusedQuickly()
    {
        var deep = "{\"scenario\":\"x\",\"parameters\":" + new string('[', 100_000) + new string(']', 100_000) + "}";
        var many = "{\"scenario\":\"x\",\"parameters\":{" + string.Join(',', Enumerable.Range(0, 50_000).Select(i => $"\"p{i}\":1")) + "}}";

        Assert.Single(Scenario.Parse(deep).Report.Problems);
        Assert.Equal(1000, Scenario.Parse(many).Report.Problems.Count);
        Assert.Single(Scenario.Parse(new string(' ', 5_000_000)).Report.Problems);
        Assert.NotEmpty(Scenario.Parse($"{{\"{new string('x', 1_000_000)}\":[{string.Join(',', Enumerable.Repeat("0", 1_000_000))}]}}").Report.Problems);
    }

    [Fact]
    public void Parse_UnderAnotherCulture_ReadsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("de-DE");
        try
        {
            Assert.Equal(0.05, Parsed("""{"scenario":"x","parameters":{"leaveRate":0.05}}""").Parameters[LeaveRate]);
            Assert.Contains("0.05", Scenario.Named("x").With(LeaveRate, 0.05).ToJson(), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void With_ValuesThatMakeRunsAbsurdlyLarge_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Scenario.Named("x").Over(100_000).With(ArrivalRate, 100_000));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scenario.Named("x").Over(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Scenario.Named("x").With(LeaveRate, double.NaN));
    }

    [Fact]
    public void With_ARegimeAfterAValue_LetsTheLaterWin()
    {
        var scenario = Scenario.Named("x").With(WillingnessToOffer, 0.9);

        Assert.Equal(0.12, scenario.With(LeadershipRegime.Shared).Parameters[WillingnessToOffer]);
        Assert.Equal(0.9, scenario.With(LeadershipRegime.Heroic).Parameters[WillingnessToOffer]);
        Assert.Equal(0.3, scenario.With(LeadershipRegime.Shared).With(WillingnessToOffer, 0.3).Parameters[WillingnessToOffer]);
        Assert.Equal(0, Scenario.Named("x").With(LeadershipRegime.Shared).With((LeadershipRegime?)null).Parameters[WillingnessToOffer]);
    }

    private static Scenario Parsed(string json)
    {
        var (scenario, report) = Scenario.Parse(json);
        Assert.True(report.IsValid, report.ToString());
        return scenario!;
    }
}
