using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Tests.Scenarios;

/// <summary>The scenarios tell what their stories tell.</summary>
public sealed class PresetStoryTests
{
    [Fact]
    [Trait("Statement", "26")]
    public void VirtualCommunity_OverItsYears_MovesPowerAwayFromTheFounderAndStaysCoordinated()
    {
        var outcomes = Scenario.Load("virtual-community").Replicate(20, seed: 5).Run().Cells[0].Outcomes;

        Assert.True(outcomes.Count(o => o.Survived) >= 18);
        Assert.All(outcomes, o => Assert.True(o.Transfers > 0));
        Assert.True(outcomes.Average(o => o.FounderShare) < 0.9);
        Assert.True(outcomes.Average(o => o.Coordination) > 0.5);
        Assert.All(outcomes.Where(o => o.Survived), o => Assert.InRange(o.Ethos, 0.3, 1));
    }

    [Fact]
    [Trait("Statement", "27")]
    public void FadedPilot_WhenItsLeaderLeaves_EndsWhileTheNeedGoesOn()
    {
        var pilot = Scenario.Load("faded-pilot");
        var leaves = pilot.Replicate(30, seed: 5).Run().Cells[0].Outcomes;
        var stays = pilot.With(ModelParameters.FounderLeaves, 0).Replicate(30, seed: 5).Run().Cells[0].Outcomes;

        Assert.All(leaves, o => Assert.True(o is { AliveAtExit: true, Acts: > 0 }));
        Assert.True(leaves.Count(o => o.EndCycle is not null) >= 20);
        Assert.All(leaves.Where(o => o.EndCycle is not null), o => Assert.Equal("faded", o.Ending));
        Assert.All(leaves.Where(o => o is { EndCycle: not null, UnmetNeed: not null }), o => Assert.True(o.UnmetNeed > 0.2));
        Assert.True(stays.Count(o => o.EndCycle is null) >= 27);
    }
}
