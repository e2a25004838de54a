using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Learning;
using CoP.Domain.Participation;
using CoP.Domain.Tests.Streams;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.Learning;

public sealed class InitiativeTests
{
    private static readonly ConceiveInitiative Conceives = new("ask before we decide", Eve, Day) { Matter = Agenda };
    private static readonly BeginInitiative Begins = new("ask one colleague", Eve, Day);
    private static readonly Community WithoutEve = Settled.Log.Do(new Depart(Eve, Day)).OrThrow().Community;
    private static readonly Community EveAway = Settled.Log.Do(new TakeLeave(Eve, Day)).OrThrow().Community;

    [Fact]
    public void ConceiveInitiative_ByAPeripheralMember_MakesThemTheOwner()
    {
        var initiative = Initiative(Conceives).State;

        Assert.Equal((InitiativeStatus.Conceived, Eve, "ask before we decide", Agenda), (initiative.Status, initiative.Owner, initiative.Aim, initiative.Matter));
    }

    [Fact]
    public void ReportBack_ToASession_KeepsWhereAndWhat()
    {
        var initiative = Initiative(Conceives, Begins, new ReportBack(May, "asking saves time", Eve, Day));

        Assert.Equal((InitiativeStatus.ReportedBack, May), (initiative.State.Status, initiative.State.ReportedIn));
        Assert.Equal(["asking saves time"], initiative.State.Lessons);
        Refused("initiative.not-now", initiative, new CheckIn("so", Ada, Day));
    }

    [Theory]
    [InlineData("elsewhere/session/may")]
    [InlineData("settled")]
    [InlineData("settled/initiative/one")]
    public void ReportBack_ElsewhereThanAnActivityOfTheCommunity_IsRefused(string place) =>
        Refused("initiative.elsewhere", Initiative(Conceives, Begins), new ReportBack(new(place), "so", Eve, Day));

    [Fact]
    public void Commands_BeforeTheirTime_AreRefused()
    {
        Refused("initiative.not-now", Initiative(), Begins);
        Refused("initiative.not-now", Initiative(Conceives), Conceives);
        Refused("initiative.not-now", Initiative(Conceives), new ReportBack(May, "so", Eve, Day));
        Refused("initiative.not-now", Initiative(Conceives, Begins), new DrawLesson("so", Eve, Day));
        Refused("initiative.not-now", Initiative(Conceives, Begins, new AbandonInitiative("so", Eve, Day)), new OfferSupport(Ada, Day));
    }

    [Fact]
    public void Commands_OfWhoMayNot_AreRefused()
    {
        var open = Initiative(Conceives, new NameObstacle("no time", Eve, Day), new AskForHelp(1, Eve, Day));
        InitiativeCommand[] notTheirs =
        [
            new BeginInitiative("so", Ada, Day), new NameObstacle("so", Ada, Day), new AskForHelp(1, Sponsor, Day), new OvercomeObstacle(1, "so", Ada, Day),
            new AbandonInitiative("so", Ada, Day), new OfferSupport(Eve, Day), new OfferSupport(Sponsor, Day), new GiveHelp(1, "so", Eve, Day), new OfferInitiative(Ada, Ada, Day),
        ];

        Assert.All(notTheirs, c => Refused("initiative.may-not", open, c));
        Refused("initiative.may-not", Initiative(), Conceives with { By = Sponsor });
        Refused("initiative.not-a-supporter", open, new CheckIn("so", Ada, Day));
        Refused("initiative.not-a-supporter", open, new WithdrawSupport(Sponsor, Day));
    }

    [Fact]
    public void Support_OfAPeer_IsGivenOnceAndMayBeWithdrawn()
    {
        var supported = Initiative(Conceives, new OfferSupport(Ada, Day), new CheckIn("slowly", Ada, Day), new CheckIn("better", Ada, Day.AddDays(1)));

        Refused("initiative.supported-already", supported, new OfferSupport(Ada, Day.AddDays(1)));
        Assert.Equal((2, Day.AddDays(1)), (supported.State.CheckIns, supported.State.LastCheckIn));
        Assert.Empty(supported.Do(Here, new WithdrawSupport(Ada, Day.AddDays(1))).OrThrow().State.Supporters);
    }

    [Fact]
    public void Obstacles_WithHelpAsked_AreWantedUntilOvercome()
    {
        var hindered = Initiative(Conceives, new NameObstacle("no time", Eve, Day), new NameObstacle("no room", Eve, Day), new AskForHelp(2, Eve, Day));

        Assert.Equal([2], hindered.State.HelpWanted);
        Assert.Empty(hindered.Do(Here, new AbandonInitiative("so", Eve, Day)).OrThrow().State.HelpWanted);
        Refused("initiative.said-already", hindered, new NameObstacle("no time", Eve, Day));
        Refused("initiative.obstacle-unfit", hindered, new GiveHelp(1, "so", Ada, Day));
        Refused("initiative.obstacle-unfit", hindered, new AskForHelp(2, Eve, Day));
        Refused("initiative.obstacle-unfit", hindered, new AskForHelp(3, Eve, Day));
        Refused("initiative.obstacle-unfit", hindered, new AskForHelp(0, Eve, Day));

        var helped = hindered.Do(Here, new GiveHelp(2, "take mine", Ada, Day), new OvercomeObstacle(2, "with Ada's room", Eve, Day)).OrThrow();

        Assert.Empty(helped.State.HelpWanted);
        Assert.Equal(1, helped.State.Obstacles[1].HelpGiven);
        Refused("initiative.obstacle-unfit", helped, new OvercomeObstacle(2, "again", Eve, Day));
        Assert.True(helped.CanDo(Here, new NameObstacle("no room", Eve, Day)));
    }

    [Fact]
    public void AbandonInitiative_WithAReason_MayBeLearntFrom()
    {
        var abandoned = Initiative(Conceives, new OfferSupport(Ada, Day), Begins, new AbandonInitiative("too early", Eve, Day), new DrawLesson("ask the team first", Ada, Day));

        Assert.Equal((InitiativeStatus.Abandoned, "too early"), (abandoned.State.Status, abandoned.State.AbandonedBecause));
        Assert.True(abandoned.CanDo(Here, new DrawLesson("and then wait", Eve, Day)));
        Refused("initiative.said-already", abandoned, new DrawLesson("ask the team first", Eve, Day));
        Refused("initiative.may-not", abandoned, new DrawLesson("so", Ben, Day));
    }

    [Fact]
    public void HandingOn_ToASupporterWhoAccepts_MakesThemTheOwner()
    {
        var offered = Initiative(Conceives, new OfferSupport(Ada, Day), new OfferSupport(Ben, Day), Begins, new OfferInitiative(Ada, Eve, Day));
        Refused("initiative.offered-already", offered, new OfferInitiative(Ben, Eve, Day));
        Refused("initiative.may-not", offered, new TakeOnInitiative(Ben, Day));

        var taken = offered.Do(Here, new TakeOnInitiative(Ada, Day)).OrThrow().State;

        Assert.Equal((Ada, InitiativeStatus.UnderWay, (MemberId?)null), (taken.Owner, taken.Status, taken.OfferedTo));
        Assert.Equal([Ben], taken.Supporters.Keys);
    }

    [Fact]
    public void HandingOn_ThatIsDeclinedTakenBackOrLostItsSupporter_IsOver()
    {
        var offered = Initiative(Conceives, new OfferSupport(Ada, Day), new OfferInitiative(Ada, Eve, Day));

        Assert.Null(offered.Do(Here, new DeclineInitiative(Ada, Day)).OrThrow().State.OfferedTo);
        Assert.Null(offered.Do(Here, new DeclineInitiative(Eve, Day)).OrThrow().State.OfferedTo);
        Assert.Null(offered.Do(Here, new WithdrawSupport(Ada, Day)).OrThrow().State.OfferedTo);
        Refused("initiative.may-not", offered, new DeclineInitiative(Ben, Day));
        Refused("initiative.not-offered", Initiative(Conceives), new TakeOnInitiative(Ada, Day));
        Refused("initiative.not-offered", Initiative(Conceives), new DeclineInitiative(Eve, Day));
        Refused("initiative.no-successor", Initiative(Conceives), new OfferInitiative(Ada, Eve, Day));
    }

    [Fact]
    public void HandingOn_WhileTheOwnerIsAway_IsOfferedByWhoMaySteer()
    {
        var supported = Initiative(Conceives, new OfferSupport(Ada, Day));
        Refused("initiative.may-not", supported, new OfferInitiative(Ada, Ben, Day));

        var taken = supported.Do(EveAway, new OfferInitiative(Ada, Ben, Day), new TakeOnInitiative(Ada, Day)).OrThrow();

        Assert.Equal(Ada, taken.State.Owner);
    }

    [Fact]
    public void LapseInitiative_OnceTheOwnerIsGoneForGood_EndsIt()
    {
        var open = Initiative(Conceives, Begins, new OfferSupport(Ada, Day));
        var lapse = new LapseInitiative("Eve moved away", Ada, Day);
        Refused("initiative.owner-is-there", open, lapse);
        Refused("initiative.owner-is-there", open, lapse, EveAway);
        Refused("initiative.text-unfit", open, lapse with { Reason = " " }, WithoutEve);

        Assert.Equal(InitiativeStatus.Abandoned, open.Do(WithoutEve, lapse).OrThrow().State.Status);
        Assert.True(open.CanDo(WithoutEve, lapse with { By = Actor.Deadline }));
        Assert.True(open.CanDo(WithoutEve, lapse with { By = Ben }));
    }

    [Fact]
    public void LapseInitiative_ByAPeripheralMemberWhoDoesNotSupport_IsRefused()
    {
        var fay = new MemberId("fay");
        var community = Settled.Log.Do(new Welcome(fay, Ada, Day)).OrThrow().Do(new Depart(Eve, Day)).OrThrow().Community;

        Refused("initiative.may-not", Initiative(Conceives), new LapseInitiative("so", fay, Day), community);
    }

    [Fact]
    public void Texts_ThatCannotBeRead_AreRefused()
    {
        var open = Initiative(Conceives, new OfferSupport(Ada, Day), new NameObstacle("no time", Eve, Day), new AskForHelp(1, Eve, Day));
        InitiativeCommand[] blank =
        [
            new BeginInitiative(" ", Eve, Day), new CheckIn(" ", Ada, Day), new NameObstacle(" ", Eve, Day), new GiveHelp(1, " ", Ada, Day),
            new OvercomeObstacle(1, " ", Eve, Day), new AbandonInitiative(" ", Eve, Day),
        ];

        Assert.All(blank, c => Refused("initiative.text-unfit", open, c));
        Refused("initiative.text-unfit", Initiative(), new ConceiveInitiative("\u0007", Eve, Day));
        Refused("initiative.text-unfit", open.Do(Here, Begins).OrThrow(), new ReportBack(May, " ", Eve, Day));
        Refused("initiative.text-unfit", open.Do(Here, new AbandonInitiative("so", Eve, Day)).OrThrow(), new DrawLesson(" ", Eve, Day));
    }

    [Fact]
    public void Commands_WithoutAnId_Throw()
    {
        Assert.Throws<ArgumentException>(() => Initiative(Conceives with { Matter = default(Matter) }));
        Assert.Throws<ArgumentException>(() => Initiative(new OfferInitiative(default, Eve, Day)));
        Assert.Throws<ArgumentException>(() => Initiative(new ReportBack(default, "so", Eve, Day)));
    }

    [Fact]
    public void Evolve_OfAnEventThatCannotFollow_Throws()
    {
        var state = Initiative(Conceives, new NameObstacle("no time", Eve, Day)).State;
        InitiativeEvent[] odd =
        [
            new InitiativeConceived("so", null), new LessonDrawn("so"), new InitiativeReportedBack(May, "so"), new SupportOffered { By = Eve }, new SupportWithdrawn { By = Ada },
            new CheckedIn("so") { By = Ada }, new ObstacleNamed(3, "so"), new HelpGiven(1, "so"), new HelpAsked(2), new ObstacleOvercome(0, "so"), new InitiativeOffered(Ada),
            new InitiativeDeclined(Ada), new InitiativeTakenOn(Eve, Ada), new InitiativeLapsed(Ada, "so"),
        ];

        Assert.All(odd, e => Assert.Throws<CorruptHistoryException>(() => InitiativeDecider.Evolve(state, e, null)));
        Assert.Throws<CorruptHistoryException>(() => InitiativeDecider.Evolve(CoP.Domain.Learning.Initiative.Empty, new InitiativeBegun("so"), null));
    }
}
