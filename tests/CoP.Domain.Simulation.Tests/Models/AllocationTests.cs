using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Models;

public sealed class AllocationTests
{
    public static TheoryData<string> Regimes => [.. LeadershipRegime.All.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Regimes))]
    public void Step_OfAWarmWorldWithoutAJournal_TakesNoMemory(string regime)
    {
        var parameters = LeadershipRegime.Find(regime)!.In(ParameterSet.Default).With(ModelParameters.Sponsored, 1).With(ModelParameters.FounderLeaves, 60);
        var world = new CommunityWorld();
        CommunityModel.Run(world, parameters, 7, 0, 130);
        CommunityModel.Begin(world, parameters, 7, 0, 200);
        var engine = new Engine<CommunityWorld>(world, CommunityModel.Pipeline);
        engine.RunTo(70);

        var before = GC.GetAllocatedBytesForCurrentThread();
        engine.RunTo(120);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
