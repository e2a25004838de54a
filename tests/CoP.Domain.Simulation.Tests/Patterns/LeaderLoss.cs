using CoP.Domain.Leadership;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Pattern 44: how likely a community is to lose all of its first leaders, by how many they are.</summary>
internal static class LeaderLoss
{
    public const int Horizon = 260;

    public static readonly ParameterSet Set = Runs.Default.With((ModelParameters.FounderBound, 0), (ModelParameters.AlignmentHours, 0.25));

    /// <summary>The first so many of the founding circle hold every function in equal parts, with the founder's drive, hours and competence.</summary>
    public static Pipeline<CommunityWorld> Led(int leaders) => CommunityModel.Pipeline.Before("turn", Process.Of<CommunityWorld>("appoint", world =>
    {
        if (world.Cycle == 1)
        {
            Appoint(world, leaders);
        }
    }));

    /// <summary>The cycle at which each of the first leaders was gone, after the horizon for never.</summary>
    public static int[][] Exits(IEnumerable<LeadWatch> runs, int leaders) =>
        [.. runs.Select(r => Enumerable.Range(0, leaders).Select(i => r.Departed.GetValueOrDefault(i, Horizon + 1)).ToArray())];

    /// <summary>The cycle at which all were gone.</summary>
    public static int[] Lost(int[][] exits) => [.. exits.Select(e => e.Max())];

    /// <summary>The same leaders, each from another community: what there would be if they left independently.</summary>
    public static int[] LostIndependently(int[][] exits) =>
        [.. exits.Select((e, run) => e.Select((_, i) => exits[(run + (7 * i)) % exits.Length][i]).Max())];

    public static double Share(int[] lost, int until) => lost.Count(l => l <= until) / (double)lost.Length;

    private static void Appoint(CommunityWorld world, int leaders)
    {
        var circle = world.Present[..leaders].ToArray();
        for (var f = 0; f < LeadershipNeeds.Count; f++)
        {
            Holders.Take(world, f, circle[0], LeadershipShares.Whole);
            for (var i = 0; i < leaders; i++)
            {
                var part = i == 0 ? LeadershipShares.Total - ((leaders - 1) * (LeadershipShares.Total / leaders)) : LeadershipShares.Total / leaders;
                Holders.Give(world, f, circle[i], new(part, part, part));
                world.Competences[f][circle[i]] = 0.8f;
            }
        }

        foreach (var slot in circle)
        {
            world.Drives[slot] = world.Zeals[slot] = (float)world.P(ModelParameters.FounderDrive);
            world.Hours[slot] = (float)world.P(ModelParameters.FounderHours);
            world.Confidences[slot] = 0.9f;
        }
    }
}
