using System.Globalization;
using System.Text;
using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Simulation.Tests.Experiments;

public sealed class ExperimentRunnerTests
{
    private const string Json = """
        {"experiment":"e","scenario":"faded-pilot","regimes":["heroic","shared"],"design":{"kind":"latin-hypercube","n":3,"boxes":{"willingnessToOffer":[0,1],"foundingCircle":[2,20]}},
         "runs":7,"seed":5,"cycles":60,"tables":["cycles.csv","runs.csv","cycles.jsonl"]}
        """;

    private static readonly StudyOptions Fake = new() { Model = FakeModel.Model, Threads = 2 };

    private static Experiment Sample => Experiment.Parse(Json).Experiment!;

    [Fact]
    public void Run_OfAnExperiment_WritesWhatTheStudyGives()
    {
        var store = Run(Sample, Fake);
        var (experiment, result) = ExperimentResults.Read(store);

        Assert.Equal(["cycles.csv", "cycles.jsonl", "experiment.json", "runs.csv", "runs.jsonl"], store.Files.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Equal(Sample, experiment);
        Assert.Equal(Sample.ToStudy().Run(Fake), result);
        Assert.Equal(1 + (42 * 3), Text(store, "cycles.csv").Count(c => c == '\n'));
        Assert.StartsWith("index,cell,regime,willingnessToOffer,foundingCircle,run,cycle,luck,word\n0,0,heroic,", Text(store, "cycles.csv"), StringComparison.Ordinal);
        Assert.StartsWith("{\"index\":0,\"cell\":0,\"regime\":\"heroic\",", Text(store, "runs.jsonl"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void Run_OnAnyNumberOfThreads_WritesTheSameBytes(int threads) =>
        Same(Run(Sample, Fake), Run(Sample, Fake with { Threads = threads }));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Run_UnderAnotherCulture_WritesTheSameBytes(string culture)
    {
        var usual = Run(Sample, Fake);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            Same(usual, Run(Sample, Fake with { Threads = 1 }));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(50)]
    public void Merge_OfShards_WritesTheBytesOfTheWhole(int of)
    {
        var parts = Parts(of);
        var merged = new MemoryStore();
        var summary = ExperimentMerge.Merge([.. parts.AsEnumerable().Reverse()], merged, FakeModel.Model);

        Same(Run(Sample, Fake), merged);
        Assert.Equal(42, summary.Runs);
    }

    [Fact]
    public void Merge_OfWrongParts_NamesEachProblem()
    {
        var parts = Parts(5);
        parts[4].Files.Remove("runs.jsonl");
        var other = Run(Experiment.Parse(Json.Replace("\"seed\":5", "\"seed\":6", StringComparison.Ordinal)).Experiment!, Fake, "other");
        var error = Assert.Throws<ExperimentException>(() => ExperimentMerge.Merge([parts[0], parts[2], parts[2], parts[4], other, new MemoryStore("empty")], new MemoryStore(), FakeModel.Model));

        Assert.Contains(error.Problems, p => p.Contains("part 2/5 is missing", StringComparison.Ordinal));
        Assert.Contains(error.Problems, p => p.Contains("part 4/5 is missing", StringComparison.Ordinal));
        Assert.Contains(error.Problems, p => p.Contains("part 3/5 is there twice", StringComparison.Ordinal));
        Assert.Contains(error.Problems, p => p.Contains("part 5/5 is not finished", StringComparison.Ordinal));
        Assert.Contains(error.Problems, p => p.StartsWith("other is of another experiment", StringComparison.Ordinal));
        Assert.Contains(error.Problems, p => p.StartsWith("empty holds no", StringComparison.Ordinal));
        Assert.Equal(6, error.Problems.Count);
    }

    [Fact]
    public void Merge_OfADamagedPart_IsRefused()
    {
        var parts = Parts(2);
        var lines = Text(parts[1], "runs.jsonl").TrimEnd('\n').Split('\n');
        parts[1].Files["runs.jsonl"] = Encoding.UTF8.GetBytes(string.Join('\n', lines[..^1]) + "\n");

        Assert.Contains("does not hold the runs 21 to 41", Assert.Throws<ExperimentException>(() => ExperimentMerge.Merge(parts, new MemoryStore(), FakeModel.Model)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Resume_AfterACutAtEveryByteOfTheLastTwoLines_WritesTheSameBytes()
    {
        var whole = Run(Sample, Fake);
        var runs = whole.Files["runs.jsonl"];
        var lastTwo = runs.Length - Text(whole, "runs.jsonl").TrimEnd('\n').LastIndexOf('\n', Text(whole, "runs.jsonl").LastIndexOf('\n', runs.Length - 2) - 1) - 1;
        var calls = new int[2];
        for (var cut = 0; cut <= lastTwo; cut++)
        {
            var killed = Killed(whole);
            killed.Files["runs.jsonl.part"] = runs[..^cut];
            var summary = ExperimentRunner.Resume(killed, Fake with { Threads = 1 });
            calls[cut == 0 ? 0 : 1] += (int)(summary.Runs - summary.Resumed);
            Same(whole, killed);
        }

        Assert.Equal(0, calls[0]);
        Assert.InRange(calls[1], lastTwo, 2 * lastTwo);
    }

    [Theory]
    [InlineData("cycles.csv")]
    [InlineData("cycles.jsonl")]
    [InlineData("runs.csv")]
    public void Resume_WithRowsOfUnfinishedRuns_WritesThemOnce(string torn)
    {
        var whole = Run(Sample, Fake);
        for (var cut = 0; cut < 250; cut += 9)
        {
            var killed = Killed(whole);
            var runs = Text(killed, "runs.jsonl.part").TrimEnd('\n').Split('\n');
            killed.Files["runs.jsonl.part"] = Encoding.UTF8.GetBytes(string.Join('\n', runs[..30]) + "\n");
            killed.Files[torn + ".part"] = killed.Files[torn + ".part"][..^cut];
            ExperimentRunner.Resume(killed, Fake with { Threads = 1 });
            Same(whole, killed);
        }
    }

    [Fact]
    public void Run_OnAFullDisk_SaysSoAndGoesOnWhenThereIsRoom()
    {
        var whole = Run(Sample, Fake);
        var total = whole.Files.Values.Sum(f => (long)f.Length);
        for (var room = 0L; room < total; room += 997)
        {
            var store = new MemoryStore("disk") { Room = room };
            var error = Assert.Throws<ExperimentException>(() => ExperimentRunner.Run(Sample, Shard.Whole, store, Fake with { Threads = 1 }));
            Assert.Contains("No space left", error.Message, StringComparison.Ordinal);
            Assert.False(store.Has("runs.jsonl"));
            store.Room = long.MaxValue;
            ExperimentRunner.Run(Sample, Shard.Whole, store, Fake);
            Same(whole, store);
        }
    }

    [Fact]
    public void Run_Cancelled_KeepsWhatIsFinished()
    {
        using var source = new CancellationTokenSource();
        var store = new MemoryStore();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            ExperimentRunner.Run(Sample, Shard.Whole, store, Fake with { Threads = 1, Cancellation = source.Token, Progress = new At(20, source) }));
        var summary = ExperimentRunner.Resume(store, Fake);

        Assert.Equal(20, summary.Resumed);
        Same(Run(Sample, Fake), store);
    }

    [Fact]
    public void Run_IntoAFolderOfSomethingElse_IsRefused()
    {
        var store = Run(Sample, Fake);
        var other = Experiment.Parse(Json.Replace("\"runs\":7", "\"runs\":8", StringComparison.Ordinal)).Experiment!;

        Assert.Contains("another experiment", Refused(() => ExperimentRunner.Run(other, Shard.Whole, store, Fake)), StringComparison.Ordinal);
        Assert.Contains("holds part 1/1", Refused(() => ExperimentRunner.Run(Sample, new(1, 2), store, Fake)), StringComparison.Ordinal);
        Assert.Contains("other versions", Refused(() => ExperimentRunner.Resume(store, new() { Model = new("fake-2", () => FakeModel.Run, FakeModel.Steps) })), StringComparison.Ordinal);
        Assert.Equal(42, ExperimentRunner.Run(Sample, Shard.Whole, store, Fake).Resumed);
        store.Files["experiment.json"] = Encoding.UTF8.GetBytes(Text(store, "experiment.json").Replace("\"seed\": 5", "\"seed\": 6", StringComparison.Ordinal));
        Assert.Contains("was changed", Refused(() => ExperimentRunner.Resume(store, Fake)), StringComparison.Ordinal);
        Assert.Contains("holds no", Refused(() => ExperimentRunner.Resume(new MemoryStore(), Fake)), StringComparison.Ordinal);
    }

    [Fact]
    public void Resume_OfADamagedFolder_IsRefused()
    {
        var killed = Killed(Run(Sample, Fake));
        var lines = Text(killed, "runs.jsonl.part").TrimEnd('\n').Split('\n').ToList();
        lines.RemoveAt(3);
        killed.Files["runs.jsonl.part"] = Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n");

        Assert.Contains("line 4", Refused(() => ExperimentRunner.Resume(killed, Fake)), StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_OnADisk_HoldsTheSameBytes()
    {
        var path = Path.Combine(Path.GetTempPath(), $"cop-experiment-{Guid.NewGuid():N}");
        try
        {
            var folder = new ExperimentFolder(path);
            using var source = new CancellationTokenSource();
            Assert.ThrowsAny<OperationCanceledException>(() => ExperimentRunner.Run(Sample, Shard.Whole, folder, Fake with { Threads = 1, Cancellation = source.Token, Progress = new At(9, source) }));
            Assert.False(folder.Has("runs.jsonl"));
            Assert.Equal(9, ExperimentRunner.Resume(folder, Fake).Resumed);
            var whole = Run(Sample, Fake);
            Assert.Equal(whole.Files.Keys.Order(StringComparer.Ordinal), Directory.GetFiles(path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
            Assert.All(whole.Files, f => Assert.Equal(f.Value, File.ReadAllBytes(Path.Combine(path, f.Key))));
        }
        finally
        {
            Directory.Delete(path, recursive: true);
        }
    }

    private static MemoryStore Run(Experiment experiment, StudyOptions options, string place = "memory")
    {
        var store = new MemoryStore(place);
        ExperimentRunner.Run(experiment, Shard.Whole, store, options);
        return store;
    }

    private static List<MemoryStore> Parts(int of) => [.. Enumerable.Range(1, of).Select(i =>
    {
        var store = new MemoryStore($"part {i}");
        ExperimentRunner.Run(Sample, new(i, of), store, Fake);
        return store;
    })];

    private static MemoryStore Killed(MemoryStore whole)
    {
        var killed = whole.Copy();
        foreach (var name in whole.Files.Keys.Where(n => n != "experiment.json"))
        {
            killed.Files.Remove(name, out var bytes);
            killed.Files[name + ".part"] = bytes!;
        }

        return killed;
    }

    private static void Same(MemoryStore expected, MemoryStore actual)
    {
        Assert.Equal(expected.Files.Keys.Order(StringComparer.Ordinal), actual.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected.Files, f => Assert.Equal(Encoding.UTF8.GetString(f.Value), Text(actual, f.Key)));
    }

    private static string Text(MemoryStore store, string name) => Encoding.UTF8.GetString(store.Files[name]);

    private static string Refused(Action act) => Assert.Throws<ExperimentException>(act).Message;

    private sealed class At(long run, CancellationTokenSource source) : IProgress<StudyProgress>
    {
        public void Report(StudyProgress value)
        {
            if (value.Done == run)
            {
                source.Cancel();
            }
        }
    }
}
