using CoP.Domain.Cli.Experimenting;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Cli.Tests.Experimenting;

/// <summary>The disk is full: one line, exit code 2, nothing unfinished under a finished name, and the same command goes on.</summary>
public sealed class FullDiskTests
{
    private const string Small = """{"experiment":"small","scenario":"self-leading-group","cycles":30,"design":{"kind":"grid","values":{"founderLeaves":[0,10]}},"runs":3,"seed":5,"tables":["cycles.csv"]}""";

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(3000)]
    [InlineData(4500)]
    public void Run_OnAFullDisk_IsOneLineAndTwoAndGoesOn(long room)
    {
        using var scratch = new Scratch();
        var file = scratch.Text("small.json", Small);
        Cop.Run("experiment", "run", file, "--output", scratch.Name("whole"));
        var stopped = Run(terminal => ExperimentRuns.Run(file, Shard.Whole, null, 1, terminal, folder => new FullStore(folder, room)));

        Assert.Equal((2, ""), (stopped.Code, stopped.Out));
        Assert.Contains("No space left on device", stopped.OneLine(), StringComparison.Ordinal);
        Assert.Contains("of 6 runs are finished and kept", stopped.Error, StringComparison.Ordinal);
        Assert.All(Folder.Names(scratch.Name("small")), part => Assert.True(part.EndsWith(".part", StringComparison.Ordinal) || part == "experiment.json", part));
        Assert.Equal(0, Cop.Run("experiment", "run", file).Code);
        Assert.Equal(Folder.Bytes(scratch.Name("whole")), Folder.Bytes(scratch.Name("small")));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(3000)]
    public void Merge_OnAFullDisk_IsOneLineAndTwoAndGoesOn(long room)
    {
        using var scratch = new Scratch();
        var file = scratch.Text("small.json", Small);
        Cop.Run("experiment", "run", file, "--output", scratch.Name("whole"));
        Cop.Run("experiment", "run", file, "--shard", "1/2");
        Cop.Run("experiment", "run", file, "--shard", "2/2");
        var stopped = Run(terminal => ExperimentParts.Merge([file], null, terminal, folder => new FullStore(folder, room)));

        Assert.Equal((2, ""), (stopped.Code, stopped.Out));
        Assert.Contains("No space left on device", stopped.OneLine(), StringComparison.Ordinal);
        Assert.DoesNotContain("runs.jsonl", Folder.Names(scratch.Name("small")), StringComparer.Ordinal);
        Assert.Equal(0, Cop.Run("experiment", "merge", file).Code);
        Assert.Equal(Folder.Bytes(scratch.Name("whole")), Folder.Bytes(scratch.Name("small")));
    }

    private static Answer Run(Func<Terminal, int> command)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var interrupts = new Interrupts();
        var code = command(new Terminal(output, error, ErrorIsTerminal: false, DateTimeOffset.UnixEpoch) { Interrupts = interrupts });
        return new Answer(code, output.ToString(), error.ToString());
    }
}
