using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Pattern 42: the same effort in another order; who explores first does little in the first quarter and much in the second, the other the other way round.</summary>
internal static class Order
{
    private const int Half = 6;

    public static readonly Pipeline<CommunityWorld> Pipeline = CommunityModel.Pipeline.Before("gathering", Process.Of<CommunityWorld>(
        "order",
        static world =>
        {
            var plain = world.Column<float>("plain zeal");
            foreach (var slot in world.Present)
            {
                var tenure = world.Cycle - world.Joined[slot];
                if (world.Joined[slot] == 0)
                {
                    continue;
                }

                plain[slot] = tenure == 1 ? world.Zeals[slot] : plain[slot];
                var isLow = tenure <= Half == ExploresFirst(world.Keys[slot]);
                world.Zeals[slot] = plain[slot] * (tenure > 2 * Half ? 1 : isLow ? 0.4f : 1.6f);
            }
        },
        static world => world.Column<float>("plain zeal")));

    public static bool ExploresFirst(ulong key) => (key >> 17 & 1) == 0;
}
