namespace CoP.Domain.Cli.Tests.Experimenting;

public sealed class ExperimentTests
{
    private const string Small = """{"experiment":"small","scenario":"self-leading-group","cycles":30,"design":{"kind":"grid","values":{"founderLeaves":[0,10]}},"runs":5,"seed":5}""";

    [Fact]
    public void Run_Small_WritesAFolderBesideTheFile()
    {
        using var scratch = new Scratch();
        var answer = Cop.Run("experiment", "run", scratch.Text("small.json", Small));

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("10 runs", answer.Out, StringComparison.Ordinal);
        Assert.Equal(10, File.ReadAllLines(Path.Combine(scratch.Name("small"), "runs.jsonl")).Length);
    }

    [Fact]
    public void Run_Again_RepeatsNothing()
    {
        using var scratch = new Scratch();
        var file = scratch.Text("small.json", Small);
        Cop.Run("experiment", "run", file);
        var bytes = Folder.Bytes(scratch.Name("small"));

        Assert.Contains("10 were there before", Cop.Run("experiment", "run", file).Out, StringComparison.Ordinal);
        Assert.Equal(bytes, Folder.Bytes(scratch.Name("small")));
    }

    [Fact]
    public void Merge_Shards_GivesTheBytesOfTheWhole()
    {
        using var scratch = new Scratch();
        var file = scratch.Text("small.json", Small);
        Assert.Equal(0, Cop.Run("experiment", "run", file, "--output", scratch.Name("whole"), "--threads", "1").Code);
        foreach (var part in new[] { "3/3", "1/3", "2/3" })
        {
            Assert.Equal(0, Cop.Run("experiment", "run", file, "--shard", part).Code);
        }

        var beside = Cop.Run("experiment", "merge", file);
        var named = Cop.Run("experiment", "merge", scratch.Name("small.2-of-3"), scratch.Name("small.1-of-3"), scratch.Name("small.3-of-3"), "--output", scratch.Name("named"));

        Assert.True(beside.Code == 0, beside.Error);
        Assert.True(named.Code == 0, named.Error);
        Assert.Equal(Folder.Bytes(scratch.Name("whole")), Folder.Bytes(scratch.Name("small")));
        Assert.Equal(Folder.Bytes(scratch.Name("whole")), Folder.Bytes(scratch.Name("named")));
    }

    [Fact]
    public void Merge_WithoutAPart_NamesIt()
    {
        using var scratch = new Scratch();
        var file = scratch.Text("small.json", Small);
        Cop.Run("experiment", "run", file, "--shard", "1/2");
        var answer = Cop.Run("experiment", "merge", file);

        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Contains("2/2", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Interrupted_KeepsWhatIsFinishedAndGoesOn()
    {
        using var scratch = new Scratch();
        var file = scratch.Text("small.json", Small);
        Cop.Run("experiment", "run", file, "--output", scratch.Name("whole"));
        var stopped = Cop.Interrupted("experiment", "run", file);

        Assert.Equal((130, ""), (stopped.Code, stopped.Out));
        Assert.Contains("cop experiment resume", stopped.OneLine(), StringComparison.Ordinal);
        Assert.Equal(0, Cop.Run("experiment", "resume", scratch.Name("small")).Code);
        Assert.Equal(Folder.Bytes(scratch.Name("whole")), Folder.Bytes(scratch.Name("small")));
    }

    [Fact]
    public void Run_OverAnotherExperiment_IsRefused()
    {
        using var scratch = new Scratch();
        Cop.Run("experiment", "run", scratch.Text("small.json", Small));
        var answer = Cop.Run("experiment", "run", scratch.Text("small.json", Small.Replace("\"seed\":5", "\"seed\":6", StringComparison.Ordinal)));

        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.Contains("another experiment", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"precision":0.3,"atMost":500}""", "half-width 0.3", "")]
    [InlineData("""{"precision":0.01,"atMost":8}""", "8 runs a cell", ", the most allowed; not reached")]
    public void Run_WithARule_SaysWhatItAchieved(string stop, string said, string end)
    {
        using var scratch = new Scratch();
        var file = scratch.Text("small.json", Small.Replace("\"runs\":5", $"\"runs\":2,\"stop\":{stop}", StringComparison.Ordinal));
        var answer = Cop.Run("experiment", "run", file);

        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains(said, answer.Out, StringComparison.Ordinal);
        Assert.EndsWith("a cell" + end, answer.Out.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(Told(answer), Told(Cop.Run("experiment", "resume", scratch.Name("small"))));
        var part = Cop.Run("experiment", "run", file, "--shard", "1/2");
        Assert.Equal((1, ""), (part.Code, part.Out));
        Assert.Contains("experiment.stop-in-parts", part.OneLine(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"kind":"morris","r":2,"boxes":{"leaveRate":[0,0.2],"foundingCircle":[3,15]}}""", "μ*", "6 points of 2 parameters")]
    [InlineData("""{"kind":"sobol","n":4,"secondOrder":true,"boxes":{"leaveRate":[0,0.2],"foundingCircle":[3,15]}}""", "leaveRate × foundingCircle", "24 points of 2 parameters")]
    [InlineData("""{"kind":"latin-hypercube","n":6,"boxes":{"leaveRate":[0,0.2],"foundingCircle":[3,15]}}""", "ρ", "6 points of 2 parameters")]
    public void Run_OverABox_TellsSurvivalAndTheContrasts(string design, string head, string size)
    {
        using var scratch = new Scratch();
        var file = scratch.Text("box.json", $$"""{"experiment":"box","scenario":"self-leading-group","cycles":60,"regimes":["heroic","shared"],"arms":{"founderLeaves":[0,26]},"design":{{design}},"runs":3,"seed":5}""");
        var answer = Cop.Run("experiment", "run", file);

        Assert.True(answer.Code == 0, answer.Error);
        Assert.All(
            new[] { "In this model, over " + size, head, "leaveRate", "survival, arms pooled", "survival, heroic minus shared, both with founderLeaves=0", "survival, founderLeaves=0 minus founderLeaves=26, both heroic", "that under heroic minus shared", "To keep in mind" },
            text => Assert.Contains(text, answer.Out, StringComparison.Ordinal));
        Assert.Equal(Told(answer), Told(Cop.Run("experiment", "resume", scratch.Name("box"))));
        Assert.Equal(head == "ρ" ? 3 : 0, answer.Out.Split("Above 0 at ").Length - 1);
        Assert.DoesNotContain("In this model", Cop.Run("experiment", "run", file, "--shard", "1/2").Out, StringComparison.Ordinal);
        Cop.Run("experiment", "run", file, "--shard", "2/2");
        Assert.Equal(Told(answer), Told(Cop.Run("experiment", "merge", file, "--output", scratch.Name("merged"))));
    }

    [Fact]
    public void Run_BrokenFile_SaysEveryProblemAndOne()
    {
        using var scratch = new Scratch();
        var answer = Cop.Run("experiment", "run", scratch.Text("broken.json", """{"experiment":"e","scenario":"nowhere","design":{"kind":"random"},"runs":0,"seed":-1}"""));

        Assert.Equal((1, ""), (answer.Code, answer.Out));
        Assert.All(new[] { "scenario", "design.kind", "runs", "seed" }, path => Assert.Contains($"broken.json: {path}", answer.Error, StringComparison.Ordinal));
        Assert.False(Directory.Exists(scratch.Name("broken")));
    }

    [Fact]
    public void Run_OutputIsAFile_IsOneLineAndTwo()
    {
        using var scratch = new Scratch();
        var file = scratch.Text("small.json", Small);
        var answer = Cop.Run("experiment", "run", file, "--output", file);

        Assert.Equal((2, ""), (answer.Code, answer.Out));
        Assert.Contains("cannot be made or written", answer.OneLine(), StringComparison.Ordinal);
    }

    // What follows the line that names the folder.
    private static string Told(Answer answer) => answer.Out[answer.Out.IndexOf('\n', StringComparison.Ordinal)..];
}
