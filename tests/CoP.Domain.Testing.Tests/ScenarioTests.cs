using CoP.Domain.Deciding;

namespace CoP.Domain.Testing.Tests;

public sealed class ScenarioTests
{
    private static readonly DateTimeOffset Day = Instants.Start;

    private static GivenScenario<BatonCommand, BatonEvent, BatonState> Baton => Scenario.Of(BatonDecider.Create());

    [Fact]
    public void Then_ExpectedEvents_Passes() => Baton
        .Given(new Offered("ada", Day))
        .When(new Take("ada", Day))
        .Then(new Taken("ada", Day))
        .ThenSome<Taken>(t => t.By == "ada")
        .ThenState(s => s.Holder == "ada", "ada holds it")
        .ThenState(new BatonState(BatonStatus.Held, "ada", 0, Day));

    [Fact]
    public void Then_OtherEvents_TellsGivenWhenExpectedActual()
    {
        var answer = Baton.Given(new Offered("ada", Day)).When(new Take("ada", Day));

        var message = Assert.Throws<LawBrokenException>(() => answer.Then(new Taken("ben", Day))).Message;

        Assert.Equal(
            """
            Broken: a scenario
            given
              Offered { At = 01/01/2000 00:00:00 +00:00, To = ada }
            when
              Take { At = 01/01/2000 00:00:00 +00:00, By = ada }
            then expected
              Taken { At = 01/01/2000 00:00:00 +00:00, By = ben }
            but came
              Taken { At = 01/01/2000 00:00:00 +00:00, By = ada }
              state: BatonState { Status = Held, Holder = ada, Drops = 0, Latest = 01/01/2000 00:00:00 +00:00 }
            """,
            message);
    }

    [Fact]
    public void Then_FewerOrMoreEvents_Fails()
    {
        var answer = Baton.When(new Offer("ada", Day));

        Assert.Throws<LawBrokenException>(() => answer.Then());
        Assert.Throws<LawBrokenException>(() => answer.ThenNothing());
        Assert.Throws<LawBrokenException>(() => answer.Then(new Offered("ada", Day), new Offered("ada", Day)));
        Assert.Throws<LawBrokenException>(() => answer.ThenSome<Taken>());
    }

    [Fact]
    public void Comparing_WithoutTimes_IgnoresThem() => Baton
        .Comparing(e => e with { At = default })
        .When(new Offer("ada", Day))
        .Then(new Offered("ada", default));

    [Fact]
    public void ThenRefused_ByCodeAndType_Passes() => Baton
        .When(new Drop(Day))
        .ThenRefused("baton.not-now")
        .ThenRefused<DecisionRefusal.Vetoed>(v => v.Guard == "baton");

    [Fact]
    public void ThenRefused_OtherCodeTypeOrAcceptance_Fails()
    {
        Assert.Throws<LawBrokenException>(() => Baton.When(new Drop(Day)).ThenRefused("baton.ended"));
        Assert.Throws<LawBrokenException>(() => Baton.When(new Drop(Day)).ThenRefused<DecisionRefusal.TimeRunsBackwards>());
        Assert.Throws<LawBrokenException>(() => Baton.When(new Drop(Day)).ThenRefused<DecisionRefusal.Vetoed>(v => v.Guard == "other"));
        Assert.Throws<LawBrokenException>(() => Baton.When(new Drop(Day)).ThenNothing());
        Assert.Throws<LawBrokenException>(() => Baton.When(new Offer("ada", Day)).ThenRefused("baton.not-now"));
    }

    [Fact]
    public void ThenNothing_AcceptedWithoutEvents_Passes() => Baton.When(new Clear(Day)).ThenNothing();

    [Fact]
    public void ThenState_AnotherState_SaysWhatWasWanted()
    {
        var answer = Baton.When(new Offer("ada", Day));

        Assert.Contains("ben is asked", Assert.Throws<LawBrokenException>(() => answer.ThenState(s => s.Holder == "ben", "ben is asked")).Message, StringComparison.Ordinal);
        Assert.Throws<LawBrokenException>(() => answer.ThenState(BatonState.Initial));
    }

    [Fact]
    public void GivenDone_PossibleCommands_AreTheBeginning()
    {
        var held = Baton.GivenDone(new Offer("ada", Day), new Take("ada", Day));

        held.When(new Drop(Day)).Then(new Dropped(Day));
        Assert.Equal(BatonStatus.Held, held.State.Status);
    }

    [Fact]
    public void GivenDone_RefusedCommand_IsNoBeginning() => Assert.Contains(
        "not possible: Take", Assert.Throws<LawBrokenException>(() => Baton.GivenDone(new Take("ada", Day))).Message, StringComparison.Ordinal);

    [Fact]
    public void Given_EventThatCannotFollow_IsNoBeginning() => Assert.Contains(
        "cannot follow: Taken", Assert.Throws<LawBrokenException>(() => Baton.Given(new Taken("ada", Day))).Message, StringComparison.Ordinal);

    [Fact]
    public void GivenState_AnyState_IsTheBeginning() => Baton
        .GivenState(new BatonState(BatonStatus.Idle, null, BatonDecider.MostDrops, Day))
        .When(new Offer("ada", Day))
        .ThenRefused("baton.worn-out");

    [Fact]
    public void When_SeveralCommands_AreOneDecision()
    {
        Baton.When(new Offer("ada", Day), new Take("ada", Day)).Then(new Offered("ada", Day), new Taken("ada", Day));
        Baton.When(new Offer("ada", Day), new Take("ben", Day)).ThenRefused("baton.not-now").ThenState(BatonState.Initial);
    }

    [Fact]
    public void Given_OneBeginning_ServesManyScenarios()
    {
        var beginning = Baton.Given(new Offered("ada", Day));
        beginning.Given(new Taken("ada", Day)).When(new Drop(Day)).Then(new Dropped(Day));

        beginning.When(new Drop(Day)).ThenRefused("baton.not-now");
    }
}
