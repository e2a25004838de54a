using CoP.Domain.Collections;
using CoP.Domain.Formats;
using CoP.Domain.Gatherings;
using CoP.Domain.Reflection;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Streams;

namespace CoP.Domain.Tests.Reflection;

[Trait("Statement", "22")]
public sealed class SessionLooksTests
{
    private static readonly (MemberId Ada, MemberId Ben, MemberId Cyd, MemberId Eve) People = (new("ada"), new("ben"), new("cyd"), new("eve"));
    private static readonly DateTimeOffset Day = Settled.Day;

    [Theory]
    [InlineData("sessions-regular", LookOutcome.Seen, "due dates kept 2; due dates missed 0; kept share 1; longest interval in days 14")]
    [InlineData("voices-shared", LookOutcome.Partly, "people in the sessions 3; took the floor 2; busiest person's share 0.75")]
    [InlineData("attendance-wide", LookOutcome.Partly, "sessions 3; people who came 3; present members who came to none 2")]
    [InlineData("facilitators-rotate", LookOutcome.Seen, "facilitators 2; sessions 3; sessions since the facilitators changed 1")]
    [InlineData("activities-mixed", LookOutcome.Seen, "familiar share 0.75; sessions 3")]
    [InlineData("guests-heard", LookOutcome.Seen, "guests 1; sessions 3")]
    [InlineData("spaces-used", LookOutcome.Seen, "public sessions 2; private sessions 1")]
    [InlineData("nobody-absent", LookOutcome.Partly, "present members 5; not in the record 3")]
    public void Look_AtThreeSessions_SaysWhatIsThere(string look, LookOutcome outcome, string figures)
    {
        var seen = Take(look, [Session(0, People.Ada, "list", guest: true), Session(14, People.Ada, "kitchen"), Session(28, People.Ben, "list")], 29);

        Assert.Equal((outcome, figures), (seen.Outcome, string.Join("; ", seen.Figures)));
    }

    [Theory]
    [InlineData("sessions-regular", LookOutcome.NotSeen)]
    [InlineData("facilitators-rotate", LookOutcome.NotSeen)]
    [InlineData("guests-heard", LookOutcome.NotSeen)]
    [InlineData("spaces-used", LookOutcome.NotSeen)]
    [InlineData("attendance-wide", LookOutcome.Partly)]
    public void Look_AtSessionsThatCameOnceAndLongAgo_SaysSo(string look, LookOutcome outcome) =>
        Assert.Equal(outcome, Take(look, [Session(0, People.Ada, "list")], 100).Outcome);

    [Fact]
    public void Sessions_OutsideTheWindow_OrWithoutTheirBeginning_AreNotLookedAt()
    {
        Assert.Equal(LookOutcome.NobodyLooked, Take("spaces-used", [Session(0, People.Ada, "list")], 400).Outcome);
        Assert.Equal(LookOutcome.NobodyLooked, Take("spaces-used", [Session(0, People.Ada, "list").Skip(1)], 1).Outcome);
        Assert.Equal("sessions 1", Take("guests-heard", [Session(0, People.Ada, "list").Skip(1), Session(14, People.Ada, "list")], 15).Figures[1].ToString());
        Assert.Equal("No second session was due yet.", Take("sessions-regular", [Session(0, People.Ada, "list")], 1).Finding);
    }

    [Fact]
    public void Voices_ThatNobodyCounted_AreNotSilence() =>
        Assert.Equal("Nobody recorded who speaks.", Take("voices-shared", [Session(0, People.Ada, "list", speaks: false)], 1).Finding);

    [Fact]
    public void Facilitators_WhoStayTooLong_AreSeenInPart()
    {
        var sessions = Enumerable.Range(0, 5).Select(i => Session(14 * i, i == 0 ? People.Ben : People.Ada, "list")).ToArray();

        Assert.Equal(LookOutcome.Partly, Take("facilitators-rotate", sessions, 60).Outcome);
        Assert.Equal(LookOutcome.Seen, Take("facilitators-rotate", sessions[..4], 60).Outcome);
    }

    private static IEnumerable<EventEnvelope> Session(int day, MemberId facilitator, string space, bool guest = false, bool speaks = true)
    {
        var at = Day.AddDays(day);
        var there = Settled.Community;
        ValueList<GatheringActivity> programme = day == 14
            ? [new("visit", ActivityTone.Stimulating)]
            : [new("round", ActivityTone.Familiar), .. day == 0 ? (GatheringActivity[])[new("cases", ActivityTone.Familiar)] : []];
        var log = SessionDecider.Streams.Begin(there.Id, $"day {day}")
            .Do(there, new PlanSession(new("session", at, at.AddHours(2), programme), space, [facilitator], facilitator, at)).OrThrow()
            .Do(there, new OpenSession(facilitator, at), new RecordAttendance(People.Ada, facilitator, at), new RecordAttendance(People.Ben, facilitator, at), new RecordAttendance(People.Eve, facilitator, at)).OrThrow();
        log = guest ? log.Do(there, new BringGuest(new("gil"), People.Ada, at)).OrThrow() : log;
        log = speaks ? log.Do(there, new RecordContribution(People.Ada, ContributionKind.Spoke, facilitator, at) { Times = 3 }, new RecordContribution(People.Ben, ContributionKind.Spoke, facilitator, at)).OrThrow() : log;
        return log.Do(there, new HoldSession(facilitator, at)).OrThrow().Events;
    }

    private static ItemEvidence Take(string look, IEnumerable<EventEnvelope>[] sessions, int day) =>
        LookRegistry.Standard.Take(look, new(Settled.Community, Chronicle.Of([Settled.Log.Events, .. sessions]), Day.AddDays(day)));
}
