using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Models;

internal static class Everybody
{
    /// <summary>Nothing holds anybody but the founder, nobody only falls silent, and nobody comes.</summary>
    public static ParameterSet Leaves { get; } = ParameterSet.Default
        .With(ModelParameters.LeaveRate, 1)
        .With(ModelParameters.LeaveAnyway, 1)
        .With(ModelParameters.ValueWeight, 0)
        .With(ModelParameters.TieWeight, 0)
        .With(ModelParameters.IdentityWeight, 0)
        .With(ModelParameters.FallingSilent, 0)
        .With(ModelParameters.ArrivalRate, 0);
}
