using System.Runtime.CompilerServices;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Benchmarks.Cop8;

/// <summary>The state of the workload CoP-8: what a member has, who leads, and the one stream of draws.</summary>
internal sealed class Cop8World : World
{
    public const int MostTies = 32;

    public Cop8World(int capacity)
        : base(capacity, MostTies, weightedTies: false)
    {
        Motivation = Column<double>("motivation");
        Knowledge = Column<double>("knowledge");
        Engagement = Column<double>("engagement");
        Meetings = Column<int>("meetings");
        Units = Column<int>("units");
        Level = Column<byte>("level");
        Chance = Register<RandomStream>("chance");
        Founder = Register<int>("founder");
        FoundingSize = Register<int>("founding size");
        Met = Register<long>("met");
        Steps = Register<long>("steps");
    }

    public Column<double> Motivation { get; }

    public Column<double> Knowledge { get; }

    public Column<double> Engagement { get; }

    /// <summary>How often a member met in this tick.</summary>
    public Column<int> Meetings { get; }

    public Column<int> Units { get; }

    /// <summary>0 peripheral, 1 active, 2 core.</summary>
    public Column<byte> Level { get; }

    public Register<RandomStream> Chance { get; }

    /// <summary>The founder's slot, or −1 once gone.</summary>
    public Register<int> Founder { get; }

    public Register<int> FoundingSize { get; }

    public Register<long> Met { get; }

    public Register<long> Steps { get; }

    /// <summary>The units of who leaves go to the neighbour who is engaged most, the earlier arrival among equals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void LeaveWithUnits(int slot)
    {
        var ties = Ties.Of(slot);
        if (Units[slot] > 0 && ties.Length > 0)
        {
            var heir = ties[0];
            foreach (var other in ties[1..])
            {
                var (mine, best) = (Engagement[other], Engagement[heir]);
                heir = mine > best || (mine.Equals(best) && NumberOf(other) < NumberOf(heir)) ? other : heir;
            }

            Units[heir] += Units[slot];
        }

        Leave(slot);
        if (slot == Founder.Value)
        {
            Founder.Value = -1;
        }
    }
}
