using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests.Models;

/// <summary>Each mechanism that one number turns off: what it does, and that nothing of it is left without that number.</summary>
public sealed class MechanismTests
{
    private const int Runs = 30;

    [Fact]
    public void SharedNeed_OverManyCommunities_KeepsItsSpreadAndIsHalfForgottenInItsMemory()
    {
        var parameters = ParameterSet.Default.With(ModelParameters.SharedNeedMemory, 20).With(ModelParameters.ArrivalRate, 0).With(ModelParameters.FoundingCircle, 1);
        var (first, last) = (new List<double>(), new List<double>());
        for (var run = 0; run < 600; run++)
        {
            var world = new CommunityWorld(1);
            CommunityModel.Begin(world, parameters, 3, run, 20);
            first.Add(world.State.Value.SharedNeed);
            CommunityModel.Finish(new(world, CommunityModel.Pipeline, []), run, 20);
            last.Add(world.State.Value.SharedNeed);
        }

        Assert.InRange(first.Average(), -0.15, 0.15);
        Assert.InRange(first.Average(x => x * x), 0.8, 1.2);
        Assert.InRange(last.Average(x => x * x), 0.8, 1.2);
        Assert.InRange(first.Zip(last, (a, b) => a * b).Average(), 0.35, 0.65);
    }

    [Fact]
    public void Charisma_WhileTheFounderLeads_DrawsMorePeople()
    {
        int Came(double charisma) => Told(ParameterSet.Default.With(ModelParameters.Charisma, charisma), 1, OccurrenceKind.Welcomed, OccurrenceKind.TurnedAway);

        // In the first cycle nothing else of charisma can have had an effect.
        Assert.InRange(Came(1) / (double)Came(0), 1.5, 2.5);
    }

    [Fact]
    public void TakingUp_OfNobody_LeavesALostFounderWithoutAStandIn()
    {
        int LedAfter(double takingUp) => After(Left.With(ModelParameters.TakingUp, takingUp), 10, OccurrenceKind.Led);

        Assert.Equal(0, LedAfter(0));
        Assert.True(LedAfter(1) > 100);
    }

    [Fact]
    public void SteppingForward_WhereOnlyPeripheralMembersAreLeft_RaisesSomebody()
    {
        int Raised(double chance) => After(
            Left.With(ModelParameters.FoundingCircle, 1).With(ModelParameters.ActiveActs, 1000).With(ModelParameters.CoreActs, 1000).With(ModelParameters.AcceptanceThreshold, 0).With(ModelParameters.SteppingForward, chance),
            10,
            OccurrenceKind.Raised);

        Assert.Equal(0, Raised(0));
        Assert.True(Raised(1) > Runs / 2);
    }

    [Fact]
    public void Pushback_OnTooMuchTooEarly_KeepsNewcomersOut()
    {
        double Access(double pushback)
        {
            var world = new CommunityWorld();
            CommunityModel.Run(world, ParameterSet.Default.With(ModelParameters.Pushback, pushback), 1, 0, 12);
            return world.Present.ToArray().Where(slot => world.Joined[slot] > 0).Average(slot => world.Accesses[slot]);
        }

        Assert.True(Access(3) < 0.8 * Access(0), $"{Access(3)} against {Access(0)}");
    }

    [Fact]
    public void FallingSilent_OfNobody_LeavesNoBreaksButDeclaredOnes()
    {
        int Silences(double falling) => Told(
            ParameterSet.Default.With(ModelParameters.BreakChance, 0).With(ModelParameters.BurnoutChance, 0).With(ModelParameters.FallingSilent, falling), 60, OccurrenceKind.TookLeave);

        Assert.Equal(0, Silences(0));
        Assert.True(Silences(1) > 100);
    }

    [Fact]
    public void Goodwill_OfASponsorWhoHearsNothing_Goes()
    {
        float Goodwill(ParameterSet parameters)
        {
            var world = new CommunityWorld();
            CommunityModel.Run(world, parameters.With(ModelParameters.Sponsored, 1), 1, 0, 60);
            return world.State.Value.Goodwill;
        }

        Assert.InRange(Goodwill(Left.With(ModelParameters.TakingUp, 0).With(ModelParameters.ArrivalRate, 0)), 0, 0.2);
        Assert.InRange(Goodwill(LeadershipRegime.Heroic.In(ParameterSet.Default)), 0.5, 1);
    }

    private static ParameterSet Left { get; } =
        LeadershipRegime.Heroic.In(ParameterSet.Default).With(ModelParameters.FounderLeaves, 10).With(ModelParameters.Volunteering, 0);

    private static int Told(ParameterSet parameters, int cycles, params OccurrenceKind[] kinds) => Count(parameters, cycles, 0, kinds);

    private static int After(ParameterSet parameters, int cycle, params OccurrenceKind[] kinds) => Count(parameters, cycle + 20, cycle, kinds);

    private static int Count(ParameterSet parameters, int cycles, int after, OccurrenceKind[] kinds)
    {
        var count = 0;
        for (var run = 0; run < Runs; run++)
        {
            var world = new CommunityWorld();
            world.TellTo(told => count += told.Cycle > after && kinds.Contains(told.Kind) ? 1 : 0);
            CommunityModel.Run(world, parameters, 2, run, cycles);
        }

        return count;
    }
}
