using CoP.Domain.Communities;
using CoP.Domain.LifeCycles;
using CoP.Domain.Simulation.Chronicles;
using CoP.Domain.Simulation.Draws;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Tests.Models;

namespace CoP.Domain.Simulation.Tests.Chronicles;

public sealed class BadWorldTests
{
    private const int Cycles = 40;

    // At the ends a short life says as much as a long one, but for the time it takes.
    private static readonly int AtTheEnds = Budget.Of(16, Cycles);

    [Fact]
    public void With_ZeroFounders_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ParameterSet.Default.With(ModelParameters.FoundingCircle, 0));

    [Fact]
    public void Run_OneFounderWhomNobodyJoins_IsSilentFromTheBeginning()
    {
        var outcome = Run(ParameterSet.Default.With(ModelParameters.FoundingCircle, 1).With(ModelParameters.ArrivalRate, 0), "alone").Outcome;

        Assert.False(outcome.Survived);
        Assert.Equal(1, outcome.EndCycle);
        Assert.Equal(1, outcome.Size);
        Assert.Null(outcome.Coordination);
        Assert.Null(outcome.CensoredAt);
        Assert.Null(outcome.Retention);
    }

    [Fact]
    public void Run_EveryoneLeavesInTheFirstCycle_EndsAndLeavesUndefinedWhatIs()
    {
        var (outcome, life) = Run(
            Everybody.Leaves.With(ModelParameters.FounderBound, 0),
            "exodus");

        Assert.False(outcome.Survived);
        Assert.Equal((1, 0, "faded"), (outcome.EndCycle, outcome.Size, outcome.Ending));
        Assert.Null(outcome.UnmetNeed);
        Assert.Null(outcome.EffectiveLeaders);
        Assert.Null(outcome.Coordination);
        Assert.Null(outcome.CensoredAt);
        Assert.Null(outcome.Retention);
        Assert.Equal(Ending.Faded, life.Log.Community.LifeCycle.Ending);
    }

    [Fact]
    public void Run_EveryoneLeavesButTheFounder_GoesOnWithoutAnException()
    {
        var outcome = Run(Everybody.Leaves, "founder only").Outcome;

        Assert.Equal(1, outcome.Size);
        Assert.False(outcome.Survived);
    }

    [Fact]
    public void Run_NobodyArrives_KeepsNobodyButFounders()
    {
        var outcome = Run(ParameterSet.Default.With(ModelParameters.ArrivalRate, 0), "no arrivals").Outcome;

        Assert.InRange(outcome.Size, 0, (int)ModelParameters.FoundingCircle.Default);
        Assert.Equal(0, outcome.TurnedAway);
        Assert.Null(outcome.Retention);
    }

    [Fact]
    public void Run_EachParameterAtEitherEnd_NeverFailsAndIsConformant()
    {
        foreach (var parameter in ModelParameters.All)
        {
            Run(With(ParameterSet.Default, parameter, parameter.Low), $"{parameter} at its low end", AtTheEnds);
            Run(With(ParameterSet.Default, parameter, parameter.High), $"{parameter} at its high end", AtTheEnds);
        }
    }

    [Fact]
    public void Run_ManyParametersAtTheirEnds_NeverFailsAndIsConformant()
    {
        var end = new StreamName("which end");
        for (var i = 0; i < Budget.Of(30, 600); i++)
        {
            var set = ParameterSet.Default;
            foreach (var parameter in ModelParameters.All)
            {
                // One in three stays where it is; of the rest half go to each end.
                var draw = KeyedDraws.Uniform(SplitMix64.At(99, (ulong)i), end, parameter.Index);
                set = draw < 0.33 ? With(set, parameter, parameter.Low) : draw < 0.66 ? With(set, parameter, parameter.High) : set;
            }

            Run(set, $"{i}: {string.Join(", ", set.Changed.Select(p => FormattableString.Invariant($"{p} = {set[p]}")))}", AtTheEnds);
        }
    }

    // The ends of the numbers of people are those of memory; a few hundred say the same.
    private static ParameterSet With(ParameterSet set, Parameter parameter, double value) =>
        parameter == ModelParameters.FoundingCircle ? set.With(parameter, Math.Min(value, 150))
        : parameter == ModelParameters.ArrivalRate ? set.With(parameter, Math.Min(value, 15))
        : set.With(parameter, value);

    private static (RunOutcome Outcome, SimulatedLife Life) Run(ParameterSet parameters, string which, int cycles = Cycles)
    {
        var world = new CommunityWorld();
        var life = new SimulatedLife(parameters, RecordedRun.Start);
        var sessions = new SimulatedSessions(life);
        world.TellTo(sessions.Hear);
        RunOutcome outcome;
        try
        {
            outcome = CommunityModel.Run(world, parameters, seed: 5, run: 0, cycles);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw new InvalidOperationException($"{which}: {e.Message}", e);
        }

        Assert.All(Numbers(outcome), n => Assert.True(double.IsFinite(n.Value), $"{which}: {n.Name} is {n.Value}"));
        Assert.True(sessions.Logs.Count <= cycles, which);
        var differences = Sameness.Differences(world, life.Log.Community, life.AtCycle);
        Assert.True(differences.Count == 0, $"{which}: {string.Join("; ", differences)}");
        Assert.Empty(CommunityInvariants.Violations(life.Log.Community));
        return (outcome, life);
    }

    private static IEnumerable<(string Name, double Value)> Numbers(RunOutcome outcome) =>
        from property in typeof(RunOutcome).GetProperties()
        let value = property.GetValue(outcome)
        where value is double
        select (property.Name, (double)value);
}
