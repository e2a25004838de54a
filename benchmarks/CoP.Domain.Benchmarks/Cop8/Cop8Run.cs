using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>Runs of CoP-8, one after the other in the same memory.</summary>
internal sealed class Cop8Run(int members, int ticks)
{
    private readonly Engine<Cop8World> _engine = new(new(members + (members / 8) + 16), Cop8Rules.For(ticks));

    public Cop8World World => _engine.World;

    public void Start(ulong seed) => Cop8Start.Of(World, members, seed);

    public Cop8Result Finish()
    {
        _engine.RunTo(ticks);
        return Cop8Result.Of(World);
    }

    public Cop8Result Of(ulong seed)
    {
        Start(seed);
        return Finish();
    }
}
