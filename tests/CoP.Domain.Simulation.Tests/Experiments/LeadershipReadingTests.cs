using CoP.Domain.Simulation.Experiments;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Experiments;

public sealed class LeadershipReadingTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    public void Of_EveryCycle_ChangesNoOutcomeAndEndsWithIt(int founderLeaves)
    {
        var parameters = Scenario.Load("virtual-community").With(ModelParameters.FounderLeaves, founderLeaves).Parameters;
        var readings = new List<LeadershipReading>();
        var watched = CommunityModel.Run(new(), parameters, 7, 0, 80, [Observe.With<CommunityWorld>(world => readings.Add(LeadershipReading.Of(world)))]);

        Assert.Equal(CommunityModel.Run(new(), parameters, 7, 0, 80), watched);
        var told = readings[founderLeaves == 0 ? 80 : founderLeaves - 1];
        Assert.Equal((watched.EffectiveLeaders, watched.Coordination, watched.FounderShare), (told.EffectiveLeaders, told.Coordination, told.FounderShare));
        Assert.Equal(new(null, null, null), readings[0]);
        Assert.True(readings.Where(r => r.EffectiveLeaders is not null).Distinct().Count() > 20);
    }
}
