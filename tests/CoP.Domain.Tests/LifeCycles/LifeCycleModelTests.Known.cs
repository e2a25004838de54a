using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.LifeCycles;

public sealed partial class LifeCycleModelTests
{
    public static TheoryData<string> Names() => [.. LifeCycleModels.All.Select(m => m.Name)];

    [Theory]
    [Trait("Statement", "21")]
    [InlineData("cultivating-2002", "potential coalescing maturing stewardship transformation")]
    [InlineData("wenger-1998", "potential coalescing active dispersed memorable")]
    [InlineData("gongla-rizzuto-2001", "potential building engaged active adaptive")]
    [InlineData("webber-2016", "potential forming maturing self-sustaining transformation")]
    [InlineData("krebs-holley", "scattered-clusters hub-and-spoke multi-hub-small-world core-periphery")]
    public void All_HaveTheStagesOfTheirWorksInOrder(string name, string stages) =>
        Assert.Equal(stages.Split(' '), LifeCycleModels.Find(name)!.Stages.Select(s => s.Id.Value), StringComparer.Ordinal);

    [Fact]
    public void All_AreFiveInAFixedOrder_TheDefaultFirst()
    {
        Assert.Equal(["cultivating-2002", "wenger-1998", "gongla-rizzuto-2001", "webber-2016", "krebs-holley"], LifeCycleModels.All.Select(m => m.Name), StringComparer.Ordinal);
        Assert.All(LifeCycleModels.All, m => Assert.Same(m, LifeCycleModels.Find(m.Name)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Machine_ReachesEveryStageAndTheEndFromEveryStage(string name)
    {
        var model = LifeCycleModels.Find(name)!;

        Assert.Equal(model.Stages.Select(s => s.Id).Append(LifeCycleModel.Ended).Order(), model.Machine.Reachable().Order());
        Assert.All(model.Stages, s => Assert.True(model.Machine.IsPermitted(s.Id, StageTrigger.End, LifeCycleModel.Ended)));
        Assert.True(model.Machine.IsTerminal(LifeCycleModel.Ended));
        Assert.Equal(model.Moves.Count + model.Stages.Count, model.Machine.Transitions.Length);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Stages_SayWhatIsTypicalOrPulls_AndHowTheyAreLeft(string name)
    {
        var model = LifeCycleModels.Find(name)!;

        Assert.All(model.Stages, s => Assert.True(s.Tension.Length > 0 || s.Typical is not null));
        Assert.All(model.Stages.Where(s => !model.After(s.Id).IsEmpty), s => Assert.NotEmpty(s.ExitConditions));
        Assert.All(
            model.Stages.SelectMany(s => s.ExitConditions.Where(c => c.To is not null).Select(c => (s.Id, To: c.To!.Value))),
            way => Assert.Contains(way.To, model.After(way.Id)));
        Assert.NotNull(model.Find(model.FormedIn!.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Texts_AreNeverCalledReadWhereTheyWereNot(string name)
    {
        var model = LifeCycleModels.Find(name)!;
        var readThemselves = model.Stages.Where(s => s.Typical?.Trust == SourceTrust.Excerpt || s.ExitConditions.Any(c => c.Trust == SourceTrust.Excerpt));

        Assert.Equal(name == "krebs-holley" ? ["core-periphery"] : [], readThemselves.Select(s => s.Id.Value), StringComparer.Ordinal);
        Assert.All(Indicators(model), i => Assert.Equal(StageIndicator.Default, i.Author));
        Assert.All(Indicators(model), i => Assert.Same(i.Observable, StageObservables.Find(i.Observable.Id)));
    }

    [Fact]
    public void Observables_AreKnownOnce()
    {
        Assert.Equal(StageObservables.All.Count, StageObservables.All.Select(o => o.Id).Distinct().Count());
        Assert.Null(StageObservables.Find(new("moon-phase")));
    }

    [Fact]
    public void FormedIn_OutsideOfTheModel_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new LifeCycleModel("x", "s", Model.Stages, Model.Moves) { FormedIn = new("elsewhere") });

    [Fact]
    public void KrebsHolleyWith_OtherThresholds_IsAnotherModelOfTheSameForms()
    {
        var own = LifeCycleModels.KrebsHolleyWith(new() { Together = 0.5 });

        Assert.Equal(LifeCycleModels.KrebsHolley, LifeCycleModels.KrebsHolleyWith(new()));
        Assert.NotEqual(LifeCycleModels.KrebsHolley, own);
        Assert.Equal(LifeCycleModels.KrebsHolley.Moves, own.Moves);
    }

    private static IEnumerable<StageIndicator> Indicators(LifeCycleModel model) =>
        model.Stages.SelectMany(s => s.Signs.Concat(s.ExitConditions.SelectMany(c => c.Indicators)));
}
