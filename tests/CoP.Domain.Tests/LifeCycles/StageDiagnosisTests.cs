using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.LifeCycles;

[Trait("Statement", "22")]
public sealed class StageDiagnosisTests
{
    private const string Core = "a core group and a coordinator are identified";
    private const string Vision = "what exists is understood, and there is a vision of what could be";

    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly LifeCycleModel Model = LifeCycleModels.Cultivating2002;
    private static readonly StageEvidence Numbers = StageEvidence.Empty
        .With(StageObservables.CoreSize, 3, "the list of members")
        .With(StageObservables.CoordinatorPresent, 1, "the list of functions");

    [Fact]
    public void Of_NothingLookedAt_IsUnknownAndSaysWhereToLook()
    {
        var diagnosis = Potential(StageEvidence.Empty);

        Assert.All(diagnosis.Conditions, f => Assert.Equal(StageVerdict.Unknown, f.Verdict));
        Assert.All(diagnosis.Conditions, f => Assert.Empty(f.LookedAt));
        Assert.Equal(StageVerdict.Unknown, diagnosis.Tension!.Verdict);
        Assert.Equal([$"ask members: {Vision}?"], diagnosis.Conditions[0].LookNext, StringComparer.Ordinal);
        Assert.Equal(
            [
                "look at the community's participation: present members at the level closest to the work",
                "look at the community's leadership: 1 if a present member holds coordination or acts for it, 0 if not",
                $"ask members: {Core}?",
            ],
            diagnosis.Conditions[1].LookNext,
            StringComparer.Ordinal);
    }

    [Fact]
    public void Of_AllNumbersThere_GivesThemWithTheirThresholds()
    {
        var finding = Potential(Numbers).Conditions[1];

        Assert.Equal((Core, SourceTrust.Unchecked, StageVerdict.Met), (finding.About, finding.Trust, finding.Verdict));
        Assert.Equal([StageLook.Record], finding.LookedAt);
        Assert.Equal([3.0, 1.0], finding.Readings.Select(r => r.Found!.Value));
        Assert.Equal("core-size at-least 2 (project-authored default)", finding.Readings[0].Indicator.ToString());
        Assert.Equal("the list of members", finding.Readings[0].Found!.Source);
        Assert.Empty(finding.LookNext);
    }

    [Fact]
    public void Of_OneNumberShort_IsNotMet()
    {
        var finding = Potential(Numbers.With(StageObservables.CoreSize, 1, "the list of members")).Conditions[1];

        Assert.Equal(StageVerdict.NotMet, finding.Verdict);
        Assert.Equal([StageVerdict.NotMet, StageVerdict.Met], finding.Readings.Select(r => r.Verdict));
    }

    [Fact]
    public void Of_OneNumberMissing_IsLeftOpenOrLeftToPeople()
    {
        var half = StageEvidence.Empty.With(StageObservables.CoreSize, 3, "the list of members");

        Assert.Equal(StageVerdict.Unknown, Potential(half).Conditions[1].Verdict);
        var asked = Potential(half.With(Says(Core, true))).Conditions[1];
        Assert.Equal(StageVerdict.Met, asked.Verdict);
        Assert.Equal([StageLook.Record, StageLook.Judgement], asked.LookedAt);
        Assert.Single(asked.LookNext);
    }

    [Fact]
    public void Of_PeopleAlone_CountsTheirLastAnswers()
    {
        var evidence = StageEvidence.Empty.With(Says(Vision, false), Says(Vision, true) with { At = Day.AddDays(1) }, Says(Vision, true) with { By = Ben });

        var finding = Potential(evidence).Conditions[0];

        Assert.Equal(StageVerdict.Met, finding.Verdict);
        Assert.Equal([(Ada, Day.AddDays(1)), (Ben, Day)], finding.Answers.Select(a => (a.By, a.At)));
        Assert.Equal(StageVerdict.NotMet, Potential(StageEvidence.Empty.With(Says(Vision, false))).Conditions[0].Verdict);
    }

    [Fact]
    public void Of_PeopleWhoDisagree_OverrulesNobody()
    {
        var finding = Potential(StageEvidence.Empty.With(Says(Vision, true), Says(Vision, false) with { By = Ben })).Conditions[0];

        Assert.Equal((StageVerdict.Unknown, true), (finding.Verdict, finding.IsDisputed));
        Assert.Equal(["talk about why people and numbers do not say the same"], finding.LookNext, StringComparer.Ordinal);
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(1, true)]
    public void Of_PeopleAgainstNumbers_OverrulesNobody(int core, bool says)
    {
        var finding = Potential(Numbers.With(StageObservables.CoreSize, core, "the list of members").With(Says(Core, says))).Conditions[1];

        Assert.Equal((StageVerdict.Unknown, true), (finding.Verdict, finding.IsDisputed));
    }

    [Fact]
    public void Of_PeopleAskedAboutTheTension_SaysWhetherItIsFelt()
    {
        var diagnosis = Potential(StageEvidence.Empty.With(Says("discover ↔ imagine", true)));

        Assert.Equal((StageVerdict.Met, SourceTrust.Secondary), (diagnosis.Tension!.Verdict, diagnosis.Tension.Trust));
        Assert.Empty(diagnosis.Unused);
        Assert.Null(StageDiagnosis.Of(LifeCycleModels.Webber2016, new("forming"), StageEvidence.Empty).Tension);
    }

    [Fact]
    public void Of_AnAnswerAboutNothingHere_ListsItAsUnused()
    {
        StageAnswer[] strays = [Says("a typing error", true), Says(Core, true) with { Stage = LifeCycleModels.Maturing }];

        Assert.Equal(strays, Potential(StageEvidence.Empty.With(strays)).Unused);
    }

    [Fact]
    public void Ways_NameWhatIsMissing()
    {
        var way = Assert.Single(Potential(Numbers).Ways);

        Assert.Equal((LifeCycleModels.Coalescing, StageTrigger.Advance, StageVerdict.Unknown), (way.To, way.Trigger, way.Verdict));
        Assert.Equal([Vision], way.Missing.Select(f => f.About), StringComparer.Ordinal);
        var ready = Assert.Single(Potential(Numbers.With(Says(Vision, true))).Ways);
        Assert.Equal(StageVerdict.Met, ready.Verdict);
        Assert.Empty(ready.Missing);
    }

    [Fact]
    public void Ways_OfARenewal_HaveTheirOwnConditions()
    {
        var rising = StageEvidence.Empty.With(StageObservables.EnergyTrend, 2, "acts").With(StageObservables.NewcomersPerQuarter, 4, "history");

        var ways = StageDiagnosis.Of(Model, LifeCycleModels.Stewardship, rising).Ways;

        Assert.Equal([(LifeCycleModels.Transformation, StageVerdict.NotMet), (LifeCycleModels.Maturing, StageVerdict.Met)], ways.Select(w => (w.To, w.Verdict)));
    }

    [Fact]
    public void Ways_OfARenewal_AskNothingThatDoesNotNameIt()
    {
        StageId one = new("one"), two = new("two");
        var model = new LifeCycleModel(
            "round",
            "made up",
            [
                new(one, "One", "", SourceTrust.Unchecked, []),
                new(two, "Two", "", SourceTrust.Unchecked, [new("it is done", SourceTrust.Unchecked)]),
                new(new("three"), "Three", "", SourceTrust.Unchecked, []),
            ],
            [new(one, StageTrigger.Advance, two), new(two, StageTrigger.Renew, one), new(two, StageTrigger.Advance, new("three"))]);

        var ways = StageDiagnosis.Of(model, two, StageEvidence.Empty).Ways;

        Assert.Equal([(one, 0), (new StageId("three"), 1)], ways.Select(w => (w.To, w.Missing.Count)));
    }

    [Fact]
    public void Ways_WithoutConditions_AreUnknown()
    {
        StageId one = new("one"), two = new("two");
        var bare = new LifeCycleModel("bare", "made up", [new(one, "One", "", SourceTrust.Unchecked, []), new(two, "Two", "", SourceTrust.Unchecked, [])], [new(one, StageTrigger.Advance, two)]);

        Assert.Equal(StageVerdict.Unknown, Assert.Single(StageDiagnosis.Of(bare, one, Numbers).Ways).Verdict);
        Assert.Empty(StageDiagnosis.Of(bare, two, Numbers).Ways);
    }

    [Theory]
    [MemberData(nameof(LifeCycleModelTests.Names), MemberType = typeof(LifeCycleModelTests))]
    public void Of_EveryStageOfEveryModel_HasAFindingForEveryExitCondition(string name)
    {
        var model = LifeCycleModels.Find(name)!;
        var all = StageObservables.All.Aggregate(StageEvidence.Empty, (e, o) => e.With(o, 1, "made up"));
        foreach (var stage in model.Stages)
        {
            var diagnosis = StageDiagnosis.Of(model, stage.Id, all);

            Assert.Equal(stage.ExitConditions.Select(c => (c.Text, c.Trust)), diagnosis.Conditions.Select(f => (f.About, f.Trust)));
            Assert.Equal(model.After(stage.Id), diagnosis.Ways.Select(w => w.To));
            Assert.All(diagnosis.Conditions, f => Assert.Equal(f.Readings.IsEmpty, f.Verdict == StageVerdict.Unknown));
            Assert.Equal(all, diagnosis.Evidence);
        }
    }

    [Fact]
    public void Of_AStageOfAnotherModel_IsABug() =>
        Assert.Throws<ArgumentException>(() => StageDiagnosis.Of(Model, new("forming"), StageEvidence.Empty));

    [Theory]
    [InlineData(IndicatorComparison.AtLeast, false, true, true)]
    [InlineData(IndicatorComparison.AtMost, true, true, false)]
    [InlineData(IndicatorComparison.Above, false, false, true)]
    [InlineData(IndicatorComparison.Below, true, false, false)]
    [InlineData(IndicatorComparison.Equal, false, true, false)]
    public void IsMetBy_BelowAtAndAboveTheThreshold(IndicatorComparison comparison, bool below, bool at, bool above)
    {
        var indicator = new StageIndicator(StageObservables.CoreSize, comparison, 2);

        Assert.Equal((below, at, above), (indicator.IsMetBy(1), indicator.IsMetBy(2), indicator.IsMetBy(3)));
    }

    [Fact]
    public void NumbersThatAreNone_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new StageIndicator(StageObservables.CoreSize, IndicatorComparison.Above, double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => StageEvidence.Empty.With(StageObservables.CoreSize, double.PositiveInfinity, "nowhere"));
    }

    [Fact]
    public void Evidence_OfOtherOrder_IsEqual()
    {
        var other = StageEvidence.Empty.With(StageObservables.CoordinatorPresent, 1, "the list of functions").With(StageObservables.CoreSize, 3, "the list of members");

        Assert.Equal(Numbers, other);
        Assert.Equal(Numbers, StageEvidence.Empty.With(StageObservables.CoreSize, 9, "hearsay").And(Numbers));
    }

    [Fact]
    public void Evidence_OfALife_CountsDaysAndJunctures()
    {
        var life = new LifeCycleState("cultivating-2002", LifeCycleModels.Potential, Day, LifeCycleState.Empty.Junctures, null);
        var open = life with { Junctures = life.Junctures.With(1, new(JunctureKind.EvolvingIdentity, JunctureStatus.Open, Day, "cause", 2)) };

        var evidence = StageEvidence.Of(open, Day.AddDays(9.5));

        Assert.Equal([("junctures-closed", 2.0), ("open-junctures", 1.0), ("stage-tenure", 9.0)], evidence.Observations.Select(o => (o.Observable.Value, o.Value)));
        Assert.Equal(0, StageEvidence.Of(life, Day.AddDays(-1)).Find(StageObservables.StageTenure.Id)!.Value);
        Assert.Equal(StageEvidence.Empty, StageEvidence.Of(LifeCycleState.Empty, Day));
    }

    private static StageDiagnosis Potential(StageEvidence evidence) => StageDiagnosis.Of(Model, LifeCycleModels.Potential, evidence);

    private static StageAnswer Says(string about, bool says) => new(LifeCycleModels.Potential, about, says, Ada, Day);
}
