using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Runs communities, a world a thread, and hands back who looked at them, in the order of the runs.</summary>
internal static class Runs
{
    /// <summary>The seed of every figure in docs/patterns.md. No default was chosen on it: those were chosen on seeds below 1,000.</summary>
    public const ulong Confirmation = 20_261;

    public static readonly ParameterSet Default = ParameterSet.Default;

    public static T[] Watched<T>(ParameterSet set, int runs, int cycles, Func<T> watch, Pipeline<CommunityWorld>? pipeline = null, ulong seed = Confirmation)
        where T : Watch
    {
        var seen = new T[runs];
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = 2 }, static () => new CommunityWorld(), (run, _, world) =>
        {
            var one = seen[run] = watch();
            world.TellTo(told => one.Hear(told));
            one.Outcome = CommunityModel.Run(world, set, seed, run, cycles, [Observe.With<CommunityWorld>(one.See, after: one.After)], pipeline);
            return world;
        }, static _ => { });
        return seen;
    }

    /// <summary>Only what became of them: quicker, for nobody listens.</summary>
    public static RunOutcome[] Of(ParameterSet set, int runs, int cycles, Pipeline<CommunityWorld>? pipeline = null, ulong seed = Confirmation)
    {
        var outcomes = new RunOutcome[runs];
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = 2 }, static () => new CommunityWorld(), (run, _, world) =>
        {
            outcomes[run] = CommunityModel.Run(world, set, seed, run, cycles, pipeline: pipeline);
            return world;
        }, static _ => { });
        return outcomes;
    }

    public static ParameterSet With(this ParameterSet set, params ReadOnlySpan<(Parameter Parameter, double Value)> values)
    {
        foreach (var (parameter, value) in values)
        {
            set = set.With(parameter, value);
        }

        return set;
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length == 0 ? double.NaN : (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
