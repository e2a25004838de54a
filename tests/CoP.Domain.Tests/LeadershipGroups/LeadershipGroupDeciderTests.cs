using CoP.Domain.Deciding;
using CoP.Domain.LeadershipGroups;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Tests.Streams;
using static CoP.Domain.Tests.LeadershipGroups.LeadershipGroupPlay;

namespace CoP.Domain.Tests.LeadershipGroups;

[Trait("Statement", "7")]
public sealed class LeadershipGroupDeciderTests
{
    [Fact]
    public void Convening_ByPeopleOrMomentsThatDoNotFit_IsRefused()
    {
        Assert.Equal("not-convened", Code(Empty, new StartGroups(Ada, Day)));
        Assert.Equal("may-not-convene", Code(Empty, Convening(Ada) with { By = Eve }));
        Assert.Equal("named-twice", Code(Empty, Convening(Ada, Ben, Ada)));
        Assert.Equal("not-present", Code(Empty, Convening(new MemberId("zoë"))));
        Assert.Equal("due-past", Code(Empty, Convening(Ada) with { ReportsDue = Day.AddTicks(-1) }));
        Assert.Equal("convened-already", Code(Forming, Convening(Ada)));
        Assert.Equal("may-not-convene", Code(Forming, new CloseGroups(Eve, Day)));
        Assert.Equal("may-not-convene", Code(Forming, new CloseGroups(Actor.Office(new("secretariat")), Day)));
    }

    [Fact]
    public void Commands_ThatNameNobody_Throw()
    {
        Assert.Throws<ArgumentException>(() => Code(Empty, Convening(default(MemberId))));
        Assert.Throws<ArgumentException>(() => Code(Empty, Convening(Ada) with { Horizon = (LeadershipGroupHorizon)7 }));
        Assert.Throws<ArgumentException>(() => Code(Forming, new ChooseGroup(default, Ada, Day)));
        Assert.Throws<ArgumentException>(() => Code(Forming, new DistributeParticipants([new(default, [])], Ada, Day)));
    }

    [Fact]
    public void Places_AreOneForEverybody()
    {
        var chosen = Forming.Do(Settled.Community, new ChooseGroup(Agenda, Ada, Day)).OrThrow();

        Assert.Equal("in-group-already", Code(chosen, new ChooseGroup(Keepers, Ada, Day)));
        Assert.Equal("in-group-already", Code(chosen, new AssignGroup(Ada, Keepers, Ben, Day)));
        Assert.Equal("in-group-already", Code(chosen, new MoveToGroup(Agenda, Ada, Day)));
        Assert.Equal("unknown-group", Code(chosen, new MoveToGroup(new("gardeners"), Ada, Day)));
        Assert.Equal("not-in-group", Code(chosen, new MoveToGroup(Agenda, Ben, Day)));
        Assert.Equal("not-present", Code(chosen, new AssignGroup(new("zoë"), Agenda, Ada, Day)));
        Assert.Equal("person-needed", Code(chosen, new ChooseGroup(Agenda, Actor.Office(new("secretariat")), Day)));
        Assert.Equal("without-group", Code(chosen, new StartGroups(Ada, Day)));
        Assert.Equal("not-started", Code(chosen, new NoteGroupAction("asked around", Ada, Day)));
        Assert.Equal("nobody-takes-part", Code(Empty.Do(Settled.Community, Convening()).OrThrow(), new StartGroups(Ada, Day)));
    }

    [Fact]
    public void Distributing_WhoHasNoGroup_LeavesNobodyOut()
    {
        var distributed = Forming.Do(Settled.Community, new ChooseGroup(Agenda, Ada, Day), new DistributeParticipants([new(Cyd, [Agenda, Keepers])], Ada, Day)).OrThrow();

        Assert.Equal(Keepers, distributed.State.GroupOf(Cyd)); // agenda is fuller, and evenness goes first
        Assert.Equal(0, distributed.State.Unplaced);
        Assert.Equal("nobody-to-place", Code(distributed, new DistributeParticipants([], Ada, Day)));
        Assert.Equal("named-twice", Code(Forming, new DistributeParticipants([new(Cyd, []), new(Cyd, [])], Ada, Day)));
        Assert.Equal("preference-not-asked", Code(Forming, new DistributeParticipants([new(Eve, [])], Ada, Day)));
        Assert.Equal("unknown-group", Code(Forming, new DistributeParticipants([new(Cyd, [new("gardeners")])], Ada, Day)));
        Assert.Equal("preferred-twice", Code(Forming, new DistributeParticipants([new(Cyd, [Agenda, Agenda])], Ada, Day)));
    }

    [Fact]
    public void Moving_LeavesLeadCandidacyAndBallotBehind()
    {
        var moved = Working.Do(
            Settled.Community,
            new NameLead(Ben, Cyd, Day),
            new OpenLeadElection(2, Cyd, Day),
            new NominateLead(Ben, Cyd, Day),
            new VoteForLead(Ben, Cyd, Day),
            new MoveToGroup(Agenda, Ben, Day)).OrThrow();
        var keepers = moved.State.Find(Keepers)!;

        Assert.Equal(Agenda, moved.State.GroupOf(Ben));
        Assert.Equal((2, true, true, true), (keepers.Size, keepers.Leads.IsEmpty, keepers.Election!.Candidates.IsEmpty, keepers.Election.Ballots.IsEmpty));
        Assert.Equal(2, moved.State.Find(Agenda)!.Size);
    }

    [Fact]
    public void Leaving_IsOpenToEverybodyAndForcedOnNobody()
    {
        Assert.Equal("not-a-participant", Code(Working, new LeaveGroups(Eve, Day)));
        Assert.Equal("not-a-participant", Code(Working, new ReleaseParticipant(Eve, Ada, Day)));
        Assert.Equal("still-present", Code(Working, new ReleaseParticipant(Ben, Ada, Day)));

        var left = Working.Do(Settled.Community, new LeaveGroups(Ada, Day)).OrThrow();

        Assert.Null(left.State.GroupOf(Ada));
        Assert.Equal(3, left.State.Participants.Count);
        Assert.True(left.CanDo(Settled.Community, new CloseGroups(Ada, Day))); // whoever convened may still close
    }

    [Fact]
    public void Participants_WhoLeaveTheCommunity_AreReleasedByTheNextCountOrByAnybody()
    {
        var gone = Settled.Log.Do(new Depart(By: Ben, At: Day)).OrThrow().Community;
        var electing = Working.Do(Settled.Community, new OpenLeadElection(1, Cyd, Day), new NominateLead(Ben, Cyd, Day), new VoteForLead(Ben, Dung, Day)).OrThrow();

        var counted = electing.Do(gone, new CountBallots(Cyd, Day));

        Assert.Equal(["leadership-groups.released", "leadership-groups.ballots-counted"], counted.Events.Select(e => e.Type), StringComparer.Ordinal);
        Assert.True(counted.OrThrow().State.Find(Keepers)!.Leads.IsEmpty);
        Assert.True(Working.CanDo(gone, new ReleaseParticipant(Ben, Actor.Deadline, Day)));
        Assert.Equal("not-present", Code(Working, new NameLead(Ben, Cyd, Day), gone));
        Assert.Equal(3, Working.Do(gone, new CloseGroups(Ada, Day)).OrThrow().State.Participants.Count);
    }

    [Fact]
    [Trait("Statement", "18")]
    public void Electing_OneBallotEach_MostVotesLead()
    {
        var counted = Working.Do(
            Settled.Community,
            new OpenLeadElection(2, Ben, Day),
            new NominateLead(Ben, Cyd, Day),
            new NominateLead(Cyd, Cyd, Day),
            new VoteForLead(Ben, Ben, Day),
            new VoteForLead(Cyd, Cyd, Day),
            new VoteForLead(Cyd, Dung, Day),
            new CountBallots(Dung, Day)).OrThrow();

        Assert.Equal([Cyd, Ben], counted.State.Find(Keepers)!.Leads);
        Assert.Equal("no-election", Code(counted, new CountBallots(Dung, Day)));
        Assert.Equal("two-lead-already", Code(counted, new NameLead(Dung, Ben, Day)));
        Assert.Equal("leads-already", Code(counted, new NameLead(Cyd, Ben, Day)));
        Assert.Equal("not-a-lead", Code(counted, new StepDownAsLead(Dung, Day)));
        Assert.Equal([Cyd], counted.Do(Settled.Community, new StepDownAsLead(Ben, Day)).OrThrow().State.Find(Keepers)!.Leads);
    }

    [Fact]
    public void Electing_WhereSeatsTie_DrawsNoLot()
    {
        var tied = Working.Do(
            Settled.Community,
            new NameLead(Dung, Ben, Day),
            new OpenLeadElection(1, Ben, Day),
            new NominateLead(Ben, Cyd, Day),
            new NominateLead(Cyd, Cyd, Day),
            new VoteForLead(Ben, Ben, Day),
            new VoteForLead(Cyd, Cyd, Day),
            new CountBallots(Dung, Day)).OrThrow();

        Assert.Equal([Dung], tied.State.Find(Keepers)!.Leads); // nobody is elected, so who led still does
        Assert.Null(tied.State.Find(Keepers)!.Election);
    }

    [Fact]
    public void Electing_OutOfTurn_IsRefused()
    {
        var open = Working.Do(Settled.Community, new OpenLeadElection(1, Ben, Day), new NominateLead(Ben, Cyd, Day), new VoteForLead(Ben, Cyd, Day)).OrThrow();

        Assert.Equal("seats-out-of-range", Code(Working, new OpenLeadElection(3, Ben, Day)));
        Assert.Equal("no-election", Code(Working, new NominateLead(Ben, Cyd, Day)));
        Assert.Equal("no-election", Code(Working, new VoteForLead(Ben, Cyd, Day)));
        Assert.Equal("no-election", Code(Working, new DeclineNomination(Cyd, Day)));
        Assert.Equal("election-open", Code(open, new OpenLeadElection(1, Ben, Day)));
        Assert.Equal("election-open", Code(open, new NameLead(Ben, Ben, Day)));
        Assert.Equal("nominated-already", Code(open, new NominateLead(Ben, Ben, Day)));
        Assert.Equal("not-of-this-group", Code(open, new NominateLead(Ada, Ben, Day)));
        Assert.Equal("not-nominated", Code(open, new VoteForLead(Dung, Ben, Day)));
        Assert.Equal("not-nominated", Code(open, new DeclineNomination(Cyd, Day)));
        Assert.Equal("voted-already", Code(open, new VoteForLead(Ben, Cyd, Day)));

        var declined = open.Do(Settled.Community, new DeclineNomination(Ben, Day), new NominateLead(Dung, Cyd, Day)).OrThrow();
        Assert.Null(Code(declined, new VoteForLead(Dung, Cyd, Day))); // a void ballot may be cast anew
    }

    [Fact]
    public void Working_InAGroup_IsOnRecord()
    {
        var worked = Working.Do(
            Settled.Community,
            new NoteGroupAction("asked around", Ben, Day),
            new DeliverOutput("map", Ben, Day),
            new ScheduleReportOut(Day.AddHours(1), Ada, Day),
            new ReportOut(["map", "advice"], Cyd, Day.AddHours(1))).OrThrow();
        var keepers = worked.State.Find(Keepers)!;

        Assert.Equal((1, 1, Day.AddHours(1)), (keepers.Actions, keepers.Reports, keepers.LastReport));
        Assert.Equal(["map", "advice"], keepers.Outputs);
        Assert.Equal([Keepers], worked.State.Reported());
        Assert.Equal(6, worked.State.Overdue(Day.AddHours(1))!.Value.Count);
        Assert.Empty(worked.State.Overdue(Day)!.Value);
        Assert.Null(Working.State.Overdue(Day));
        Assert.Equal("delivered-already", Code(worked, new DeliverOutput("advice", Ben, Day.AddHours(1))));
        Assert.Equal("due-already", Code(worked, new ScheduleReportOut(Day.AddHours(1), Ada, Day.AddHours(1))));
        Assert.Equal("due-past", Code(worked, new ScheduleReportOut(Day, Ada, Day.AddHours(1))));
        Assert.Equal("nothing-to-report", Code(worked, new ReportOut([], Ben, Day.AddHours(1))));
        Assert.Equal("output-named-twice", Code(worked, new ReportOut(["a", "a"], Ben, Day.AddHours(1))));
        Assert.Equal("bad-text", Code(worked, new ReportOut([" "], Ben, Day.AddHours(1))));
        Assert.Equal("bad-text", Code(worked, new NoteGroupAction("\u0007", Ben, Day.AddHours(1))));
        Assert.Equal("bad-text", Code(worked, new DeliverOutput(string.Empty, Ben, Day.AddHours(1))));
        Assert.Equal("not-in-group", Code(worked, new DeliverOutput("a", Eve, Day.AddHours(1))));
        Assert.Equal("started-already", Code(worked, new StartGroups(Ada, Day.AddHours(1))));
    }

    [Fact]
    public void Closing_NamesTheGroupsThatNeverReported()
    {
        var closed = Working.Do(Settled.Community, new ReportOut(["map"], Ben, Day), new CloseGroups(Ada, Day));

        Assert.Equal(6, Assert.IsType<GroupsClosed>(closed.Events[^1]).NeverReported.Count);
        Assert.Equal("over", Code(closed.OrThrow(), new CloseGroups(Ada, Day)));
        Assert.Equal("over", Code(closed.OrThrow(), Convening(Ada)));
    }

    [Fact]
    public void Evolve_OfAHistoryThatCannotBe_Throws()
    {
        LeadershipGroupEvent[] impossible =
        [
            new GroupsConvened(GroupSchemes.Chapter2013, LeadershipGroupHorizon.Event, [], null),
            new GroupsStarted(),
            new GroupChosen(Ben, Agenda),
            new GroupAssigned(Eve, new("gardeners")),
            new GroupChanged(Ben, Agenda, Keepers),
            new ParticipantLeft(Eve),
            new LeadNominated(Keepers, Ben),
            new LeadBallotCast(Keepers, Ben, Cyd),
            new LeadBallotsCounted(Keepers, [], []),
            new LeadNamed(Keepers, Ada),
            new LeadSteppedDown(Keepers, Ben),
            new NominationDeclined(Agenda, Ada),
        ];

        Assert.All(impossible, e => Assert.Throws<CorruptHistoryException>(() => LeadershipGroupDecider.Evolve(Working.State, e, null)));
        Assert.Throws<CorruptHistoryException>(() => LeadershipGroupDecider.Evolve(Forming.State, new GroupsStarted(), null));
        Assert.Throws<CorruptHistoryException>(() => LeadershipGroupDecider.Evolve(Forming.State, new GroupActionNoted(Agenda, "x"), null));
    }

    [Fact]
    public void Violations_OfBrokenStates_AreNamed()
    {
        var state = Working.State;
        var keepers = state.Find(Keepers)!;

        Assert.Empty(LeadershipGroupInvariants.Violations(state));
        Assert.NotEmpty(LeadershipGroupInvariants.Violations(state with { Participants = state.Participants.Set(Eve, new(null, Day)) }));
        Assert.NotEmpty(LeadershipGroupInvariants.Violations(state with { Participants = state.Participants.Remove(Ben) }));
        Assert.NotEmpty(LeadershipGroupInvariants.Violations(state with { Groups = state.Groups.With(1, keepers with { Leads = [Ada] }) }));
        Assert.NotEmpty(LeadershipGroupInvariants.Violations(state with { Groups = state.Groups.With(1, keepers with { Leads = [Ben, Cyd, Dung] }) }));
        Assert.NotEmpty(LeadershipGroupInvariants.Violations(state with { Groups = state.Groups.With(1, keepers with { Election = new(1, [Ada], CoP.Domain.Collections.PersistentMap<MemberId, MemberId>.Empty) }) }));
        Assert.NotEmpty(LeadershipGroupInvariants.Violations(state with { Groups = state.Groups.With(1, keepers with { Outputs = ["a", "a"] }) }));
        Assert.NotEmpty(LeadershipGroupInvariants.Violations(state with { Groups = state.Groups.With(1, keepers with { Reports = 1 }) }));
        Assert.NotEmpty(LeadershipGroupInvariants.Violations(state with { Scheme = GroupSchemes.Assembly2017 }));
    }

    [Fact]
    public void Scheme_OfOnesOwn_IsConvenedAsWritten()
    {
        var own = new GroupScheme("ours", "our retreat of 2025", [new(new("gardeners"), "Gärtnerinnen", new("gardening"), new("look after the ground", SourceTrust.Unchecked))]);
        var log = Empty.Do(Settled.Community, new ConveneGroups(own, LeadershipGroupHorizon.LongTerm, [Ada], Ada, Day)).OrThrow();

        Assert.Equal(own, LeadershipGroupDecider.Streams.Replay(log.ToJsonLines()).State.Scheme);
    }

    [Fact]
    public void Spread_WhereNobodyActed_IsUndefined()
    {
        var spread = LeadershipGroupSpread.Of(CoP.Domain.Streams.Chronicle.Of(Working.Events), Working.Id);

        Assert.Equal(4, spread!.People);
        Assert.Null(spread.OverPeople);
        Assert.Null(spread.OverGroups);
        Assert.Null(LeadershipGroupSpread.Of(CoP.Domain.Streams.Chronicle.Empty, Working.Id));
    }

    [Fact]
    public void Spread_OverTwoOfFourPeople_IsTheirConcentration()
    {
        var log = Working.Do(Settled.Community, new NoteGroupAction("a", Ada, Day), new NoteGroupAction("b", Ben, Day), new DeliverOutput("c", Ben, Day), new ReportOut(["c"], Ada, Day)).OrThrow();
        var spread = LeadershipGroupSpread.Of(CoP.Domain.Streams.Chronicle.Of(log.Events, Settled.Log.Events), log.Id)!;

        Assert.Equal((2.0, 2.0, 7), (spread.OverPeople!.Effective, spread.OverGroups!.Effective, spread.OverGroups.People));
        Assert.Equal([Agenda], spread.Reported);
    }
}
