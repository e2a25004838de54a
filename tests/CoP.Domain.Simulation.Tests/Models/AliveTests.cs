using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Models;

/// <summary>Life, death, its date, revival and censoring on courses written by hand (protocol, section 5).</summary>
public sealed class AliveTests
{
    public static TheoryData<int> Windows => [6, 13, 26];

    [Theory]
    [MemberData(nameof(Windows))]
    public void Death_IsDatedToTheFirstCycleOfTheSilence(int window)
    {
        var outcome = Course(window, 100, cycle => cycle <= 40);

        Assert.Equal((false, 41, null, "faded"), (outcome.Survived, outcome.EndCycle, outcome.CensoredAt, outcome.Ending));
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void Silence_OfOneCycleLessThanTheWindow_IsNoDeath(int window)
    {
        var unseen = Course(window, 40 + window - 1, cycle => cycle <= 40);
        var seen = Course(window, 40 + window, cycle => cycle <= 40);
        var resumed = Course(window, 100, cycle => cycle <= 40 || cycle >= 40 + window);

        Assert.Equal((true, null, 39), (unseen.Survived, unseen.EndCycle, unseen.CensoredAt));
        Assert.Equal((false, 41), (seen.Survived, seen.EndCycle));
        Assert.Equal((true, null, 0), (resumed.Survived, resumed.EndCycle, resumed.Revivals));
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void Revival_IsAnEventOfItsOwn_AndTheFirstEndStays(int window)
    {
        var outcome = Course(window, 160, cycle => cycle <= 40 || cycle is >= 80 and <= 90 || cycle >= 150);

        Assert.Equal((true, 41, 2), (outcome.Survived, outcome.EndCycle, outcome.Revivals));
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void Life_NeedsGatheringMeetingAndThreeWhoAct(int window)
    {
        static bool Always(int cycle) => true;
        static bool Until(int cycle) => cycle <= 40;

        Assert.Null(Course(window, 100, Always).EndCycle);
        Assert.Equal(41, Course(window, 100, Always, gathers: Until).EndCycle);
        Assert.Equal(41, Course(window, 100, Always, meets: Until).EndCycle);
        Assert.Equal(41, Course(window, 100, Until, gathers: Always, meets: Always).EndCycle);
        Assert.Equal(1, Course(window, 100, Always, actors: 2).EndCycle);
    }

    [Theory]
    [MemberData(nameof(Windows))]
    public void Censoring_OfARunThatLives_IsTheWindowBeforeItsEnd(int window) =>
        Assert.Equal(100 - window, Course(window, 100, _ => true).CensoredAt);

    [Fact]
    public void Actors_WhoHaveLeftSince_StillActed()
    {
        var world = new CommunityWorld();
        CommunityModel.Begin(world, ParameterSet.Default, 1, 0, 100);
        world.Cycle = 50;
        foreach (var slot in world.Present[..3])
        {
            Reckoning.Act(world, slot);
        }

        Leaving.Depart(world, world.Present[1]);
        Leaving.Depart(world, world.Present[1]);

        Assert.Equal((3, 3), (Reckoning.Actors(world, 26), Reckoning.Actors(world, 1)));
        world.Cycle = 76;
        Assert.Equal(0, Reckoning.Actors(world, 26));
    }

    [Fact]
    public void Silence_WhenHardlyAnybodyNeedsItAnyMore_IsNeedMet() =>
        Assert.Equal("need-met", Course(26, 100, cycle => cycle <= 60, set: p => p.With(ModelParameters.NeedEnds, 10)).Ending);

    [Fact]
    public void Ending_WithNobodyLeft_IsDatedAtOnce()
    {
        var everybody = Everybody.Leaves.With(ModelParameters.FounderBound, 0);

        var outcome = CommunityModel.Run(new(), everybody, 1, 0, 100);

        Assert.Equal((false, 1, 0), (outcome.Survived, outcome.EndCycle, outcome.Size));
        Assert.Null(outcome.UnmetNeed);
        Assert.Null(outcome.CensoredAt);
    }

    private static RunOutcome Course(
        int window,
        int cycles,
        Func<int, bool> acts,
        Func<int, bool>? gathers = null,
        Func<int, bool>? meets = null,
        int actors = 3,
        Func<ParameterSet, ParameterSet>? set = null)
    {
        var script = Process.Of<CommunityWorld>("script", world =>
        {
            ref var state = ref world.State.Value;
            state.LastGathering = (gathers ?? acts)(world.Cycle) ? world.Cycle : state.LastGathering;
            state.LastMeeting = (meets ?? acts)(world.Cycle) ? world.Cycle : state.LastMeeting;
            foreach (var slot in acts(world.Cycle) ? world.Present[..actors] : [])
            {
                Reckoning.Act(world, slot);
            }
        });
        var census = CommunityModel.Pipeline.Single(p => p.Name == "census");
        var parameters = ParameterSet.Default.With(ModelParameters.AliveWindow, window);
        return CommunityModel.Run(new(), set?.Invoke(parameters) ?? parameters, 1, 0, cycles, pipeline: new(CommunityModel.Pipeline[0], script, census));
    }
}
