using CoP.Domain.Simulation.Stepping;
using CoP.Domain.Simulation.Tests.Worlds;

namespace CoP.Domain.Simulation.Tests.Stepping;

public sealed class EngineTests
{
    [Fact]
    public void Step_RunsTheProcessesInOrder_AndObserversWhereTheyWait()
    {
        var seen = new List<string>();
        var engine = new Engine<SmallWorld>(
            new(), Note.Pipeline(seen, "meet", "leave"), Note.Look(seen, "end"), Note.Look(seen, "between", after: "meet"), Note.Look(seen, "last", after: "leave"));

        engine.RunTo(2);

        Assert.Equal(
            "end0 meet1 between1 leave1 last1 end1 meet2 between2 leave2 last2 end2",
            string.Join(' ', seen));
    }

    [Fact]
    public void Observers_Thinned_LookFromTheirFirstCycleOn()
    {
        var seen = new List<string>();
        var engine = new Engine<SmallWorld>(
            new(), Note.Pipeline([], "meet"), Note.Look(seen, "a", every: 3), Note.Look(seen, "b", every: 4, from: 2, after: "meet"), Note.Look(seen, "c", from: 9));

        engine.RunTo(10);

        Assert.Equal("a0 b2 a3 b6 a6 a9 c9 b10 c10", string.Join(' ', seen));
        Assert.Throws<ArgumentOutOfRangeException>(() => Note.Look(seen, "a", every: 0));
    }

    [Fact]
    public void Observers_OfAProcessThatIsNotThere_AreRefused() =>
        Assert.Contains(
            "'meeting'",
            Assert.Throws<ArgumentException>(() => new Engine<SmallWorld>(new(), Note.Pipeline([], "meet"), Note.Look([], "a", after: "meeting"))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void RunTo_ACycleThatIsOver_DoesNothing()
    {
        var seen = new List<string>();
        var engine = new Engine<SmallWorld>(new(), Note.Pipeline(seen, "meet"));
        engine.RunTo(3);
        engine.RunTo(2);
        engine.RunTo(3);

        Assert.Equal(["meet1", "meet2", "meet3"], seen);
        Assert.Equal(3, engine.World.Cycle);
        Assert.Equal("meet", engine.Pipeline.Names());
    }

    [Fact]
    public void RunTo_Cancelled_StandsBetweenTwoCyclesAndCanGoOn()
    {
        using var source = new CancellationTokenSource();
        var seen = new List<string>();
        var stop = Process.Of<SmallWorld>("stop", world =>
        {
            if (world.Cycle == 3)
            {
                source.Cancel();
            }
        });
        var engine = new Engine<SmallWorld>(new(), Note.Pipeline(seen, "meet").Before("meet", stop));

        Assert.Throws<OperationCanceledException>(() => engine.RunTo(10, cancellation: source.Token));
        Assert.Equal((3, "meet3"), (engine.World.Cycle, seen[^1]));
        engine.RunTo(5, cancellation: CancellationToken.None);
        Assert.Equal(["meet1", "meet2", "meet3", "meet4", "meet5"], seen);
    }

    [Fact]
    public void RunTo_Progress_IsToldEachCycleThatIsOver()
    {
        var told = new Told();
        new Engine<SmallWorld>(new(), Note.Pipeline([], "meet")).RunTo(3, told);

        Assert.Equal([1, 2, 3], told.Cycles);
    }

    [Fact]
    public void Engine_AsksForWhatItsProcessesNeed_BeforeTheFirstCycle()
    {
        var world = new SmallWorld();
        var process = Process.Of<SmallWorld>("count", w => w.Register<long>("counted").Value++, w => w.Register<long>("counted").Value = 10);
        var engine = new Engine<SmallWorld>(world, new(process));

        Assert.Equal(10, world.Register<long>("counted").Value);
        engine.RunTo(4);
        Assert.Equal(14, world.Register<long>("counted").Value);
    }

    [Fact]
    public void Engine_WithoutAWorldAPipelineOrObservers_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => new Engine<SmallWorld>(null!, Note.Pipeline([])));
        Assert.Throws<ArgumentNullException>(() => new Engine<SmallWorld>(new(), null!));
        Assert.Throws<ArgumentNullException>(() => new Engine<SmallWorld>(new(), Note.Pipeline([]), observers: null!));
    }

    private sealed class Told : IProgress<int>
    {
        public List<int> Cycles { get; } = [];

        public void Report(int value) => Cycles.Add(value);
    }
}
