using System.Numerics;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>
/// One period of mutual learning after March (1991), in our reading: people take up each belief that the code has and they do not with a rate; at the same time the code takes up, for each
/// dimension, what most of those believe who know more than it does, with 1 − (1 − rate)^k for a lead of k votes; then people are replaced.
/// </summary>
internal sealed class MarchLearning(MarchRates rates) : IProcess<MarchWorld>
{
    public string Name => "learning";

    public void Run(MarchWorld world)
    {
        var (codeRight, codeWrong) = (world.CodeRight.Value, world.CodeWrong.Value);
        LearnAsCode(world);
        foreach (var one in world.Present)
        {
            var rate = one % 2 == 0 ? rates.Slow : rates.Fast;
            var up = Chosen(world, codeRight & ~world.Right[one], rate);
            var down = Chosen(world, codeWrong & ~world.Wrong[one], rate);
            (world.Right[one], world.Wrong[one]) = ((world.Right[one] | up) & ~down, (world.Wrong[one] | down) & ~up);
            if (world.Chance.Value.Uniform() < rates.Turnover)
            {
                world.Believe(one);
            }
        }
    }

    private void LearnAsCode(MarchWorld world)
    {
        Span<int> lead = stackalloc int[world.Dimensions];
        lead.Clear();
        var (right, wrong) = (world.CodeRight.Value, world.CodeWrong.Value);
        var known = MarchWorld.Score(right, wrong);
        foreach (var one in world.Present)
        {
            if (MarchWorld.Score(world.Right[one], world.Wrong[one]) > known)
            {
                for (var d = 0; d < lead.Length; d++)
                {
                    lead[d] += (int)((world.Right[one] >> d) & 1) - (int)((world.Wrong[one] >> d) & 1);
                }
            }
        }

        for (var d = 0; d < lead.Length; d++)
        {
            var bit = 1U << d;
            if ((lead[d] > 0 && (right & bit) == 0) || (lead[d] < 0 && (wrong & bit) == 0))
            {
                var taken = world.Chance.Value.Uniform() < 1 - Math.Pow(1 - rates.Code, Math.Abs(lead[d])) ? bit : 0;
                (right, wrong) = lead[d] > 0 ? (right | taken, wrong & ~taken) : (right & ~taken, wrong | taken);
            }
        }

        (world.CodeRight.Value, world.CodeWrong.Value) = (right, wrong);
    }

    private static uint Chosen(MarchWorld world, uint among, double rate)
    {
        var chosen = 0U;
        for (; among != 0; among &= among - 1)
        {
            chosen |= world.Chance.Value.Uniform() < rate ? 1U << BitOperations.TrailingZeroCount(among) : 0;
        }

        return chosen;
    }
}
