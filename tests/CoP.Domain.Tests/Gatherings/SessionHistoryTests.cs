using CoP.Domain.Charters;
using CoP.Domain.Gatherings;
using CoP.Domain.Streams;
using static CoP.Domain.Tests.Gatherings.SessionPlay;

namespace CoP.Domain.Tests.Gatherings;

public sealed class SessionHistoryTests
{
    [Fact]
    public void Voices_OfASession_TellWhoSpoke()
    {
        var at = Start.AddHours(1);
        var voices = SessionVoices.Of(Planned
            .Do(Here, new SignUp(Ada, Day), new SignUp(Eve, Day), new FinishPreparation(Ada, Day)).OrThrow()
            .Do(Here, new OpenSession(Ben, Start), new Arrive(Ada, Start), new Arrive(Ben, Start), new Arrive(Cyd, Start)).OrThrow()
            .Do(Here, new RecordContribution(Ada, ContributionKind.Spoke, Ben, at) { Times = 3 }, new RecordContribution(Cyd, ContributionKind.Reported, Ben, at)).OrThrow()
            .Do(Here, new HoldSession(Ben, at)).OrThrow()
            .State);

        Assert.Equal((3, 1, [Ben], [Eve]), (voices.Attendees, voices.Heard, voices.Silent, voices.Missing));
        Assert.Equal((1.0 / 3, 0.5, 1.0 / 3, 0.0), (voices.HeardShare, voices.AnsweredShare, voices.PreparedShare, voices.FollowedUpShare));
        Assert.Equal(2.0 / 3, voices.Floor!.Gini!.Value, 1e-12);
    }

    [Fact]
    public void Voices_OfWhatNobodyRecorded_AreUndefined()
    {
        var voices = SessionVoices.Of(Session.Empty);

        Assert.Equal((0, null, null, null, null, null), (voices.Attendees, voices.HeardShare, voices.Floor, voices.AnsweredShare, voices.PreparedShare, voices.FollowedUpShare));
        Assert.Null(SessionVoices.Of(Held.State).HeardShare);
    }

    [Fact]
    public void Of_AChronicle_ReadsWhatWasHeld()
    {
        var cancelled = SessionDecider.Streams.Begin(Here.Id, "february")
            .Do(Here, new PlanSession(Outline, "list", [Ada], Ada, Day), new CancelSession("a storm", Ada, Day)).OrThrow();
        var ahead = SessionDecider.Streams.Begin(Here.Id, "march").Do(Here, new PlanSession(Outline, "list", [Ada], Ada, Day)).OrThrow();
        var kitchen = SessionDecider.Streams.Begin(Here.Id, "april")
            .Do(Here, new PlanSession(Outline with { Activities = [] }, "kitchen", [Ada], Ada, Day)).OrThrow()
            .Do(Here, new OpenSession(Ada, Start.AddHours(-1)), new Arrive(Eve, Start), new HoldSession(Ada, Start)).OrThrow();
        var chronicle = Chronicle.Of(Held.Events, cancelled.Events, ahead.Events, kitchen.Events);
        var history = SessionHistory.Of(chronicle);

        Assert.Equal(["april", "january"], history.Held.Select(h => h.Id.Name), StringComparer.Ordinal);
        Assert.Equal((1, 1, 2), (history.Cancelled, history.Ahead, history.People));
        Assert.Equal((1, 0.5, null), (history.AttendedBy(Eve), history.AttendanceOf(Eve), history.AttendanceOf(Eve, Start.AddYears(1))));
        Assert.Equal((2.0 / 3, 1), (history.FamiliarShare(), history.SinceFacilitatorChanged()));
        Assert.Equal((TimeSpan.FromHours(-1), TimeSpan.FromHours(-1), TimeSpan.FromHours(2)), (history.Held[0].Delay, history.Held[0].Overrun, history.Held[0].PlannedLength));
        Assert.Equal((0.5, 0.5, 0.5, 0.0), (SpaceUse.Of(history).PublicShare, SpaceUse.Of(history).PrivateShare, SpaceUse.Of(history).ShareOf(SpaceMode.Online), SpaceUse.Of(history).ShareOf(SpaceMode.Hybrid)));
        Assert.Equal("january", Assert.Single(history.Between(Start, Start.AddDays(1)).Held).Id.Name);
    }

    [Fact]
    public void Of_NoSession_IsUndefined()
    {
        var nothing = SessionHistory.Of(Chronicle.Empty);

        Assert.Equal((0, null, null, null), (nothing.People, nothing.AttendanceOf(Ada), nothing.FamiliarShare(), nothing.SinceFacilitatorChanged()));
        Assert.Equal((null, null), (SpaceUse.Of(nothing).PublicShare, SpaceUse.Of(nothing).ShareOf(SpaceMode.InPerson)));
    }

    [Fact]
    public void Of_ACutChronicle_Throws() =>
        Assert.Throws<ArgumentException>(() => SessionHistory.Of(Chronicle.Of(Held.Events).Between(Start, Start.AddYears(1))));
}
