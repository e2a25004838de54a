using System.Globalization;
using CoP.Domain.Benchmarks.Cop8;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Cop8;

public sealed class Cop8Tests
{
    public static TheoryData<string> Lines => [.. Cop8Golden.Lines];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Run_InTheReferenceOrderOfDraws_IsTheReferenceInEveryBit(string line)
    {
        var said = line.Split(' ').Select(pair => pair.Split('=')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
        var (members, ticks) = (int.Parse(said["N"], CultureInfo.InvariantCulture), int.Parse(said["T"], CultureInfo.InvariantCulture));
        var seed = ulong.Parse(said["seed"], CultureInfo.InvariantCulture);

        Assert.Equal(line, new Cop8Run(members, ticks).Of(seed).Line(members, ticks, seed));
    }

    [Theory]
    [InlineData(16, 400)]
    [InlineData(300, 60)]
    public void Yardstick_OfObjects_IsTheEngineInEveryBit(int members, int ticks) =>
        Assert.Equal(new ObjectModel(members, 8).Run(ticks), new Cop8Run(members, ticks).Of(8));

    [Fact]
    [Trait("Statement", "14")]
    public void Runs_OnAnyNumberOfThreadsAndInUsedMemory_AreTheSameBytes()
    {
        var alone = Enumerable.Range(0, 21).Select(seed => Bytes(new(60, 100), seed)).ToList();

        foreach (var threads in new[] { 1, 2, 7 })
        {
            var together = new byte[21][];
            Parallel.For(0, threads, new() { MaxDegreeOfParallelism = threads }, thread =>
            {
                var run = new Cop8Run(60, 100);
                for (var seed = thread; seed < 21; seed += threads)
                {
                    together[seed] = Bytes(run, seed);
                }
            });
            Assert.Equal(alone, together);
        }
    }

    [Fact]
    [Trait("Statement", "14")]
    public void Run_UnderAnyCulture_PrintsTheSame()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in new[] { "en-US", "de-DE", "ar-SA", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                Assert.Equal(Cop8Golden.Lines[20], new Cop8Run(16, 200).Of(1).Line(16, 200, 1));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    [Trait("Statement", "14")]
    public void Run_SavedAndLoadedBetweenAnyTwoCycles_GoesOnWithTheSameBits()
    {
        var through = new Cop8Run(40, 60);
        through.Start(9);
        var expected = through.Finish();
        var broken = new Cop8Run(40, 60);
        broken.Start(9);
        for (var cycle = 1; cycle <= 60; cycle++)
        {
            new Engine<Cop8World>(broken.World, Cop8Rules.For(60)).RunTo(cycle);
            var bytes = broken.World.Save();
            broken = new(40, 60);
            broken.World.Load(bytes);
        }

        Assert.Equal(expected, Cop8Result.Of(broken.World));
        Assert.Equal(through.World.Save(), broken.World.Save());
    }

    [Fact]
    public void Cycles_InTheSteadyState_AllocateNothing()
    {
        var run = new Cop8Run(500, 1_000);
        run.Start(1);
        run.Finish();
        run.Start(1);
        var engine = new Engine<Cop8World>(run.World, Cop8Rules.For(1_000), Observe.With<Cop8World>(_ => { }, every: 2, after: "meetings"));
        engine.RunTo(10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        engine.RunTo(110);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void World_WithItsTies_TakesNoMoreThan200BytesAMember()
    {
        var members = Budget.Of(20_000, 100_000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var run = new Cop8Run(members, 40);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        var room = run.World.Capacity;
        run.Of(1);

        Assert.InRange((double)taken / members, 100, 200);
        Assert.Equal(room, run.World.Capacity);
    }

    private static byte[] Bytes(Cop8Run run, int seed)
    {
        run.Of((ulong)seed);
        return run.World.Save();
    }
}
