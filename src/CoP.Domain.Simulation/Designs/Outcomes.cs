namespace CoP.Domain.Simulation.Designs;

/// <summary>What every analysis asks of the outcomes it is given.</summary>
internal static class Outcomes
{
    internal static void Demand(IReadOnlyList<double?> outcomes, int points)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        if (outcomes.Count != points)
        {
            throw new ArgumentException($"The design has {points} points, the outcomes are {outcomes.Count}.", nameof(outcomes));
        }

        foreach (var outcome in outcomes)
        {
            if (outcome is { } value && !double.IsFinite(value))
            {
                throw new ArgumentOutOfRangeException(nameof(outcomes), value, "An outcome must be a finite number, or null where it is undefined.");
            }
        }
    }
}
