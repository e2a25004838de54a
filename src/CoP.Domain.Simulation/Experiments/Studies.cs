using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>Begins studies of a scenario.</summary>
public static class Studies
{
    /// <summary>A study of a scenario in which nothing is varied yet.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <returns>The study.</returns>
    public static Study ToStudy(this Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        return new(scenario);
    }

    /// <summary>Varies a parameter.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="parameter">Which one.</param>
    /// <param name="values">Its values, at least one, each once.</param>
    /// <returns>A study.</returns>
    /// <exception cref="ArgumentException">There is no value, or one stands twice.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not take a value.</exception>
    public static Study Sweep(this Scenario scenario, Parameter parameter, params ReadOnlySpan<double> values) => scenario.ToStudy().Sweep(parameter, values);

    /// <summary>Varies the regime.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="regimes">The regimes, each once; none is all there are.</param>
    /// <returns>A study.</returns>
    /// <exception cref="ArgumentException">A regime stands twice.</exception>
    public static Study Regimes(this Scenario scenario, params ReadOnlySpan<LeadershipRegime> regimes) => scenario.ToStudy().Regimes(regimes);

    /// <summary>Says how often the scenario is run, and with which luck.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="runs">How many runs, at least 1.</param>
    /// <param name="seed">The master seed: the same seed means the same bits.</param>
    /// <returns>A study.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There are no runs.</exception>
    public static Study Replicate(this Scenario scenario, int runs, ulong seed) => scenario.ToStudy().Replicate(runs, seed);
}
