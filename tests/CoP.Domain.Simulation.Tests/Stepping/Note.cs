using CoP.Domain.Simulation.Stepping;
using CoP.Domain.Simulation.Tests.Worlds;
using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Tests.Stepping;

/// <summary>Processes that write down their name, for tests of order.</summary>
internal static class Note
{
    public static IProcess<SmallWorld> Into(List<string> seen, string name) => Process.Of<SmallWorld>(name, world => seen.Add($"{name}{world.Cycle}"));

    public static Observer<SmallWorld> Look(List<string> seen, string name, int every = 1, int from = 0, string? after = null) =>
        Observe.With<SmallWorld>(world => seen.Add($"{name}{world.Cycle}"), every, from, after);

    public static Pipeline<SmallWorld> Pipeline(List<string> seen, params string[] names) => new([.. names.Select(n => Into(seen, n))]);

    public static string Names<TWorld>(this Pipeline<TWorld> pipeline)
        where TWorld : World => string.Join(' ', pipeline.Select(p => p.Name));
}
