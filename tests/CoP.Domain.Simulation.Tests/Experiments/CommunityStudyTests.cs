using System.Globalization;
using System.Text;
using System.Text.Json;
using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Tables;
using static CoP.Domain.Simulation.Models.ModelParameters;

namespace CoP.Domain.Simulation.Tests.Experiments;

/// <summary>Studies of the model of this package.</summary>
public sealed class CommunityStudyTests
{
    public static TheoryData<string> Presets => [.. Scenario.Presets];

    [Theory]
    [MemberData(nameof(Presets))]
    public void Run_OfAPreset_GivesOutcomesThatAreTrueToTheirRanges(string preset)
    {
        var scenario = Scenario.Load(preset);
        scenario = preset == "large-low-commitment" ? scenario.Over(26) : scenario;
        var outcomes = scenario.Replicate(4, seed: 3).Run().Cells[0].Outcomes;

        Assert.All(outcomes, o => Assert.Equal(scenario.Cycles, o.Cycles));
        Assert.All(outcomes, o => Assert.Equal(o.Size, o.Core + o.Active + o.Peripheral));
        Assert.All(outcomes, o => Assert.True(o.EndCycle is null != o.CensoredAt is null));
    }

    [Fact]
    public void Run_OfTheFadedPilot_WorksUnderEveryRegime()
    {
        var result = Scenario.Load("faded-pilot").Over(104).Regimes().Replicate(10, seed: 3).Run(new() { Threads = 2 });

        Assert.Equal(6, result.Cells.Count);
        Assert.All(result.Cells.SelectMany(c => c.Outcomes), o => Assert.True(o.ExitCycle is 52 or null));
    }

    [Fact]
    public void Run_WhereEverybodyLeavesAtOnce_EndsEarlyAndUndefinedIsNull()
    {
        var scenario = Scenario.Named("gone").With(LeaveRate, LeaveRate.High).With(ArrivalRate, 0).With(ValueWeight, 0).With(TieWeight, 0).With(IdentityWeight, 0).With(FoundingCircle, 3).With(FounderLeaves, 1);
        var result = scenario.Over(60).Replicate(20, seed: 9).Run();

        Assert.Contains(result.Cells[0].Outcomes, o => o.Size == 0);
        Assert.All(result.Cells[0].Outcomes.Where(o => o.Size == 0), o => Assert.Null(o.UnmetNeed));
        Assert.All(result.Cells[0].Outcomes, o => Assert.False(o.Survived));
        Assert.All(result.Cells[0].Outcomes, o => Assert.Null(o.EffectiveLeaders));
        Assert.Equal(20, result.Survival()[0].Ended);
        Assert.Contains("\"size\":0", SimulationReport.Of(result).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Experiment_WithAllTables_IsTheSameForThreadsShardsCulturesAndResume()
    {
        var experiment = Experiment.Parse("""
            {"experiment":"e","scenario":"virtual-community","cycles":30,"design":{"kind":"grid","values":{"founderLeaves":[0,10]}},"runs":3,"seed":5,
             "tables":["cycles.csv","members.csv","events.jsonl"]}
            """).Experiment!;
        var whole = Run(experiment, Shard.Whole, 1);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new("ar-SA");
        try
        {
            Same(whole, Run(experiment, Shard.Whole, 7));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        var merged = new MemoryStore();
        ExperimentMerge.Merge([.. Enumerable.Range(1, 5).Select(i => Run(experiment, new(i, 5), 2))], merged);
        Same(whole, merged);
        var cycles = Encoding.UTF8.GetString(whole.Files["cycles.csv"]).TrimEnd('\n').Split('\n');
        Assert.Equal(1 + (6 * 31), cycles.Length);
        Assert.StartsWith("index,cell,founderLeaves,run,cycle,size,core,", cycles[0], StringComparison.Ordinal);
        Assert.StartsWith("0,0,0,0,0,10,", cycles[1], StringComparison.Ordinal);
        var members = Encoding.UTF8.GetString(whole.Files["members.csv"]).TrimEnd('\n').Split('\n');
        Assert.Equal(cycles.Skip(1).Sum(c => int.Parse(c.Split(',')[5], CultureInfo.InvariantCulture) + int.Parse(c.Split(',')[9], CultureInfo.InvariantCulture)), members.Length - 1);
    }

    [Fact]
    public void ToJson_OfAReport_HasTheFixedMembersFirst()
    {
        var result = Scenario.Load("virtual-community").Over(60).Replicate(5, seed: 1).Run();
        using var report = JsonDocument.Parse(SimulationReport.Of(result).ToJson());
        var root = report.RootElement;

        Assert.Equal(
            ["scenario", "version", "generator", "seed", "runs", "cycles", "parameters", "outcomes", "survival", "algorithm", "title", "regime"],
            root.EnumerateObject().Select(m => m.Name), StringComparer.Ordinal);
        Assert.Equal(ModelParameters.All.Count, root.GetProperty("parameters").EnumerateObject().Count());
        Assert.Equal(RunTable.Definition.Columns.Select(c => c.Name), root.GetProperty("outcomes")[0].EnumerateObject().Select(m => m.Name), StringComparer.Ordinal);
        Assert.Equal(["time", "estimate", "low", "high"], root.GetProperty("survival").EnumerateObject().Select(m => m.Name), StringComparer.Ordinal);
        Assert.Equal(0, root.GetProperty("survival").GetProperty("time")[0].GetDouble());
        Assert.Equal(CommunityModel.Version, root.GetProperty("algorithm").GetString());
    }

    [Fact]
    public void Report_FromItsOwnParametersAndSeed_CanBeMadeAgain()
    {
        var result = Scenario.Load("open-source-project").Over(40).Replicate(3, seed: 8).Run();
        using var report = JsonDocument.Parse(SimulationReport.Of(result).ToJson());
        var again = report.RootElement.GetProperty("parameters").EnumerateObject()
            .Aggregate(Scenario.Named("again").Over(40), (s, p) => s.With(ModelParameters.Find(p.Name)!, p.Value.GetDouble()));

        Assert.Equal(result.Cells[0].Outcomes, again.Replicate(3, report.RootElement.GetProperty("seed").GetUInt64()).Run().Cells[0].Outcomes);
    }

    private static MemoryStore Run(Experiment experiment, Shard shard, int threads)
    {
        var store = new MemoryStore($"{shard}");
        ExperimentRunner.Run(experiment, shard, store, new() { Threads = threads });
        return store;
    }

    private static void Same(MemoryStore expected, MemoryStore actual)
    {
        Assert.Equal(expected.Files.Keys.Order(StringComparer.Ordinal), actual.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected.Files, f => Assert.True(f.Value.AsSpan().SequenceEqual(actual.Files[f.Key]), f.Key));
    }
}
