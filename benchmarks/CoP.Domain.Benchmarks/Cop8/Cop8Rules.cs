using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>The rules of CoP-8 in their order.</summary>
internal static class Cop8Rules
{
    /// <summary>The pipeline of a run.</summary>
    /// <param name="ticks">How long the run is; the founder leaves at half of it.</param>
    /// <returns>The pipeline.</returns>
    public static Pipeline<Cop8World> For(int ticks) => new(
        new Shuffling(),
        new Meeting(),
        new Engaging(),
        new HandingOn(),
        new FounderLeaving(ticks / 2),
        new Departing(),
        new Arriving());
}
