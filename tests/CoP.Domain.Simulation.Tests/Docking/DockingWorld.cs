using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Tests.Docking;

/// <summary>The world of the small models with exact answers: ties with strengths, an opinion, and one stream of draws.</summary>
internal sealed class DockingWorld : World
{
    public DockingWorld(int members, int tieLimit = 0)
        : base(Math.Max(1, members), tieLimit, weightedTies: true)
    {
        Opinion = Column<double>("opinion");
        Chance = Register<RandomStream>("chance");
    }

    public Column<double> Opinion { get; }

    public Register<RandomStream> Chance { get; }

    /// <summary>Empties the world, gives it its stream, and lets members enter.</summary>
    public DockingWorld Begin(int members, ulong seed, long run)
    {
        Clear();
        Chance.Value = RandomStream.Of(seed, run, new("docking"));
        for (var i = 0; i < members; i++)
        {
            Enter();
        }

        return this;
    }

    /// <summary>A Poisson number, by counting exponential gaps.</summary>
    public int Poisson(double mean)
    {
        var count = 0;
        for (var time = -Math.Log(1 - Chance.Value.Uniform()); time <= mean; time -= Math.Log(1 - Chance.Value.Uniform()))
        {
            count++;
        }

        return count;
    }

    /// <summary>Everybody leaves by a chance of their own.</summary>
    public void LeaveBy(double hazard)
    {
        foreach (var one in Present)
        {
            if (Chance.Value.Uniform() < hazard)
            {
                Leave(one);
            }
        }
    }
}
