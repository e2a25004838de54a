using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Pattern 49 and the surfaces: who is alive five years after the founder left, by how leadership is distributed and aligned.</summary>
internal static class Departures
{
    public const int Exit = 104;
    public const int Cycles = Exit + 130;

    /// <summary>1 for each community that is alive five years after the departure, 0 for each other, in the order of the runs.</summary>
    public static double[] Alive(ParameterSet set, int runs, ulong seed = Runs.Confirmation) =>
        [.. Runs.Of(set.With(ModelParameters.FounderLeaves, Exit), runs, Cycles, seed: seed).Select(o => o.Survived ? 1.0 : 0.0)];

    /// <summary>Sharing: nobody offers anything, or a part of it ever more often.</summary>
    public static ParameterSet Distributed(this ParameterSet set, double willingness) => set.With(
        (ModelParameters.WillingnessToOffer, willingness),
        (ModelParameters.OfferedShare, 0.5),
        (ModelParameters.Volunteering, willingness));

    public static Equivalence Difference(double[] one, double[] other) => Equivalence.OfPairs(one, other, 0.05)!;
}
