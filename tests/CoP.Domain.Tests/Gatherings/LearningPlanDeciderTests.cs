using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Streams;
using static CoP.Domain.Tests.Gatherings.SessionPlay;

namespace CoP.Domain.Tests.Gatherings;

public sealed class LearningPlanDeciderTests
{
    private static LearningPlan Short { get; } = new("spring", ["write better"], [new("one"), new("two", Prerequisites: ["one"])]);

    private static LearningPlan Long { get; } = new("spring", ["write better"], [.. Short.Sessions, new("three")]);

    private static StreamLog<LearningPlanCommand, LearningPlanEvent, LearningPlanState> Begun => LearningPlanDecider.Streams.Begin(Here.Id, "spring");

    private static StreamLog<LearningPlanCommand, LearningPlanEvent, LearningPlanState> Drafted { get; } = Begun.Do(Here, new DraftPlan(Short, Eve, Day)).OrThrow();

    private static StreamLog<LearningPlanCommand, LearningPlanEvent, LearningPlanState> Adopted { get; } = Drafted.Do(Here, new AdoptPlan(Ada, Day)).OrThrow();

    [Fact]
    public void Life_OfAPlan_GoesFromDraftToCompletion()
    {
        var one = Adopted.Do(Here, new RecordPlannedSession("ONE", Session("january"), Eve, Day)).OrThrow();
        var two = one.Do(Here, new RecordPlannedSession("two", Session("february"), Eve, Day.AddDays(14))).OrThrow();

        Assert.Equal((0.0, 0.5, 1.0), (Adopted.State.Progress, one.State.Progress, two.State.Progress));
        Assert.Equal((["one"], ["two"], 0), (Adopted.State.Ready.Select(s => s.Title).ToValueList(), one.State.Ready.Select(s => s.Title).ToValueList(), two.State.Ready.Count()));
        Assert.Equal([new("one", Session("january"), Day), new("two", Session("february"), Day.AddDays(14))], two.State.Held);
        Assert.Equal(LearningPlanStatus.Completed, two.Do(Here, new CompletePlan(Ada, Day.AddDays(15))).OrThrow().State.Status);
        Assert.Null(LearningPlanState.Empty.Progress);
    }

    [Fact]
    public void Draft_IsTheAuthorsAndWhoSteers()
    {
        var cyds = Begun.Do(Here, new DraftPlan(Short, Cyd, Day)).OrThrow();

        Assert.Equal("learning-plan.may-not-steer", cyds.Code(new DraftPlan(Long, Eve, Day)));
        Assert.Contains("or cyd", cyds.WhyNot(Here, new AbandonPlan("x", Eve, Day))!.Remedy, StringComparison.Ordinal);
        Assert.Equal((Long, Eve), (Drafted.Do(Here, new DraftPlan(Long, Ada, Day)).OrThrow().State.Plan, Drafted.State.Author));
        Assert.Null(Drafted.Code(new DraftPlan(Long, Eve, Day)));
        Assert.Null(Drafted.Code(new AbandonPlan("not now", Eve, Day)));
        Assert.Equal("learning-plan.same-already", Drafted.Code(new DraftPlan(Short, Eve, Day)));
        Assert.Equal("learning-plan.may-not-steer", Drafted.Code(new AdoptPlan(Eve, Day)));
        Assert.Equal("learning-plan.person-needed", Drafted.Code(new AdoptPlan(Actor.Office(new("sponsor")), Day)));
        Assert.Throws<ArgumentException>(() => Begun.Code(new DraftPlan(null!, Eve, Day)));
    }

    [Fact]
    public void Adoption_FreezesTheContent_AndVersionsFollow()
    {
        var second = Adopted.Do(Here, new RevisePlan(Long, "two are too few", Ada, Day)).OrThrow();

        Assert.Equal((1, 2, Long), (Adopted.State.Version, second.State.Version, second.State.Plan));
        Assert.Equal("learning-plan.not-possible-now", Adopted.Code(new DraftPlan(Long, Ada, Day)));
        Assert.Equal("learning-plan.may-not-steer", Adopted.Code(new RevisePlan(Long, "x", Eve, Day)));
        Assert.Equal("learning-plan.may-not-steer", Adopted.Code(new AbandonPlan("x", Eve, Day)));
        Assert.Equal("learning-plan.reason-unreadable", Adopted.Code(new RevisePlan(Long, " ", Ada, Day)));
        Assert.Equal("learning-plan.reason-unreadable", Adopted.Code(new AbandonPlan("", Ada, Day)));
        Assert.Equal("learning-plan.same-already", Adopted.Code(new RevisePlan(Short, "x", Ada, Day)));
        Assert.Equal("write another plan.", Adopted.Do(Here, new AbandonPlan("x", Ada, Day)).OrThrow().WhyNot(Here, new AdoptPlan(Ada, Day))!.Remedy);
    }

    [Fact]
    public void Revision_KeepsWhatWasHeld()
    {
        var held = Adopted.Do(Here, new RecordPlannedSession("one", Session("january"), Eve, Day)).OrThrow();
        var refusal = held.WhyNot(Here, new RevisePlan(new("spring", ["write better"], [new("two")]), "one is over", Ada, Day));

        Assert.Equal(["one"], Assert.IsType<LearningPlanRefusal.HeldSessionsMissing>(refusal).Titles);
        Assert.Equal("learning-plan.held-sessions-missing", refusal!.Code);
        Assert.Equal(1.0 / 3, held.Do(Here, new RevisePlan(Long, "more", Ada, Day)).OrThrow().State.Progress);
    }

    [Fact]
    public void Recording_IsOnceForEach_InTheOrderOfThePrerequisites()
    {
        var one = Adopted.Do(Here, new RecordPlannedSession("one", Session("january"), Eve, Day)).OrThrow();

        Assert.Equal("learning-plan.session-unknown", Adopted.Code(new RecordPlannedSession("four", Session("january"), Eve, Day)));
        Assert.Equal("learning-plan.prerequisite-open", Adopted.Code(new RecordPlannedSession("two", Session("january"), Eve, Day)));
        Assert.Equal("learning-plan.no-session", Adopted.Code(new RecordPlannedSession("one", StreamId.Of(Here.Id, "rotation", "x"), Eve, Day)));
        Assert.Equal("learning-plan.no-session", Adopted.Code(new RecordPlannedSession("one", StreamId.Of(new("elsewhere"), "session", "x"), Eve, Day)));
        Assert.Equal("learning-plan.held-already", one.Code(new RecordPlannedSession("One", Session("february"), Eve, Day)));
        Assert.Equal("learning-plan.held-already", one.Code(new RecordPlannedSession("two", Session("january"), Eve, Day)));
        Assert.Equal(["two"], Assert.IsType<LearningPlanRefusal.SessionsOpen>(one.WhyNot(Here, new CompletePlan(Ada, Day))).Titles);
        Assert.Equal("learning-plan.sessions-open", one.Code(new CompletePlan(Ada, Day)));
        Assert.Throws<ArgumentException>(() => one.Code(new RecordPlannedSession("two", default, Eve, Day)));
    }

    [Fact]
    public void Evolve_OfWhatCannotFollow_Throws()
    {
        Assert.Throws<CorruptHistoryException>(() => LearningPlanDecider.Evolve(LearningPlanState.Empty, new PlanAdopted(), null));
        Assert.Throws<CorruptHistoryException>(() => LearningPlanDecider.Evolve(Adopted.State, new PlanRevised(Long, 3, "x"), null));
        Assert.Throws<CorruptHistoryException>(() => LearningPlanDecider.Evolve(Adopted.State, new PlannedSessionRecorded("four", Session("x")), null));
    }

    [Fact]
    public void Violations_OfBrokenStates_NameThem()
    {
        var held = Adopted.State with { Held = [new("one", Session("january"), Day)] };

        Assert.Empty(LearningPlanInvariants.Violations(held));
        Assert.Single(LearningPlanInvariants.Violations(LearningPlanState.Empty with { Version = 1 }));
        Assert.Single(LearningPlanInvariants.Violations(held with { Author = null }));
        Assert.Single(LearningPlanInvariants.Violations(held with { Version = 0 }));
        Assert.Single(LearningPlanInvariants.Violations(Drafted.State with { Version = 1 }));
        Assert.Single(LearningPlanInvariants.Violations(held with { Held = [new("four", Session("january"), Day)] }));
        Assert.Single(LearningPlanInvariants.Violations(held with { Held = [held.Held[0], held.Held[0] with { Title = "two" }] }));
        Assert.Single(LearningPlanInvariants.Violations(held with { Held = [held.Held[0], held.Held[0] with { Session = Session("x") }] }));
        Assert.Single(LearningPlanInvariants.Violations(held with { Status = LearningPlanStatus.Completed }));
    }

    private static StreamId Session(string name) => StreamId.Of(Here.Id, "session", name);
}
