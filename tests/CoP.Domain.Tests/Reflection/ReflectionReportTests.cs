using CoP.Domain.Communities;
using CoP.Domain.Participation;
using CoP.Domain.Reflection;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Communities;
using CoP.Domain.Tests.Streams;

namespace CoP.Domain.Tests.Reflection;

[Trait("Statement", "23")]
public sealed class ReflectionReportTests
{
    private static readonly (MemberId Ada, MemberId Ben, MemberId Cyd) People = (new("ada"), new("ben"), new("cyd"));
    private static readonly DateTimeOffset Day = Settled.Day;
    private static readonly Community There = Settled.Community;
    private static readonly ItemId Core = new("no-core");
    private static readonly ItemId Rigid = new("rigid-competences");

    [Fact]
    public void Answers_OfPeopleWhoLeft_RemainAndAreMarked()
    {
        var log = Open().Do(There, new AnswerItem(Core, 2, "hardly", People.Ben, Day), new AbstainFromItem(Rigid, null, People.Ben, Day)).OrThrow()
            .Do(There, new AnswerItem(Core, 5, null, People.Ada, Day)).OrThrow();
        var later = Settled.Log.Do(new Depart(People.Ben, Day)).OrThrow().Community;

        var report = ReflectionReport.Of(log.State, Catalogues.FiveFailures, later);

        var core = report.Find(Core)!.Answers!;
        Assert.Equal((2, 0, 1, 3.5), (core.Ratings, core.Abstentions, core.FromPeopleWhoLeft, core.Mean));
        Assert.Equal([new(2, 1), new(5, 1)], core.Distribution);
        Assert.Equal([(People.Ada, false), (People.Ben, true)], core.Signed.Select(s => (s.Member, s.HasLeft)));
        Assert.Equal((0, 1, null), (report.Find(Rigid)!.Answers!.Ratings, report.Find(Rigid)!.Answers!.Abstentions, report.Find(Rigid)!.Answers!.Mean));
        Assert.Null(report.Find(new("intangible-practice"))!.Answers);
    }

    [Fact]
    public void Answers_ThatWerePromisedAnonymity_AreShownOnlyTogetherAndOnlyAtTheEnd()
    {
        var log = Open(smallestGroup: 4).Do(There, [.. CommunityCommands.People.Take(4).Select((p, i) => new AnswerItem(Core, i + 1, $"{p} says", p, Day))]).OrThrow()
            .Do(There, new AnswerItem(Rigid, 1, "only me", People.Ben, Day), new AbstainFromItem(Rigid, null, People.Cyd, Day)).OrThrow();
        var open = ReflectionReport.Of(log.State, Catalogues.FiveFailures, There);
        var closed = ReflectionReport.Of(log.Do(There, new CloseAssessment("done", People.Ada, Day)).OrThrow().State, Catalogues.FiveFailures, There);
        var abandoned = ReflectionReport.Of(log.Do(There, new AbandonAssessment("no", People.Ada, Day)).OrThrow().State, Catalogues.FiveFailures, There);

        Assert.All(open.Items.Concat(abandoned.Items), i => Assert.Equal(new(AnswerSuppression.NotClosed, null, null, null, null, [], []), i.Answers));
        Assert.Equal(new(AnswerSuppression.None, 4, null, null, 2.5, [], []), closed.Find(Core)!.Answers);
        Assert.Equal(new(AnswerSuppression.TooFew, null, null, null, null, [], []), closed.Find(Rigid)!.Answers);
        Assert.Equal(closed.Find(Rigid)!.Answers, closed.Find(new("little-interaction"))!.Answers);
        Assert.DoesNotContain(new[] { open, closed, abandoned }, r => CommunityCommands.People.Any(p => r.ToMarkdown().Contains($"{p} says", StringComparison.Ordinal)));
    }

    [Fact]
    [Trait("Statement", "22")]
    public void Evidence_IsReadAsTheCatalogueReadsIt_AndSaysWhatWasLookedAtAndWhereToLookNext()
    {
        var report = ReflectionReport.Of(Catalogues.FiveFailures, Input(Settled.Log));
        var core = report.Find(Core)!;

        Assert.Equal(EvidenceBearing.Supports, core.Bearing);
        Assert.StartsWith("4 of 5 present members are core (80 %", core.Text, StringComparison.Ordinal);
        Assert.Equal("how does somebody get into the core, and who left it?", core.Next);
        Assert.Equal(Day.AddDays(-365), core.Evidence[0].Evidence.From);
        Assert.Equal(4, core.Evidence[0].Evidence.Figures[0].Value);
        Assert.Null(core.Answers);
        Assert.Equal(EvidenceBearing.NobodyLooked, report.Find(new("no-identification"))!.Evidence.Single(e => e.Evidence.Look is "members-stay").Bearing);
    }

    [Theory]
    [InlineData(LookOutcome.NobodyLooked, EvidenceReading.Against, EvidenceBearing.NobodyLooked)]
    [InlineData(LookOutcome.NobodyLooked, EvidenceReading.Open, EvidenceBearing.NobodyLooked)]
    [InlineData(LookOutcome.Seen, EvidenceReading.For, EvidenceBearing.Supports)]
    [InlineData(LookOutcome.Seen, EvidenceReading.Against, EvidenceBearing.Challenges)]
    [InlineData(LookOutcome.NotSeen, EvidenceReading.For, EvidenceBearing.Challenges)]
    [InlineData(LookOutcome.NotSeen, EvidenceReading.Against, EvidenceBearing.Supports)]
    [InlineData(LookOutcome.Partly, EvidenceReading.For, EvidenceBearing.Mixed)]
    [InlineData(LookOutcome.Seen, EvidenceReading.Open, EvidenceBearing.Open)]
    public void Bearing_OfOnePiece_FollowsOutcomeAndReading(LookOutcome outcome, EvidenceReading reading, EvidenceBearing bearing) =>
        Assert.Equal(bearing, Read("a", outcome, reading).Bearing);

    [Fact]
    public void Bearing_OfSeveral_LeavesOutWhatNobodyLookedAt_AndTakesTheLastOfEachLook()
    {
        var (good, bad) = (Read("a", LookOutcome.Seen, EvidenceReading.For), Read("b", LookOutcome.NotSeen, EvidenceReading.For));
        var (nobody, open) = (Read("c", LookOutcome.NobodyLooked, EvidenceReading.For), Read("d", LookOutcome.Seen, EvidenceReading.Open));

        Assert.Equal(EvidenceBearing.NobodyLooked, ReadEvidence.Together([]));
        Assert.Equal(EvidenceBearing.NobodyLooked, ReadEvidence.Together([nobody]));
        Assert.Equal(EvidenceBearing.Supports, ReadEvidence.Together([good, nobody, open]));
        Assert.Equal(EvidenceBearing.Open, ReadEvidence.Together([open, nobody]));
        Assert.Equal(EvidenceBearing.Mixed, ReadEvidence.Together([good, bad]));
        Assert.Equal(EvidenceBearing.Supports, ReadEvidence.Together([Read("a", LookOutcome.NotSeen, EvidenceReading.For), good]));
        Assert.Equal(EvidenceBearing.Mixed, ReadEvidence.Together([Read("told", LookOutcome.NotSeen, EvidenceReading.For), Read("told", LookOutcome.Seen, EvidenceReading.For)]));
    }

    [Fact]
    public void Goals_AreGoodByOneCatalogueAndHarmfulByAnother_OnTheSameEvidence()
    {
        var set = LookRegistry.Standard.With(new Look("goals-set", "Are goals set?", _ => new(LookOutcome.Seen, "three goals were set", "who set them?", 3, [])));

        Assert.Equal(EvidenceBearing.Supports, ReflectionReport.Of(Catalogues.TenCommandments, Input(Settled.Log), set).Find(new("strategic-objectives"))!.Bearing);
        Assert.Equal(EvidenceBearing.Challenges, ReflectionReport.Of(Catalogues.PracticeLeadership, Input(Settled.Log), set).Find(new("no-orders"))!.Bearing);
    }

    [Fact]
    public void Item_WithoutAnyEvidence_SaysThatNobodyLooked_AndAsksItsQuestion()
    {
        var report = ReflectionReport.Of(Open().State, Catalogues.FiveFailures, There);

        Assert.All(report.Items, i => Assert.Equal(("Nobody looked: there is no evidence.", i.Item.Questions[0].Text, EvidenceBearing.NobodyLooked), (i.Text, i.Next, i.Bearing)));
    }

    [Fact]
    public void Item_WhereMembersAndRecordDisagree_IsDisputed()
    {
        var told = ItemEvidence.ToldBy(LookOutcome.Seen, "nobody is in the core", "who was?", Day);

        Assert.True(Rated(2, told).IsDisputed); // a risk, rated low: they see no problem
        Assert.False(Rated(4, told).IsDisputed);
        Assert.False(Rated(3, told).IsDisputed);
        Assert.True(Rated(4, told with { Outcome = LookOutcome.NotSeen }).IsDisputed);
        Assert.False(Rated(1, told with { Outcome = LookOutcome.NobodyLooked }).IsDisputed);
    }

    [Fact]
    public void Of_AnotherCatalogueOrNoAssessment_Throws()
    {
        Assert.Throws<ArgumentException>(() => ReflectionReport.Of(Open().State, Catalogues.NinePrinciples, There));
        Assert.Throws<ArgumentException>(() => ReflectionReport.Of(Assessment.Empty, Catalogues.FiveFailures, There));
        Assert.Throws<ArgumentException>(() => ReflectionReport.Of(Open().State, new(Catalogues.FiveFailures.Name, 2, "x", "y", Catalogues.FiveFailures.Items), There));
    }

    [Fact]
    public void Comparison_OfTwoAssessments_ShowsWhatChanged_AndDashesForWhatIsUndefined()
    {
        var told = ItemEvidence.ToldBy(LookOutcome.Seen, "nobody is in the core", "who was?", Day);
        var (before, after) = (Report(4, told), Report(2, told with { Outcome = LookOutcome.NotSeen }));

        var comparison = ReflectionComparison.Between(before, after);

        var core = comparison.Items[0];
        Assert.Equal((Core, -2.0, true), (core.Item, core.MeanChange, core.HasTurned));
        Assert.Equal((null, null), (comparison.Items[1].MeanChange, comparison.Items[1].HasTurned));
        Assert.Equal("| No core group | 4.0 | 2.0 | -2.0 | challenges | supports |", comparison.ToMarkdown().Split('\n')[2]);
        Assert.Equal("| Little interaction one to one | – | – | – | nobody-looked | nobody-looked |", comparison.ToMarkdown().Split('\n')[3]);
        Assert.Null(ReflectionComparison.Between(before, Report(2, told, new RatingScale(1, 7, "low", "high"))).Items[0].MeanChange);
        Assert.Throws<ArgumentException>(() => ReflectionComparison.Between(before, ReflectionReport.Of(Catalogues.NinePrinciples, Input(Settled.Log))));
    }

    [Fact]
    public void Comparison_OverVersions_KeepsItemsThatOnlyOneOfThemHas()
    {
        var newer = new Catalogue("five-failures", 2, "Failures", "us", [Catalogues.FiveFailures.Items[0], new(new("tea"), "Tea", null, [SourcedText.Own("Is there tea?")])]);

        var comparison = ReflectionComparison.Between(ReflectionReport.Of(Catalogues.FiveFailures, Input(Settled.Log)), ReflectionReport.Of(newer, Input(Settled.Log)));

        Assert.Equal(6, comparison.Items.Count);
        Assert.Null(comparison.Items[1].Earlier);
        Assert.Null(comparison.Items[^1].Later);
        Assert.Contains("| Tea | – | – | – | – | nobody-looked |", comparison.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToMarkdown_ShowsAnswersEvidenceFindingAndNext()
    {
        var told = ItemEvidence.ToldBy(LookOutcome.Seen, "nobody is in the core", "who was?", Day);
        var text = Report(2, told).ToMarkdown();

        Assert.Contains("# Five reasons of failure: settled\n", text, StringComparison.Ordinal);
        Assert.Contains("Members rate from 1 (not at all) to 5 (fully).", text, StringComparison.Ordinal);
        Assert.Contains(
            """
            ## No core group

            Is a core of committed people missing? (a risk: a high rating is bad news)

            - members: 1 ratings, mean 2.0
            - record: speaks against it; members and record disagree
              - told, seen, read as against: nobody is in the core [0 events, 2026-01-12 to 2026-01-12]
            - look next: who was?
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
        Assert.EndsWith("## What it came to\n\ndone\n", text, StringComparison.Ordinal);
        Assert.Contains("challenges     No core group (1 ratings, mean 2.0)", Report(2, told).ToString(), StringComparison.Ordinal);
    }

    private static LookInput Input(CommunityLog log) => new(log.Community, Chronicle.Of(log.Events), Day);

    private static ReadEvidence Read(string look, LookOutcome outcome, EvidenceReading reading) => new(new(look, outcome, "f", "n", 0, Day, Day, []), reading);

    private static StreamLog<AssessmentCommand, AssessmentEvent, Assessment> Open(int? smallestGroup = null, RatingScale? scale = null) =>
        AssessmentDecider.Streams.Begin(There.Id, "spring")
            .Do(There, new OpenAssessment(Catalogues.FiveFailures, People.Ada, Day) { SmallestGroup = smallestGroup, Scale = scale ?? RatingScale.FiveSteps }).OrThrow();

    private static ReflectionReport Report(int rating, ItemEvidence evidence, RatingScale? scale = null) => ReflectionReport.Of(
        Open(scale: scale).Do(There, new AnswerItem(Core, rating, null, People.Ben, Day), new AttachEvidence(Core, evidence, People.Ben, Day), new CloseAssessment("done", People.Ada, Day)).OrThrow().State,
        Catalogues.FiveFailures,
        There);

    private static ItemReport Rated(int rating, ItemEvidence evidence) => Report(rating, evidence).Find(Core)!;
}
