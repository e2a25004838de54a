using CoP.Domain.LifeCycles;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Tests.LifeCycles;

public sealed partial class LifeCycleModelTests
{
    private static readonly LifeCycleModel Model = LifeCycleModels.Cultivating2002;

    [Fact]
    public void Model_WithoutASource_IsTheCallersMistake() => Assert.Throws<ArgumentNullException>(() => new LifeCycleModel("own", null!, Model.Stages, Model.Moves));

    [Fact]
    public void Cultivating2002_HasFiveStagesInOrder()
    {
        Assert.Equal(["potential", "coalescing", "maturing", "stewardship", "transformation"], Model.Stages.Select(s => s.Id.Value), StringComparer.Ordinal);
        Assert.All(Model.Stages, s => Assert.NotEmpty(s.ExitConditions));
    }

    [Fact]
    public void Cultivating2002_HasTheWaysOfTheDefaultGraph() =>
        Assert.Equal(
            [
                "potential –advance→ coalescing", "potential –end→ ended", "coalescing –advance→ maturing", "coalescing –end→ ended",
                "maturing –advance→ stewardship", "maturing –end→ ended", "stewardship –transform→ transformation", "stewardship –renew→ maturing",
                "stewardship –end→ ended", "transformation –end→ ended",
            ],
            Model.Machine.Edges.Select(e => $"{e.From} –{e.Trigger}→ {e.To}"), StringComparer.Ordinal);

    [Fact]
    public void Machine_CanEndFromEveryStage() =>
        Assert.All(Model.Stages, s => Assert.True(Model.Machine.IsPermitted(s.Id, StageTrigger.End, LifeCycleModel.Ended)));

    [Fact]
    public void Find_KnowsModelsByName()
    {
        Assert.Same(Model, LifeCycleModels.Find("cultivating-2002"));
        Assert.Null(LifeCycleModels.Find("none"));
        Assert.Null(LifeCycleModels.Find(null));
    }

    [Fact]
    public void Model_OfEqualData_IsEqual()
    {
        var same = new LifeCycleModel(Model.Name, Model.Source, Model.Stages, Model.Moves) { FormedIn = Model.FormedIn };

        Assert.Equal(Model, same);
        Assert.Equal(Model.GetHashCode(), same.GetHashCode());
        Assert.NotEqual(Model, new LifeCycleModel("other", Model.Source, Model.Stages, Model.Moves));
    }

    [Fact]
    public void Model_OfBadData_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new LifeCycleModel("Not Kebab", "s", Model.Stages, Model.Moves));
        Assert.Throws<ArgumentException>(() => new LifeCycleModel("x", "s", [], []));
        Assert.Throws<ArgumentException>(() => new LifeCycleModel("x", "s", Model.Stages, [new(LifeCycleModels.Potential, StageTrigger.End, LifeCycleModel.Ended)]));
        Assert.Throws<ArgumentException>(() => new LifeCycleModel("x", "s", Model.Stages, [new(new("elsewhere"), StageTrigger.Advance, LifeCycleModels.Potential)]));
        Assert.Throws<StateMachineDefinitionException>(() => new LifeCycleModel("x", "s", Model.Stages, []));
    }

    [Fact]
    public void JunctureMachine_OpensClosesAndOpensAgain() =>
        Assert.Equal(
            ["absent –open→ open", "open –close→ closed", "closed –open→ open"],
            JunctureMachine.Definition.Edges.Select(e => $"{e.From} –{e.Trigger}→ {e.To}"), StringComparer.Ordinal);
}
