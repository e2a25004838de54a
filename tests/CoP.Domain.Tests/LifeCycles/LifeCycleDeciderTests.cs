using CoP.Domain.Deciding;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.LifeCycles;

public sealed partial class LifeCycleDeciderTests
{
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly MemberId Cyd = new("cyd");
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly Decider<LifeCycleCommand, LifeCycleEvent, LifeCycleState> Decider = LifeCycleDecider.Over(new Steering([Ada], [Ben, Cyd]));
    private static readonly LifeCycleState Begun = After(LifeCycleState.Empty, new BeginLifeCycle(Ada, Day));

    [Fact]
    public void Begin_StartsWithThePotential()
    {
        Assert.Equal(LifeCycleModels.Potential, Begun.Stage);
        Assert.Equal(Day, Begun.Since);
        Assert.Equal("cultivating-2002", Begun.Model);
        Assert.Equal([LifeCycleModels.Coalescing], Begun.Onward(LifeCycleModels.Cultivating2002));
        Assert.Empty(Begun.OpenJunctures);
        Assert.Empty(LifeCycleState.Empty.Onward(LifeCycleModels.Cultivating2002));
    }

    [Fact]
    public void EnterStage_FollowsALongLifeWithARenewal()
    {
        var state = After(
            Begun,
            Enter(LifeCycleModels.Coalescing),
            Enter(LifeCycleModels.Maturing),
            Enter(LifeCycleModels.Stewardship),
            Enter(LifeCycleModels.Maturing),
            Enter(LifeCycleModels.Stewardship),
            Enter(LifeCycleModels.Transformation, 9));

        Assert.Equal(LifeCycleModels.Transformation, state.Stage);
        Assert.Equal(Day.AddDays(9), state.Since);
        Assert.Empty(state.Onward(LifeCycleModels.Cultivating2002));
    }

    [Fact]
    public void EnterStage_SaysWhatMoved()
    {
        var state = After(Begun, Enter(LifeCycleModels.Coalescing), Enter(LifeCycleModels.Maturing), Enter(LifeCycleModels.Stewardship));

        var renewal = Assert.IsType<StageEntered>(Assert.Single(Decider.Do(state, Enter(LifeCycleModels.Maturing)).Events));
        Assert.Equal(StageTrigger.Renew, renewal.Trigger);
        Assert.Equal("the members see it so", renewal.Evidence);
    }

    [Fact]
    public void EnterStage_AcrossTheGraph_IsRefusedWithTheWays()
    {
        var refusal = Assert.IsType<LifeCycleRefusal.StageNotPermitted>(Decider.Do(Begun, Enter(LifeCycleModels.Stewardship)).Refusal);

        Assert.Equal([LifeCycleModels.Coalescing], refusal.Permitted);
        Assert.Contains("coalescing", refusal.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Statement", "11")]
    [MemberData(nameof(LifeCycleModelTests.Names), MemberType = typeof(LifeCycleModelTests))]
    public void EnterStage_ForEveryPairOfStagesOfEveryModel_FollowsTheModel(string name)
    {
        var model = LifeCycleModels.Find(name)!;
        var decider = LifeCycleDecider.Over(new Steering([Ada], [Ben, Cyd]), model);
        var begun = decider.Do(decider.Initial, new BeginLifeCycle(Ada, Day)).OrThrow();
        foreach (var from in model.Stages.Select(s => s.Id))
        {
            foreach (var to in model.Stages.Select(s => s.Id).Append(LifeCycleModel.Ended))
            {
                var permitted = model.Machine.TransitionsFrom(from).Any(t => t.To == to && t.Trigger != StageTrigger.End);
                Assert.Equal(permitted ? null : "life-cycle.stage-not-permitted", decider.Do(begun with { Stage = from }, Enter(to)).Refusal?.Code);
            }
        }
    }

    [Fact]
    public void Juncture_OpensClosesAndOpensAgain()
    {
        var open = After(Begun, Open(JunctureKind.EvolvingIdentity));
        Assert.Equal([JunctureKind.EvolvingIdentity], open.OpenJunctures);
        Assert.Equal(new Juncture(JunctureKind.EvolvingIdentity, JunctureStatus.Open, Day, "the purpose is in question", 0), open.Of(JunctureKind.EvolvingIdentity));

        var closed = After(open, Close(JunctureKind.EvolvingIdentity, Ada));
        Assert.False(closed.IsOpen(JunctureKind.EvolvingIdentity));
        Assert.Equal(1, closed.Of(JunctureKind.EvolvingIdentity).TimesClosed);

        Assert.True(After(closed, Open(JunctureKind.EvolvingIdentity)).IsOpen(JunctureKind.EvolvingIdentity));
    }

    [Fact]
    public void OpenJuncture_OfAnOpenOne_ChangesNothing()
    {
        var open = After(Begun, Open(JunctureKind.Formation));

        var again = Decider.Do(open, new OpenJuncture(JunctureKind.Formation, "another cause", Cyd, Day.AddDays(1)));

        Assert.True(again.IsAccepted);
        Assert.Empty(again.Events);
    }

    [Fact]
    public void CloseJuncture_ByADeadline_IsPossible() =>
        Assert.Empty(After(Begun, Open(JunctureKind.LeadershipTransfer), Close(JunctureKind.LeadershipTransfer, Actor.Deadline)).OpenJunctures);

    [Fact]
    public void Model_OfACallersOwn_IsFollowed()
    {
        StageId spark = new("spark"), flame = new("flame");
        var model = new LifeCycleModel(
            "fire",
            "made up",
            [new(spark, "Spark", "cold ↔ hot", SourceTrust.Unchecked, []), new(flame, "Flame", "bright ↔ long", SourceTrust.Unchecked, [])],
            [new(spark, StageTrigger.Advance, flame)]);
        var decider = LifeCycleDecider.Over(new Steering([Ada], []), model);

        var state = decider.Do(decider.Initial, new BeginLifeCycle(Ada, Day), Enter(flame)).OrThrow();

        Assert.Equal(flame, state.Stage);
        Assert.Empty(LifeCycleInvariants.Violations(state, model));
        Assert.NotEmpty(LifeCycleInvariants.Violations(state));
        Assert.Throws<CorruptHistoryException>(() => Decider.Evolve(LifeCycleState.Empty, new LifeCycleBegan("fire", spark)));
    }

    public static TheoryData<string, LifeCycleCommand> Refusals() => new()
    {
        { "life-cycle.already-begun", new BeginLifeCycle(Ada, Day) },
        { "life-cycle.may-not-steer", new EnterStage(LifeCycleModels.Coalescing, "we met", Ben, Day) },
        { "life-cycle.may-not-steer", new EnterStage(LifeCycleModels.Coalescing, "we met", Actor.Deadline, Day) },
        { "life-cycle.may-not-steer", new CloseJuncture(JunctureKind.Formation, "we learned", Ben, Day) },
        { "life-cycle.may-not-steer", new EndLifeCycle(Ending.Faded, [], Ben, Day) },
        { "life-cycle.may-not-steer", new EndLifeCycle(Ending.Faded, [], Actor.Deadline, Day) },
        { "life-cycle.stage-not-permitted", Enter(LifeCycleModels.Potential) },
        { "life-cycle.stage-not-permitted", Enter(LifeCycleModel.Ended) },
        { "life-cycle.text-unfit", new EnterStage(LifeCycleModels.Coalescing, " ", Ada, Day) },
        { "life-cycle.text-unfit", new OpenJuncture(JunctureKind.Formation, null!, Ada, Day) },
        { "life-cycle.juncture-not-open", Close(JunctureKind.Formation, Ada) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void Refusal_NamesItsCode(string code, LifeCycleCommand command)
    {
        var outcome = Decider.Do(Begun, command);

        Assert.Equal(code, outcome.Refusal?.Code);
        Assert.Equal(Begun, outcome.State);
    }

    [Fact]
    public void CloseJuncture_WithoutALesson_IsRefused() =>
        Assert.Equal(
            "life-cycle.text-unfit",
            Decider.Do(After(Begun, Open(JunctureKind.Formation)), new CloseJuncture(JunctureKind.Formation, "", Ada, Day)).Refusal?.Code);

    [Fact]
    public void Refusal_BeforeTheFounding_NamesItsCode() =>
        Assert.Equal("life-cycle.not-begun", Decider.Do(LifeCycleState.Empty, Enter(LifeCycleModels.Coalescing)).Refusal?.Code);

    [Fact]
    public void Decide_OfUndeclaredKinds_IsABug()
    {
        Assert.Throws<ArgumentException>(() => Decider.Do(Begun, Open((JunctureKind)7)));
        Assert.Throws<ArgumentException>(() => Decider.Do(Begun, Close((JunctureKind)7, Ada)));
        Assert.Throws<ArgumentException>(() => Decider.Do(Begun, new EndLifeCycle((Ending)7, [], Ada, Day)));
    }

    public static TheoryData<LifeCycleEvent> Corrupt() => new()
    {
        new LifeCycleBegan("cultivating-2002", LifeCycleModels.Potential),
        new StageEntered(LifeCycleModels.Potential, StageTrigger.Advance, LifeCycleModels.Maturing, "?"),
        new StageEntered(LifeCycleModels.Potential, StageTrigger.End, LifeCycleModel.Ended, "?"),
        new StageEntered(LifeCycleModels.Coalescing, StageTrigger.Advance, LifeCycleModels.Maturing, "?"),
        new JunctureClosed(JunctureKind.Formation, "?"),
        new JunctureOpened((JunctureKind)7, "?"),
        new LifeCycleEnded(LifeCycleModels.Maturing, Ending.Faded, []),
    };

    [Theory]
    [MemberData(nameof(Corrupt))]
    public void Evolve_OfWhatCannotFollow_IsCorrupt(LifeCycleEvent e)
    {
        var corrupt = Assert.Throws<CorruptHistoryException>(() => Decider.Evolve(Begun, e));

        Assert.Equal(e.Type, corrupt.EventType);
    }

    [Fact]
    public void Evolve_OfAnOpenJunctureOpening_IsCorrupt() =>
        Assert.Throws<CorruptHistoryException>(() => Decider.Evolve(After(Begun, Open(JunctureKind.Formation)), new JunctureOpened(JunctureKind.Formation, "?")));

    [Fact]
    public void Evolve_BeforeTheBeginning_IsCorrupt()
    {
        Assert.Throws<CorruptHistoryException>(() => Decider.Evolve(LifeCycleState.Empty, new JunctureOpened(JunctureKind.Formation, "?")));
        Assert.Throws<CorruptHistoryException>(() => Decider.Evolve(LifeCycleState.Empty, new LifeCycleBegan("cultivating-2002", LifeCycleModels.Maturing)));
    }

    [Fact]
    public void Violations_OfATamperedState_AreNamed()
    {
        Assert.Empty(LifeCycleInvariants.Violations(Begun));
        Assert.Single(LifeCycleInvariants.Violations(LifeCycleState.Empty with { Since = Day }));
        Assert.Single(LifeCycleInvariants.Violations(Begun with { Since = null }));
        Assert.Single(LifeCycleInvariants.Violations(Begun with { Stage = new("puberty") }));
        Assert.Single(LifeCycleInvariants.Violations(Begun with { Ending = Ending.Faded }));
        Assert.Single(LifeCycleInvariants.Violations(Begun with { Junctures = [] }));
        Assert.Single(LifeCycleInvariants.Violations(Begun with
        {
            Junctures = Begun.Junctures.With(0, new(JunctureKind.Formation, JunctureStatus.Open, null, "cause", 0)),
        }));
    }

    private static EnterStage Enter(StageId to, int days = 0) => new(to, "the members see it so", Ada, Day.AddDays(days));

    private static OpenJuncture Open(JunctureKind kind) => new(kind, "the purpose is in question", Cyd, Day);

    private static CloseJuncture Close(JunctureKind kind, Actor by) => new(kind, "say why early", by, Day);

    private static LifeCycleState After(LifeCycleState state, params ReadOnlySpan<LifeCycleCommand> commands) => Decider.Do(state, commands).OrThrow();
}
