using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Tests.Worlds;

/// <summary>A world with one part of each kind.</summary>
internal sealed class SmallWorld : World
{
    public SmallWorld(int capacity = 2, int tieLimit = 3, bool weighted = true)
        : base(capacity, tieLimit, weighted)
    {
        Trust = Column<double>("trust");
        Stage = Register<int>("stage");
        Chance = Register<RandomStream>("chance");
        Needs = Row<long>("needs", 3);
    }

    public Column<double> Trust { get; }

    public Register<int> Stage { get; }

    public Register<RandomStream> Chance { get; }

    public Row<long> Needs { get; }
}
