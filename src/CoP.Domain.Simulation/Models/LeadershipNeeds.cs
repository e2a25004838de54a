using CoP.Domain.Collections;
using CoP.Domain.Leadership;

namespace CoP.Domain.Simulation.Models;

/// <summary>Which function of the domain answers which need.</summary>
public static class LeadershipNeeds
{
    /// <summary>How many kinds of need there are.</summary>
    public const int Count = 6;

    /// <summary>The functions, in the order of <see cref="LeadershipNeed"/>.</summary>
    public static ValueList<LeadershipFunction> Functions { get; } =
    [
        LeadershipFunctions.Coordination,
        LeadershipFunctions.Facilitation,
        LeadershipFunctions.Gardening,
        LeadershipFunctions.ValueDetection,
        LeadershipFunctions.Reporting,
        LeadershipFunctions.SponsorLiaison,
    ];

    /// <summary>The function that answers a need.</summary>
    /// <param name="need">The need.</param>
    /// <returns>The function.</returns>
    public static LeadershipFunction FunctionOf(LeadershipNeed need) => Functions[(int)need];
}
