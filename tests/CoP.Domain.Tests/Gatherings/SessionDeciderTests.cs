using CoP.Domain.Charters;
using CoP.Domain.Deciding;
using CoP.Domain.Gatherings;
using CoP.Domain.Participation;
using CoP.Domain.Tests.Streams;
using static CoP.Domain.Tests.Gatherings.SessionPlay;

namespace CoP.Domain.Tests.Gatherings;

public sealed class SessionDeciderTests
{
    [Fact]
    public void Plan_KeepsTheSpaceAsTheCharterDescribesItThen()
    {
        var amended = Settled.Log.Do(new ProposeAmendment(new CharterChange { Spaces = [new("list", SpaceAccess.Private, SpaceMode.Hybrid)] }, Ada, Day)).OrThrow();
        amended = amended.Do(new AdoptAmendment(amended.Community.Charter.Amendments[0].Id, Actor.Deadline, Day.AddDays(14))).OrThrow();
        var session = Begun.Do(Here, new PlanSession(Outline with { End = Start.AddDays(20) }, "LIST", [Ben], Ada, Day)).OrThrow();

        Assert.Equal(new Space("list", SpaceAccess.Private, SpaceMode.Hybrid), amended.Community.Charter.Current!.Spaces[0]);
        Assert.Equal(new Space("list", SpaceAccess.Public, SpaceMode.Online), session.State.Space);
        var opened = session.Do(amended.Community, new OpenSession(Ben, Day.AddDays(14))).OrThrow();
        Assert.Equal(SpaceAccess.Public, opened.State.Space!.Access);
    }

    [Fact]
    public void Plan_OfABadOutline_ListsEveryProblemWithItsPath()
    {
        var bad = new SessionOutline(" ", Start, Start.AddMinutes(30), [new("", ActivityTone.Familiar)], [new("round", 0), new("writing", 60)], new(["a", "A"]), Guide: "\u0007");
        var refusal = Assert.IsType<SessionRefusal.OutlineInvalid>(Begun.WhyNot(Here, new PlanSession(bad, "list", [Ben], Ada, Day)));

        Assert.Equal(
            [
                "title session.blank", "agenda session.agenda-too-long", "activities[0].name session.blank", "agenda[0].minutes session.out-of-range",
                "before.reading[1] session.duplicate", "guide session.unreadable",
            ],
            refusal.Report.Problems.Select(p => $"{p.Path} {p.Code}"), StringComparer.Ordinal);
        Assert.Equal("session.outline-invalid", refusal.Code);
    }

    [Theory]
    [InlineData(0, "session.ends-too-early")]
    [InlineData(31 * 24 + 1, "session.too-long")]
    public void Plan_OfAnOddLength_IsRefused(int hours, string code)
    {
        var refusal = Assert.IsType<SessionRefusal.OutlineInvalid>(Begun.WhyNot(Here, new PlanSession(new("x", Start, Start.AddHours(hours)), "list", [Ben], Ada, Day)));

        Assert.Equal(code, Assert.Single(refusal.Report.Problems).Code);
    }

    [Fact]
    public void Plan_AsksForTimeSpaceAndFacilitators()
    {
        var plan = new PlanSession(Outline, "list", [Ben], Ada, Day);

        Assert.Equal("session.person-needed", Begun.Code(plan with { By = Actor.Office(new("sponsor")) }));
        Assert.Equal("session.person-needed", Begun.Code(plan with { By = Actor.Deadline }));
        Assert.Equal("session.space-unknown", Begun.Code(plan with { Space = "attic" }));
        Assert.Equal("session.in-the-past", Begun.Code(plan with { At = Outline.End }));
        Assert.Equal("session.facilitators-unclear", Begun.Code(plan with { Facilitators = [] }));
        Assert.Equal("session.facilitators-unclear", Begun.Code(plan with { Facilitators = [Ben, Ben] }));
        Assert.Equal("session.not-present", Begun.Code(plan with { Facilitators = [Ben, Gus] }));
        Assert.Equal("session.not-possible-now", Begun.Code(new OpenSession(Ada, Day)));
        Assert.Throws<ArgumentException>(() => Begun.Code(plan with { Facilitators = [default] }));
        Assert.Throws<ArgumentException>(() => Begun.Code(plan with { Outline = Outline with { Activities = [new("x", (ActivityTone)7)] } }));
    }

    [Fact]
    public void SignUp_AndExcuse_TakeEachOtherBack()
    {
        var away = Planned.Do(Here, new SignUp(Eve, Day), new Excuse(Eve, Day)).OrThrow();
        var back = away.Do(Here, new SignUp(Eve, Day)).OrThrow();

        Assert.Equal((SignUpAnswer.Excused, SignUpAnswer.SignedUp), (away.State.PartOf(Eve).Answer, back.State.PartOf(Eve).Answer));
        Assert.Equal("session.so-already", back.Code(new SignUp(Eve, Day)));
        Assert.Equal("session.not-possible-now", Opened.Code(new SignUp(Eve, Start)));
    }

    [Fact]
    public void Homework_IsFinishedWhereThereIsSome()
    {
        var bare = Planned.Do(Here, new ReviseSession(Outline with { Before = Homework.None }, "kitchen", Ben, Day)).OrThrow();

        Assert.True(Opened.Do(Here, new FinishPreparation(Eve, Start)).OrThrow().State.PartOf(Eve).IsPrepared);
        Assert.True(Held.Do(Here, new FinishExercises(Eve, Start.AddYears(1))).OrThrow().State.PartOf(Eve).IsFollowedUp);
        Assert.Equal("session.nothing-to-do", bare.Code(new FinishPreparation(Eve, Day)));
        Assert.Equal("kitchen", bare.State.Space!.Name);
        Assert.Equal("session.so-already", bare.Code(new ReviseSession(Outline with { Before = Homework.None }, "Kitchen", Ben, Day)));
    }

    [Fact]
    public void Conducting_IsForFacilitatorsAndWhoSteers()
    {
        Assert.Equal("session.not-conducting", Planned.Code(new OpenSession(Eve, Day)));
        Assert.Equal("session.not-conducting", Planned.Code(new CancelSession("x", Eve, Day)));
        Assert.Null(Planned.Code(new OpenSession(Ben, Day)));
        Assert.Null(Planned.Code(new OpenSession(Cyd, Day)));
        var eves = Planned.Do(Here, new ChangeFacilitators([Eve], "her turn", Ben, Day)).OrThrow();
        Assert.Null(eves.Code(new OpenSession(Eve, Day)));
        Assert.Equal("session.so-already", eves.Code(new ChangeFacilitators([Eve], "again", Ben, Day)));
        Assert.Equal("session.text-unreadable", eves.Code(new ChangeFacilitators([Ben], " ", Ben, Day)));
    }

    [Fact]
    [Trait("Statement", "4")]
    public void Facilitator_WhoLeft_IsReplacedByAnybodyPresent()
    {
        var left = Without(Ben);
        var refusal = Planned.WhyNot(left, new OpenSession(Eve, Start));
        var replaced = Planned.Do(left, new ChangeFacilitators([Eve], "ben has left", Eve, Start)).OrThrow();

        Assert.Equal("session.nobody-facilitates", refusal!.Code);
        Assert.Contains("change-facilitators", refusal.Remedy, StringComparison.Ordinal);
        Assert.Equal("stream.actor-not-present", Planned.Code(new OpenSession(Ben, Start), left));
        Assert.Equal(SessionStatus.Open, replaced.Do(left, new OpenSession(Eve, Start)).OrThrow().State.Status);
    }

    [Fact]
    public void Facilitator_WhoLeavesMeanwhile_DoesNotEndTheSession()
    {
        var left = Without(Ben);
        var open = Opened.Do(left, new Arrive(Eve, Start)).OrThrow();

        Assert.Equal("session.nobody-facilitates", open.Code(new HoldSession(Eve, Start), left));
        var held = open.Do(left, new ChangeFacilitators([Eve], "ben has left", Eve, Start), new HoldSession(Eve, Start)).OrThrow();
        Assert.Equal((SessionStatus.Held, [Eve]), (held.State.Status, held.State.Facilitators));
    }

    [Fact]
    public void Hold_NeedsAMemberThere()
    {
        var guests = Opened.Do(Here, new BringGuest(Gus, Eve, Start)).OrThrow();

        Assert.Equal("session.nobody-there", guests.Code(new HoldSession(Ben, Start)));
        Assert.Equal(SessionStatus.Held, guests.Do(Here, new Arrive(Eve, Start), new HoldSession(Ben, Start)).OrThrow().State.Status);
    }

    [Fact]
    public void Cancel_NeedsAReason_AndIsTheEnd()
    {
        Assert.Equal("session.text-unreadable", Opened.Code(new CancelSession("", Ben, Start)));
        var cancelled = Opened.Do(Here, new CancelSession("a storm", Ben, Start)).OrThrow();
        Assert.Equal(SessionStatus.Cancelled, cancelled.State.Status);
        Assert.Equal("plan another session.", cancelled.WhyNot(Here, new SignUp(Eve, Start))!.Remedy);
        Assert.Equal("session.not-possible-now", Held.Code(new CancelSession("too late", Ben, Start.AddDays(1))));
    }

    [Fact]
    [Trait("Statement", "2")]
    public void Guests_AreRecordedAndNeverCounted()
    {
        var session = Opened
            .Do(Here, new Arrive(Eve, Start)).OrThrow()
            .Do(Here, new BringGuest(Gus, Eve, Start)).OrThrow();

        Assert.Equal((1, 1, Eve), (session.State.Attendees, session.State.Guests.Count, session.State.Guests[Gus]));
        Assert.Equal((1, 0), (SessionVoices.Of(session.State).Attendees, SessionVoices.Of(session.State).Silent.Count(m => m == Gus)));
        Assert.Equal("session.guest-belongs", session.Code(new BringGuest(Ada, Eve, Start)));
        Assert.Equal("session.so-already", session.Code(new BringGuest(Gus, Ben, Start)));
        Assert.Equal("session.not-attending", session.Code(new RecordContribution(Gus, ContributionKind.Spoke, Eve, Start)));
        Assert.Equal("session.not-present", session.Code(new RecordAttendance(Gus, Ben, Start)));
    }

    [Fact]
    public void Guests_DoNotComeToPrivateSpaces()
    {
        var kitchen = Begun.Do(Here, new PlanSession(Outline, "kitchen", [Ben], Ada, Day), new OpenSession(Ben, Start)).OrThrow();

        Assert.Equal("session.members-only", kitchen.Code(new BringGuest(Gus, Eve, Start)));
    }

    [Fact]
    public void Guest_WhoIsWelcomedAndArrives_IsNoGuestAnyMore()
    {
        var welcomed = Settled.Log.Do(new Welcome(Gus, Ada, Start)).OrThrow().Community;
        var session = Opened.Do(Here, new BringGuest(Gus, Eve, Start)).OrThrow().Do(welcomed, new Arrive(Gus, Start)).OrThrow();

        Assert.Equal((1, 0), (session.State.Attendees, session.State.Guests.Count));
    }

    [Fact]
    [Trait("Statement", "4")]
    public void Attendance_RecordedLater_IsForThoseWhoWerePresentThen()
    {
        var later = Settled.Log.Do(new Welcome(Gus, Ada, Start.AddDays(1))).OrThrow().Community;

        Assert.Equal("session.not-present-then", Held.Code(new RecordAttendance(Gus, Ben, Start.AddDays(2)), later));
        Assert.Null(Held.Code(new RecordAttendance(Eve, Ben, Start.AddDays(2)), later));
        Assert.Equal("session.so-already", Held.Code(new RecordAttendance(Ben, Cyd, Start.AddDays(2))));
        Assert.Equal("session.not-conducting", Held.Code(new RecordAttendance(Eve, Eve, Start.AddDays(2))));
    }

    [Fact]
    public void Record_ClosesAfterSevenDays()
    {
        var end = Held.State.HeldAt!.Value + SessionDecider.RecordingWindow;

        Assert.Null(Held.Code(new RecordAttendance(Eve, Ben, end)));
        Assert.Equal("session.record-closed", Held.Code(new RecordAttendance(Eve, Ben, end.AddTicks(1))));
        Assert.Equal("session.record-closed", Held.Code(new BringGuest(Gus, Ben, end.AddTicks(1))));
        Assert.Equal("session.record-closed", Held.Code(new RecordContribution(Ben, ContributionKind.Spoke, Ben, end.AddTicks(1))));
    }

    [Fact]
    public void Contributions_AddUp_WithinBounds()
    {
        var once = new RecordContribution(Ben, ContributionKind.Spoke, Ben, Start.AddHours(3));
        var thrice = Held.Do(Here, once, once with { Times = 2 }).OrThrow();

        Assert.Equal((3, 3L), (thrice.State.PartOf(Ben).Spoke, thrice.State.PartOf(Ben).Contributions));
        Assert.Equal("session.times-out-of-range", thrice.Code(once with { Times = 0 }));
        Assert.Equal("session.times-out-of-range", thrice.Code(once with { Times = 10_001 }));
        Assert.Equal("session.not-conducting", thrice.Code(once with { By = Eve }));
        Assert.Throws<ArgumentException>(() => thrice.Code(once with { Kind = (ContributionKind)9 }));
    }

    [Fact]
    public void Evolve_OfWhatCannotFollow_Throws()
    {
        Assert.Throws<CorruptHistoryException>(() => SessionDecider.Evolve(Session.Empty, new SessionOpened(), null));
        Assert.Throws<CorruptHistoryException>(() => SessionDecider.Evolve(Opened.State, new SessionHeld(), null));
        Assert.Throws<CorruptHistoryException>(() => SessionDecider.Evolve(Held.State, new Attended(Ben), null));
    }

    [Fact]
    public void Violations_OfBrokenStates_NameThem()
    {
        Assert.Empty(SessionInvariants.Violations(Held.State));
        Assert.Single(SessionInvariants.Violations(Session.Empty with { Attendees = 1 }));
        Assert.Single(SessionInvariants.Violations(Held.State with { Facilitators = [] }));
        Assert.Single(SessionInvariants.Violations(Held.State with { Facilitators = [Ada, Ada] }));
        Assert.Single(SessionInvariants.Violations(Held.State with { HeldAt = null }));
        Assert.Single(SessionInvariants.Violations(Planned.State with { OpenedAt = Day }));
        Assert.Single(SessionInvariants.Violations(Held.State with { HeldAt = Day }));
        Assert.Single(SessionInvariants.Violations(Held.State with { Attendees = 2 }));
        Assert.Single(SessionInvariants.Violations(Opened.State with { People = Opened.State.People.Set(Eve, new SessionPart { Spoke = 1 }) }));
        Assert.Single(SessionInvariants.Violations(Opened.State with { People = Opened.State.People.Set(Eve, new SessionPart { IsFollowedUp = true }) }));
        Assert.Single(SessionInvariants.Violations(Held.State with { Guests = Held.State.Guests.Set(Ben, Ada) }));
        Assert.Single(SessionInvariants.Violations(Held.State with { Guests = Held.State.Guests.Set(Gus, Ada), Space = Here.Charter.Current!.Spaces[1] }));
        Assert.Single(SessionInvariants.Violations(Held.State with { Outline = Outline with { Title = "" } }));
    }

    [Fact]
    public void Outline_ForParticipants_HasNoGuide()
    {
        Assert.Null(Outline.ForParticipants().Guide);
        Assert.Equal(Outline, Outline.ForParticipants() with { Guide = "bring paper" });
        Assert.Equal((2.0 / 3, 80), (Outline.FamiliarShare, Outline.AgendaMinutes));
        Assert.Null(new SessionOutline("x", Start, Start.AddHours(1)).FamiliarShare);
    }
}
