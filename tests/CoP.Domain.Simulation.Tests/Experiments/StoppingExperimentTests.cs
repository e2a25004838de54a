using System.Text;
using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Simulation.Tests.Experiments;

/// <summary>Experiments in folders that stop by a rule.</summary>
public sealed class StoppingExperimentTests
{
    private static readonly StudyOptions Fake = new() { Model = FakeModel.Model, Threads = 2 };

    [Theory]
    [InlineData("""{"precision":0.1,"atMost":500}""")]
    [InlineData("""{"power":0.9,"effect":0.2,"alpha":0.05,"atMost":500}""")]
    [InlineData("""{"precision":0.01,"atMost":25}""")]
    public void Run_WithARule_StopsWhereTheStudyInMemoryStops(string stop)
    {
        var experiment = Sample(stop);
        var (store, expected) = (new MemoryStore(), experiment.ToStudy().Run(Fake));
        var done = ExperimentRunner.Run(experiment, Shard.Whole, store, Fake);

        Assert.Equal((expected.Stopping, expected.Stopping!.Runs * 2L), (done.Stopping, done.Runs));
        Assert.Equal(expected, ExperimentResults.Read(store).Result);
        Assert.Equal(done with { Resumed = done.Runs }, ExperimentRunner.Run(experiment, Shard.Whole, store, Fake));
        Assert.Equal(stop.Contains("0.01,", StringComparison.Ordinal), !done.Stopping!.IsReached);
    }

    [Fact]
    public void Resume_AfterAStopAnywhere_WritesTheSameBytes()
    {
        var (experiment, whole) = (Sample("""{"precision":0.15,"atMost":500}"""), new MemoryStore());
        var done = ExperimentRunner.Run(experiment, Shard.Whole, whole, Fake);
        var lines = Encoding.UTF8.GetString(whole.Files["runs.jsonl"]).TrimEnd('\n').Split('\n');
        Assert.InRange(done.Runs, 50, 200);
        for (var finished = 0; finished <= lines.Length; finished++)
        {
            var killed = whole.Copy();
            killed.Files.Remove("runs.jsonl");
            killed.Files["runs.jsonl.part"] = Encoding.UTF8.GetBytes(string.Concat(lines.Take(finished).Select(l => l + "\n")) + (finished < lines.Length ? lines[finished][..9] : ""));
            if (finished < lines.Length)
            {
                killed.Files.Remove("cycles.csv", out var rows);
                killed.Files["cycles.csv.part"] = rows!;
            }

            Assert.Equal(done with { Resumed = finished }, ExperimentRunner.Resume(killed, Fake with { Threads = 1 }));
            Assert.True(whole.Files["runs.jsonl"].AsSpan().SequenceEqual(killed.Files["runs.jsonl"]));
            Assert.True(whole.Files["cycles.csv"].AsSpan().SequenceEqual(killed.Files["cycles.csv"]));
        }
    }

    [Fact]
    public void Run_WithMoreRunsThanTheRuleAsksFor_IsRefused()
    {
        var (more, less) = (Sample("""{"precision":0.1,"atMost":500}"""), Sample("""{"precision":0.2,"atMost":500}"""));
        var (store, folder) = (new MemoryStore(), new MemoryStore());
        ExperimentRunner.Run(more, Shard.Whole, store, Fake);
        ExperimentRunner.Run(less, Shard.Whole, folder, Fake);
        folder.Files.Remove("runs.jsonl");
        folder.Files.Remove("cycles.csv");
        folder.Files["runs.jsonl.part"] = store.Files["runs.jsonl"];

        Assert.Contains("more runs than the rule asks for", Assert.Throws<ExperimentException>(() => ExperimentRunner.Resume(folder, Fake)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_OfAPart_IsRefused()
    {
        var (experiment, store) = (Sample("""{"precision":0.2,"atMost":500}"""), new MemoryStore());

        Assert.StartsWith("experiment.stop-in-parts: ", Assert.Throws<ExperimentException>(() => ExperimentRunner.Run(experiment, new(1, 2), store, Fake)).Message, StringComparison.Ordinal);
        Assert.Empty(store.Files);
        ExperimentRunner.Run(experiment, Shard.Whole, store, Fake);
        Assert.StartsWith("experiment.stop-in-parts: ", Assert.Throws<ExperimentException>(() => ExperimentMerge.Merge([store], new MemoryStore(), FakeModel.Model)).Message, StringComparison.Ordinal);
    }

    private static Experiment Sample(string stop) => Experiment.Parse($$"""
        {"experiment":"e","scenario":"faded-pilot","design":{"kind":"grid","values":{"willingnessToOffer":[0,1]} },"stop":{{stop}},"runs":10,"seed":5,"cycles":60,"tables":["cycles.csv"]}
        """).Experiment!;
}
