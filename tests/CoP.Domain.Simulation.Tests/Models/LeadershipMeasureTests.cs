using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Models;

/// <summary>Distribution, the founder's share, Gini and coordination from acts written by hand (protocol, section 3).</summary>
public sealed class LeadershipMeasureTests
{
    [Fact]
    public void Distribution_OfOneLeader_IsOne() => Assert.Equal((1.0, 1.0), (Measured([20]).Distribution, Measured([20]).FounderShare));

    [Fact]
    public void Distribution_OfTwoAlike_IsTheUnbiasedInverse() => Assert.Equal(20.0 * 19 / (2 * 10 * 9), Measured([10, 10]).Distribution, 12);

    [Fact]
    public void Distribution_OfUnequalLeaders_CountsPairs()
    {
        var state = Measured([12, 6, 2]);

        Assert.Equal(20.0 * 19 / ((12 * 11) + (6 * 5) + (2 * 1)), state.Distribution, 12);
        Assert.Equal(0.6, state.FounderShare, 12);
    }

    [Fact]
    public void Distribution_WhereNobodyActsTwice_IsTheNumberOfActs() => Assert.Equal(20, Measured([.. Enumerable.Repeat(1, 20)]).Distribution);

    [Fact]
    public void Distribution_BelowTwentyActs_IsUndefined_AndTheShareIsNot()
    {
        var state = Measured([10, 9]);

        Assert.True(double.IsNaN(state.Distribution));
        Assert.Equal(10 / 19.0, state.FounderShare, 12);
        Assert.True(double.IsNaN(Measured([]).FounderShare));
    }

    [Fact]
    public void Acts_BeforeTheTrailingYear_DoNotCount()
    {
        var world = World(4);
        world.Cycle = 40;
        Log(world, [10, 10], 15);
        Log(world, [0, 0, 30], 14);
        LeadingActs.Remember(world, world.Cycle);

        Assert.Equal(380.0 / 180, world.State.Value.Distribution, 12);
    }

    [Fact]
    public void Gini_IsOverAllPresent()
    {
        // 20 acts of one of four: the mean difference is that of (0, 0, 0, 20).
        Assert.Equal(0.75, Measured([20]).Gini, 12);
        Assert.Equal(0, Measured([5, 5, 5, 5]).Gini, 12);
    }

    [Fact]
    public void Coordination_IsOneLessSeenOverExpected()
    {
        var world = World(4);
        world.Cycle = 30;
        Log(world, [10, 10], 30);
        (world.Duplicates[3], world.Duplicates[4]) = (new(1, 2.5), new(1, 1.5));
        LeadingActs.Remember(world, world.Cycle);

        Assert.Equal(0.5, world.State.Value.Coordination, 12);
    }

    [Fact]
    public void Coordination_OfOneLeader_OrWithHardlyADuplicateToExpect_IsUndefined()
    {
        var (one, few) = (World(4), World(4));
        foreach (var (world, acts, expected) in new (CommunityWorld World, int[] Acts, double Expected)[] { (one, [20], 4), (few, [10, 10], 0.5) })
        {
            world.Cycle = 30;
            Log(world, acts, 30);
            world.Duplicates[0] = new(0, expected);
            LeadingActs.Remember(world, world.Cycle);
            Assert.True(double.IsNaN(world.State.Value.Coordination));
        }
    }

    [Fact]
    public void Duplicates_OfARunWithOneLeader_AreNotExpected()
    {
        var world = new CommunityWorld();
        CommunityModel.Run(world, LeadershipRegime.Heroic.In(ParameterSet.Default).With(ModelParameters.Volunteering, 0), 1, 0, 30);

        Assert.All(world.Duplicates.Values.ToArray(), d => Assert.Equal(default, d));
    }

    private static CommunityState Measured(int[] acts)
    {
        var world = World(4);
        world.Cycle = 30;
        Log(world, acts, 20);
        LeadingActs.Remember(world, world.Cycle);
        return world.State.Value;
    }

    private static CommunityWorld World(int people)
    {
        var world = new CommunityWorld();
        CommunityModel.Begin(world, ParameterSet.Default.With(ModelParameters.FoundingCircle, people), 1, 0, 100);
        return world;
    }

    private static void Log(CommunityWorld world, int[] acts, int cycle)
    {
        ref var state = ref world.State.Value;
        for (var number = 0; number < acts.Length; number++)
        {
            for (var i = 0; i < acts[number]; i++)
            {
                world.Acts[state.ActHead++] = new(number, 0, cycle);
            }
        }
    }
}
