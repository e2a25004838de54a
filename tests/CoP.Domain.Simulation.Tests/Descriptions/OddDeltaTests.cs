using CoP.Domain.Simulation.Descriptions;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Stepping;

namespace CoP.Domain.Simulation.Tests.Descriptions;

public sealed class OddDeltaTests
{
    private static readonly IProcess<CommunityWorld> Nothing = Process.Of<CommunityWorld>("rest", _ => { });

    [Fact]
    public void DeltaOf_TheDefault_SaysNothingDiffers()
    {
        var delta = OddDescription.DeltaOf(ParameterSet.Default);

        Assert.Contains("Nothing: this is the default model.", delta, StringComparison.Ordinal);
        Assert.Equal(delta, OddDescription.DeltaOf(ParameterSet.Default, new(CommunityModel.Pipeline)));
        Assert.DoesNotContain("## ", delta, StringComparison.Ordinal);
    }

    [Fact]
    public void DeltaOf_ChangedParameters_NamesTheseWithBothValues()
    {
        var delta = OddDescription.DeltaOf(LeadershipRegime.Rotating.In(ParameterSet.Default).With(ModelParameters.LeaveRate, 0.5));

        Assert.Contains("| `willingnessToOffer` | 0 | 0.12 | chance a cycle |", delta, StringComparison.Ordinal);
        Assert.Contains("| `rotation` | 0 | 1 | switch |", delta, StringComparison.Ordinal);
        Assert.Contains("| `leaveRate` |", delta, StringComparison.Ordinal);
        Assert.Equal(3, delta.Split('\n').Count(l => l.StartsWith("| `", StringComparison.Ordinal)));
        Assert.DoesNotContain("## 3.", delta, StringComparison.Ordinal);
    }

    [Fact]
    public void DeltaOf_TheScenariosThatComeAlong_NamesWhatEachChanges() =>
        Assert.All(Scenario.Presets, name =>
        {
            var parameters = Scenario.Load(name).Parameters;
            var rows = OddDescription.DeltaOf(parameters).Split('\n').Count(l => l.StartsWith("| `", StringComparison.Ordinal));

            Assert.Equal(parameters.Changed.Count(), rows);
            Assert.True(rows > 0, name);
        });

    [Fact]
    public void DeltaOf_AChangedPipeline_TellsAddedRemovedReplaced()
    {
        var pipeline = CommunityModel.Pipeline
            .After("talk", Nothing)
            .Remove("boundary")
            .Replace("private", Process.Of<CommunityWorld>("private", _ => { }));

        var delta = OddDescription.DeltaOf(ParameterSet.Default, pipeline);

        Assert.Contains("- Added: **rest**, after *talk*.", delta, StringComparison.Ordinal);
        Assert.Contains("- Removed: **boundary** (members test", delta, StringComparison.Ordinal);
        Assert.Contains("- Replaced: **private** (it was:", delta, StringComparison.Ordinal);
        Assert.DoesNotContain("Reordered", delta, StringComparison.Ordinal);
        Assert.DoesNotContain("| `", delta, StringComparison.Ordinal);
        Assert.Contains("whoever wrote them describes them", delta, StringComparison.Ordinal);
    }

    [Fact]
    public void DeltaOf_AnotherOrder_TellsTheWholeOrder()
    {
        string[] names = [.. CommunityModel.Pipeline.Select(p => p.Name)];
        (names[0], names[1]) = (names[1], names[0]);

        var delta = OddDescription.DeltaOf(ParameterSet.Default, CommunityModel.Pipeline.Reorder(names).Before("need", Nothing));

        Assert.Contains("- Added: **rest**, first of all.", delta, StringComparison.Ordinal);
        Assert.Contains("- Reordered. The order is now: rest, need, turn, departure", delta, StringComparison.Ordinal);
        Assert.DoesNotContain("Removed", delta, StringComparison.Ordinal);
    }
}
