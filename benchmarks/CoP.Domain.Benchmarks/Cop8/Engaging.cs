using System.Runtime.CompilerServices;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>Rule C: engagement decays and is fed by meetings; levels follow it one step at a time, with a band in which nothing changes.</summary>
internal sealed class Engaging : IProcess<Cop8World>
{
    public string Name => "engagement";

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Run(Cop8World world)
    {
        var engagement = world.Engagement.Values;
        var meetings = world.Meetings.Values;
        var level = world.Level.Values;
        foreach (var one in world.Present)
        {
            var now = (0.9 * engagement[one]) + meetings[one];
            engagement[one] = now;
            meetings[one] = 0;
            level[one] = Next(level[one], now);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte Next(byte level, double engagement) => level switch
    {
        0 => engagement >= 9 ? (byte)1 : (byte)0,
        1 => engagement >= 16 ? (byte)2 : engagement < 7 ? (byte)0 : (byte)1,
        _ => engagement < 13 ? (byte)1 : (byte)2,
    };
}
