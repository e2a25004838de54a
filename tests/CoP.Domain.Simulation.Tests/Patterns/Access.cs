using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Pattern 43: who is kept from old-timers learns less at the same attendance.</summary>
internal static class Access
{
    /// <summary>Half of the newcomers, by their own draw, are kept from old-timers, nobody leaves, and attendance depends on nothing that access could change.</summary>
    public static readonly ParameterSet Set = Runs.Default.With(
        (ModelParameters.Sequestration, 0.5),
        (ModelParameters.LeaveRate, 0),
        (ModelParameters.LeaveAnyway, 0),
        (ModelParameters.BreakChance, 0),
        (ModelParameters.BurnoutChance, 0),
        (ModelParameters.Volunteering, 0),
        (ModelParameters.ArrivalRate, 2));

    public static readonly Pipeline<CommunityWorld> Pipeline = CommunityModel.Pipeline.Before("gathering", Process.Of<CommunityWorld>("replay", static world =>
    {
        foreach (var slot in world.Present)
        {
            (world.Values[slot], world.Loads[slot]) = (0.4f, 0.5f);
        }
    }));

    public static bool IsBlocked(ulong key) => KeyedDraws.Uniform(key, new StreamName("sequestered"), 0) < 0.5;
}
