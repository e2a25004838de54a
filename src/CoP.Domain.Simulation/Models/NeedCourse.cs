namespace CoP.Domain.Simulation.Models;

/// <summary>The course of the need for the practice: from outside, whatever the community does.</summary>
internal static class NeedCourse
{
    // ln 2 over the 13 cycles in which an ending need halves.
    private const double Halving = 0.053319013889226;

    public static double At(CommunityWorld world, int cycle)
    {
        var (years, ends) = (cycle / 26.0, (int)world.P(ModelParameters.NeedEnds));
        var trend = Math.Clamp(1 + (world.P(ModelParameters.NeedTrend) * years), 0, 2);
        return ends > 0 && cycle > ends ? trend * PortableMath.Exp(-Math.Min(cycle - ends, 5000) * Halving) : trend;
    }
}
