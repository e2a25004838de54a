using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;
using CoP.Domain.Reflection;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;

namespace CoP.Domain.Tests.Reflection;

public sealed class AssessmentDeciderTests
{
    private static readonly (MemberId Ada, MemberId Ben, MemberId Eve) People = (new("ada"), new("ben"), new("eve"));
    private static readonly DateTimeOffset Day = Settled.Day;
    private static readonly Community There = Settled.Community;
    private static readonly ItemId Rhythm = new("rhythm");
    private static readonly ItemEvidence Told = ItemEvidence.ToldBy(LookOutcome.Partly, "every second week", "see the calendar", Day);

    private static StreamLog<AssessmentCommand, AssessmentEvent, Assessment> Begun => AssessmentDecider.Streams.Begin(There.Id, "spring");

    private static StreamLog<AssessmentCommand, AssessmentEvent, Assessment> Open => Begun.Do(There, new OpenAssessment(Catalogues.NinePrinciples, By: People.Eve, At: Day)).OrThrow();

    [Fact]
    public void Open_ByAnyPresentMember_FixesCatalogueVersionItemsAndScale()
    {
        var state = Open.State;

        Assert.Equal((AssessmentStatus.Open, People.Eve), (state.Status, state.OpenedBy));
        Assert.Equal(new AssessmentTerms("nine-principles", 1, [.. Catalogues.NinePrinciples.Items.Select(i => i.Id)], RatingScale.FiveSteps, null), state.Terms);
    }

    [Fact]
    public void Answer_MayBeChangedUntilTheEnd_TheLastOneCounts()
    {
        var log = Open.Do(There, new AnswerItem(Rhythm, 2, null, People.Ben, Day)).OrThrow()
            .Do(There, new AnswerItem(Rhythm, 4, "better since June", People.Ben, Day.AddDays(1))).OrThrow()
            .Do(There, new AbstainFromItem(Rhythm, null, People.Ada, Day.AddDays(1))).OrThrow();

        Assert.Equal(new Answer(4, "better since June", Day.AddDays(1)), log.State.AnswerOf(Rhythm, People.Ben));
        Assert.Equal(new Answer(null, null, Day.AddDays(1)), log.State.AnswerOf(Rhythm, People.Ada));
        Assert.Null(log.State.AnswerOf(Rhythm, People.Eve));
        Refused("assessment.not-open", Close(log).Do(There, new AnswerItem(Rhythm, 1, null, People.Ben, Day.AddDays(9))));
    }

    [Fact]
    public void Answer_ThatCannotStand_IsRefused()
    {
        Refused("assessment.item-unknown", Open.Do(There, new AnswerItem(new("tea"), 1, null, People.Ben, Day)));
        Refused("assessment.item-unknown", Open.Do(There, new AbstainFromItem(new("tea"), null, People.Ben, Day)));
        Refused("assessment.outside-scale", Open.Do(There, new AnswerItem(Rhythm, 0, null, People.Ben, Day)));
        Refused("assessment.outside-scale", Open.Do(There, new AnswerItem(Rhythm, 6, null, People.Ben, Day)));
        Refused("assessment.unusable-text", Open.Do(There, new AnswerItem(Rhythm, 5, " ", People.Ben, Day)));
        Refused("assessment.unusable-text", Open.Do(There, new AbstainFromItem(Rhythm, "\0", People.Ben, Day)));
        Refused("assessment.member-needed", Open.Do(There, new AnswerItem(Rhythm, 5, null, Actor.Office(new("sponsor")), Day)));
        Refused("assessment.member-needed", Open.Do(There, new AbstainFromItem(Rhythm, null, Actor.Deadline, Day)));
        var said = Open.Do(There, new AnswerItem(Rhythm, 5, "yes", People.Ben, Day)).OrThrow();
        Refused("assessment.answered-already", said.Do(There, new AnswerItem(Rhythm, 5, "yes", People.Ben, Day)));
        Assert.True(said.CanDo(There, new AnswerItem(Rhythm, 5, null, People.Ben, Day)));
        Assert.True(said.CanDo(There, new AbstainFromItem(Rhythm, "yes", People.Ben, Day)));
    }

    [Fact]
    public void Open_Again_OrForTooFew_OrByAnOffice_IsRefused()
    {
        Refused("assessment.opened-already", Open.Do(There, new OpenAssessment(Catalogues.FiveFailures, People.Ada, Day)));
        Refused("assessment.not-open", Close(Noted(Open)).Do(There, new OpenAssessment(Catalogues.FiveFailures, People.Ada, Day.AddDays(9))));
        Refused("assessment.member-needed", Begun.Do(There, new OpenAssessment(Catalogues.FiveFailures, Actor.Office(new("sponsor")), Day)));
        Refused("assessment.not-open", Begun.Do(There, new AnswerItem(Rhythm, 1, null, People.Ada, Day)));
        Refused("assessment.smallest-group-out-of-range", Begun.Do(There, new OpenAssessment(Catalogues.FiveFailures, People.Ada, Day) { SmallestGroup = 2 }));
        Refused("assessment.smallest-group-out-of-range", Begun.Do(There, new OpenAssessment(Catalogues.FiveFailures, People.Ada, Day) { SmallestGroup = 1_001 }));
        Assert.Equal(3, Begun.Do(There, new OpenAssessment(Catalogues.FiveFailures, People.Ada, Day) { SmallestGroup = 3 }).OrThrow().State.Terms!.SmallestGroup);
        Assert.True(Begun.CanDo(There, new OpenAssessment(Catalogues.FiveFailures, People.Ada, Day) { SmallestGroup = 1_000 }));
    }

    [Fact]
    public void Evidence_ByMemberOrOffice_IsKeptWithWhoAttachedIt()
    {
        var observer = Actor.Office(new("observer"));
        var log = Open.Do(There, new AttachEvidence(Rhythm, Told, People.Ben, Day)).OrThrow()
            .Do(There, new AttachEvidence(Rhythm, Told with { Finding = "never" }, observer, Day)).OrThrow();

        Assert.Equal([new(Told, People.Ben, Day), new(Told with { Finding = "never" }, observer, Day)], log.State.EvidenceFor(Rhythm));
        Refused("assessment.attached-already", log.Do(There, new AttachEvidence(Rhythm, Told, People.Ada, Day)));
        Refused("assessment.member-needed", log.Do(There, new AttachEvidence(Rhythm, Told, Actor.Deadline, Day)));
        Refused("assessment.item-unknown", log.Do(There, new AttachEvidence(new("tea"), Told, People.Ada, Day)));
        Refused("assessment.unusable-text", log.Do(There, new AttachEvidence(Rhythm, Told with { Finding = "" }, People.Ada, Day)));
        Refused("assessment.unusable-text", log.Do(There, new AttachEvidence(Rhythm, Told with { Next = " " }, People.Ada, Day)));
    }

    [Fact]
    public void Evidence_BeyondAHundred_IsRefused()
    {
        var log = Open;
        for (var i = 0; i < Assessment.MostEvidence; i++)
        {
            log = log.Do(There, new AttachEvidence(Rhythm, Told with { Events = i }, People.Ben, Day)).OrThrow();
        }

        Refused("assessment.too-much-evidence", log.Do(There, new AttachEvidence(Rhythm, Told with { Events = 100 }, People.Ben, Day)));
        Assert.True(log.CanDo(There, new AttachEvidence(new("flow"), Told, People.Ben, Day)));
    }

    [Fact]
    public void Evidence_ThatNoProgramShouldMake_Throws()
    {
        foreach (var bad in new[] { Told with { Outcome = (LookOutcome)9 }, Told with { Events = -1 }, Told with { Look = "No Code" } })
        {
            Assert.Throws<ArgumentException>(() => Open.Do(There, new AttachEvidence(Rhythm, bad, People.Ben, Day)));
        }

        Assert.Throws<ArgumentException>(() => new Figure("x", double.NaN));
        Assert.Throws<ArgumentException>(() => Begun.Do(There, new OpenAssessment(null!, People.Ben, Day)));
    }

    [Fact]
    public void Finding_TakesThePlaceOfTheFormerOne()
    {
        var log = Noted(Open).Do(There, new NoteFinding(Rhythm, "too fast", "who cannot keep up?", People.Ben, Day.AddDays(1))).OrThrow();

        Assert.Equal(new Finding("too fast", "who cannot keep up?", People.Ben, Day.AddDays(1)), log.State.FindingOn(Rhythm));
        Refused("assessment.noted-already", log.Do(There, new NoteFinding(Rhythm, "too fast", "who cannot keep up?", People.Ada, Day.AddDays(1))));
        Refused("assessment.unusable-text", log.Do(There, new NoteFinding(Rhythm, "too fast", "", People.Ada, Day.AddDays(1))));
        Refused("assessment.unusable-text", log.Do(There, new NoteFinding(Rhythm, "", "ask", People.Ada, Day.AddDays(1))));
        Refused("assessment.item-unknown", log.Do(There, new NoteFinding(new("tea"), "a", "b", People.Ada, Day.AddDays(1))));
    }

    [Fact]
    public void End_IsForWhoOpenedItOrMaySteer()
    {
        var opened = Begun.Do(There, new OpenAssessment(Catalogues.NinePrinciples, People.Ben, Day)).OrThrow();

        Refused("assessment.may-not-end", Noted(opened).Do(There, new CloseAssessment("done", People.Eve, Day)));
        Refused("assessment.may-not-end", Noted(opened).Do(There, new AbandonAssessment("no time", People.Eve, Day)));
        Refused("assessment.nothing-looked-at", opened.Do(There, new CloseAssessment("done", People.Ben, Day)));
        Refused("assessment.unusable-text", Noted(opened).Do(There, new CloseAssessment("", People.Ben, Day)));
        Refused("assessment.unusable-text", opened.Do(There, new AbandonAssessment(" ", People.Ben, Day)));
        Assert.Equal((AssessmentStatus.Closed, "done"), (Close(Noted(Open)).State.Status, Close(Noted(Open)).State.Conclusion));
        Assert.Equal(AssessmentStatus.Abandoned, opened.Do(There, new AbandonAssessment("no time", People.Ada, Day)).OrThrow().State.Status);
        Assert.True(Noted(Open).CanDo(There, new CloseAssessment("who opened it may", People.Eve, Day)));
    }

    [Fact]
    public void Actors_WhoAreNotPresent_AreRefusedByTheStream()
    {
        var without = Settled.Log.Do(new Depart(People.Ben, Day)).OrThrow().Community;

        Refused("stream.actor-not-present", Open.Do(without, new AnswerItem(Rhythm, 3, null, People.Ben, Day)));
    }

    [Theory]
    [InlineData("unopened")]
    [InlineData("item")]
    [InlineData("actor")]
    [InlineData("opener")]
    public void Evolve_OfAHistoryThatCannotBe_Throws(string what)
    {
        var (state, e) = what switch
        {
            "unopened" => (Assessment.Empty, new AssessmentClosed("x")),
            "item" => (Open.State, new ItemAnswered(new("tea"), 1, null) { By = People.Ada }),
            "actor" => (Open.State, new ItemAbstained(Rhythm, null) { By = Actor.Deadline }),
            _ => (Assessment.Empty, (AssessmentEvent)new AssessmentOpened(Open.State.Terms!) { By = Actor.Deadline }),
        };

        Assert.Throws<CorruptHistoryException>(() => AssessmentDecider.Evolve(state, e, null));
    }

    [Fact]
    public void Invariants_OfStatesThatCannotBe_SayWhatIsWrong()
    {
        var open = Noted(Open).Do(There, new AnswerItem(Rhythm, 2, null, People.Ben, Day), new AttachEvidence(Rhythm, Told, People.Ben, Day)).OrThrow().State;

        Assert.Empty(AssessmentInvariants.Violations(open));
        Assert.NotEmpty(AssessmentInvariants.Violations(open with { OpenedBy = null }));
        Assert.NotEmpty(AssessmentInvariants.Violations(open with { Conclusion = "early" }));
        Assert.NotEmpty(AssessmentInvariants.Violations(open with { Status = AssessmentStatus.Closed }));
        Assert.NotEmpty(AssessmentInvariants.Violations(open with { Terms = open.Terms! with { Items = [] } }));
        Assert.NotEmpty(AssessmentInvariants.Violations(open with { Answers = open.Answers.Set(new(Rhythm, People.Ada), new(9, null, Day)) }));
        Assert.NotEmpty(AssessmentInvariants.Violations(open with { Evidence = open.Evidence.Set(Rhythm, open.EvidenceFor(Rhythm).Add(open.EvidenceFor(Rhythm)[0])) }));
        Assert.NotEmpty(AssessmentInvariants.Violations(Open.State with { Status = AssessmentStatus.Closed, Conclusion = "of nothing" }));
    }

    private static StreamLog<AssessmentCommand, AssessmentEvent, Assessment> Noted(StreamLog<AssessmentCommand, AssessmentEvent, Assessment> log) =>
        log.Do(There, new NoteFinding(Rhythm, "steady", "ask in a year", People.Ada, Day)).OrThrow();

    private static StreamLog<AssessmentCommand, AssessmentEvent, Assessment> Close(StreamLog<AssessmentCommand, AssessmentEvent, Assessment> log) =>
        log.Do(There, new CloseAssessment("done", People.Ada, Day.AddDays(2))).OrThrow();

    private static void Refused(string code, Outcome<AssessmentEvent, StreamLog<AssessmentCommand, AssessmentEvent, Assessment>> outcome) => Assert.Equal(code, outcome.Refusal?.Code);
}
