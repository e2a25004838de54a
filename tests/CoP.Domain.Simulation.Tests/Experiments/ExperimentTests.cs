using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Experiments;

public sealed class ExperimentTests
{
    [Theory]
    [InlineData("""{"kind":"grid","values":{"willingnessToOffer":[0,0.1,1],"rotation":[0,true]}}""", 6)]
    [InlineData("""{"kind":"latin-hypercube","n":17,"boxes":{"willingnessToOffer":[0,1],"foundingCircle":[2.5,9]}}""", 17)]
    [InlineData("""{"kind":"morris","r":5,"p":6,"boxes":{"willingnessToOffer":[0,1],"leaveRate":[0,0.1]}}""", 15)]
    [InlineData("""{"kind":"sobol","n":8,"boxes":{"willingnessToOffer":[0,1],"leaveRate":[0,0.1]}}""", 32)]
    [InlineData("""{"kind":"sobol","n":8,"secondOrder":true,"boxes":{"willingnessToOffer":[0,1],"leaveRate":[0,0.1]}}""", 48)]
    public void Parse_OfADesign_HasItsPointsAndReadsBack(string design, int points)
    {
        var experiment = Parsed($$"""{"experiment":"e","scenario":"faded-pilot","regimes":["heroic","shared"],"design":{{design}},"runs":3,"seed":18446744073709551615}""");

        Assert.Equal(2 * points, experiment.CellCount);
        Assert.Equal(2 * points, experiment.ToStudy().Cells().Count);
        Assert.Equal(ulong.MaxValue, experiment.Seed);
        Assert.Equal(experiment, Parsed(experiment.ToJson()));
        Assert.Equal(experiment.ToStudy(), Parsed(experiment.ToJson()).ToStudy());
        Assert.All(experiment.ToStudy().Cells(), c => Assert.True(double.IsInteger(c.ValueOf(ModelParameters.FoundingCircle))));
    }

    [Fact]
    public void Parse_OfArms_CrossesThemWithRegimesAndPoints()
    {
        var experiment = Parsed("""{"experiment":"e","scenario":"faded-pilot","regimes":["heroic","shared"],"arms":{"founderLeaves":[0,52],"notice":[0,13]},"design":{"kind":"morris","r":2,"boxes":{"leaveRate":[0,0.1]}},"runs":3,"seed":1}""");
        var cells = experiment.ToStudy().Cells();

        Assert.Equal((32, 32, 96), ((int)experiment.CellCount, cells.Count, (int)experiment.RunCount));
        Assert.StartsWith("regime=heroic, founderLeaves=0, notice=13, leaveRate=", cells[4].Label, StringComparison.Ordinal);
        Assert.StartsWith("regime=shared, founderLeaves=0, notice=0, leaveRate=", cells[16].Label, StringComparison.Ordinal);
        Assert.Equal(experiment, Parsed(experiment.ToJson()));
    }

    [Theory]
    [InlineData("""{"precision":0.05,"atMost":500}""", "half-width 0.05 of the 95 % interval of survival")]
    [InlineData("""{"power":0.95,"effect":0.1,"atMost":500}""", "power 0.95 to find a difference of 0.1 at α = 0.01")]
    [InlineData("""{"power":0.9,"effect":0.1,"alpha":0.05,"atMost":500}""", "power 0.9 to find a difference of 0.1 at α = 0.05")]
    public void Parse_OfARule_ReadsItBack(string stop, string rule)
    {
        var experiment = Parsed($$"""{"experiment":"e","scenario":"faded-pilot","regimes":["heroic","shared"],"stop":{{stop}},"runs":3,"seed":1}""");

        Assert.Equal((rule, 500, 1000.0), (experiment.Stopping!.ToString(), experiment.Stopping.AtMost, experiment.RunCount));
        Assert.Equal(experiment, Parsed(experiment.ToJson()));
        Assert.Equal(experiment.Stopping, experiment.ToStudy().Stopping);
    }

    [Theory]
    [InlineData("""{}""", "stop")]
    [InlineData("""7""", "stop")]
    [InlineData("""{"precision":0.05,"power":0.9,"atMost":5}""", "stop")]
    [InlineData("""{"precision":0.5,"effect":0.1,"atMost":0}""", "stop.effect stop.atMost stop.precision")]
    [InlineData("""{"power":1,"alpha":"x"}""", "stop.power stop.effect stop.alpha stop.atMost")]
    [InlineData("""{"precision":null}""", "stop.precision stop.atMost")]
    [InlineData("""{"power":0.9,"effect":0.1,"atMost":50}""", "stop")]
    public void Parse_OfABrokenRule_ListsEveryProblem(string stop, string paths)
    {
        var (experiment, report) = Experiment.Parse($$"""{"experiment":"e","scenario":"faded-pilot","stop":{{stop}},"runs":3,"seed":1}""");

        Assert.Null(experiment);
        Assert.Equal(paths.Split(' '), report.Problems.Select(p => p.Path), StringComparer.Ordinal);
    }

    [Fact]
    public void Parse_OfAnInlineScenario_ReadsItWithItsPaths()
    {
        var (_, report) = Experiment.Parse("""{"experiment":"e","scenario":{"scenario":"x","parameters":{"leaveRat":1}},"runs":1,"seed":1}""");

        Assert.Equal("scenario.parameters.leaveRat", Assert.Single(report.Problems).Path);
    }

    [Theory]
    [InlineData("""{}""", "experiment scenario runs seed")]
    [InlineData("""{"experiment":"e","scenario":"nothing","runs":0,"seed":-1}""", "scenario runs seed")]
    [InlineData("""{"experiment":"e","scenario":"faded-pilot","runs":1,"seed":1.5,"regimes":["heroic","hero","heroic"],"tables":["cycles.csv","cycles.csv","cycles","runs.jsonl",3]}""", "seed regimes[1] regimes[2] tables[1] tables[2] tables[3] tables[4]")]
    [InlineData("""{"experiment":"e","scenario":"faded-pilot","runs":1,"seed":1,"design":{"kind":"random"}}""", "design.kind")]
    [InlineData("""{"experiment":"e","scenario":"faded-pilot","runs":1,"seed":1,"design":{"values":{}}}""", "design.kind")]
    [InlineData("""{"experiment":"e","scenario":"faded-pilot","runs":1,"seed":1,"design":{"kind":"grid","values":{"leaveRate":[],"tieChance":[0.1,0.1,2],"nothing":[1]}}}""", "design.values.nothing design.values.leaveRate design.values.tieChance[1] design.values.tieChance[2]")]
    [InlineData("""{"experiment":"e","scenario":"faded-pilot","runs":1,"seed":1,"design":{"kind":"morris","r":0,"p":5,"n":3,"boxes":{"leaveRate":[0.1,0],"tieChance":[0,2],"rotation":[0]}}}""", "design.n design.boxes.leaveRate design.boxes.tieChance[1] design.boxes.rotation design.r design.p")]
    [InlineData("""{"experiment":"e","scenario":"faded-pilot","runs":1,"seed":1,"arms":{"leaveRate":[0],"nothing":[1],"notice":[-1,2]},"design":{"kind":"grid","values":{"leaveRate":[0.1]}}}""", "arms.leaveRate arms.nothing arms.notice[0]")]
    [InlineData("""{"experiment":"e","scenario":"faded-pilot","runs":1,"seed":1,"arms":{}}""", "arms")]
    [InlineData("""{"experiment":"e","scenario":"faded-pilot","runs":10000000,"seed":1,"design":{"kind":"latin-hypercube","n":1000,"boxes":{"leaveRate":[0,1]}}}""", "design")]
    [InlineData("""{"experiment":"e","scenario":"faded-pilot","cycles":100000,"runs":1,"seed":1,"design":{"kind":"grid","values":{"arrivalRate":[1,100000]}}}""", "design")]
    public void Parse_OfABrokenExperiment_ListsEveryProblem(string json, string paths)
    {
        var (experiment, report) = Experiment.Parse(json);

        Assert.Null(experiment);
        Assert.Equal(paths.Split(' '), report.Problems.Select(p => p.Path), StringComparer.Ordinal);
        Assert.All(report.Problems, p => Assert.StartsWith("experiment.", p.Code, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("1/1", 1, 1)]
    [InlineData("3/5", 3, 5)]
    public void Shard_ThatCanBeRead_IsRead(string text, int index, int of) => Assert.Equal(new(index, of), Shard.Find(text));

    [Theory]
    [InlineData("0/1")]
    [InlineData("2/1")]
    [InlineData("-1/3")]
    [InlineData("1")]
    [InlineData("1/2/3")]
    [InlineData("a/b")]
    [InlineData("")]
    [InlineData(null)]
    public void Shard_ThatIsNone_IsNotFound(string? text) => Assert.Null(Shard.Find(text));

    [Theory]
    [InlineData(42, 5)]
    [InlineData(3, 7)]
    [InlineData(1_000_000_000, 10_000)]
    public void Shards_LaidEndToEnd_AreTheWholeAndOfEqualSize(long runs, int of)
    {
        var ranges = Enumerable.Range(1, of).Select(i => new Shard(i, of).RangeOf(runs)).ToList();

        Assert.Equal(0, ranges[0].First);
        Assert.Equal(runs, ranges[^1].End);
        Assert.All(ranges.Zip(ranges.Skip(1)), p => Assert.Equal(p.First.End, p.Second.First));
        Assert.InRange(ranges.Max(r => r.End - r.First) - ranges.Min(r => r.End - r.First), 0, 1);
    }

    [Fact]
    public void Designs_OfOneSeed_AreTheSamePoints()
    {
        const string Json = """{"experiment":"e","scenario":"faded-pilot","design":{"kind":"morris","r":5,"boxes":{"willingnessToOffer":[0,1],"leaveRate":[0,0.1]}},"runs":3,"seed":4}""";
        var experiment = Parsed(Json);
        var points = experiment.Design.ToMorris(experiment.Seed).Points;

        Assert.Equal(points.Point(7)[0], experiment.ToStudy().Cells()[7].ValueOf(ModelParameters.WillingnessToOffer));
        Assert.NotEqual(experiment.ToStudy().Cells()[7].Label, Parsed(Json.Replace("\"seed\":4", "\"seed\":5", StringComparison.Ordinal)).ToStudy().Cells()[7].Label, StringComparer.Ordinal);
        Assert.Throws<InvalidOperationException>(() => experiment.Design.ToSobol(1));
    }

    private static Experiment Parsed(string json)
    {
        var (experiment, report) = Experiment.Parse(json);
        Assert.True(report.IsValid, report.ToString());
        return experiment!;
    }
}
