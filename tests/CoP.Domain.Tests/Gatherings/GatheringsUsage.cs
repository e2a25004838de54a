using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Gatherings;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Gatherings;

public sealed class GatheringsUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_PlansMeetsAndRotates()
    {
        var (ada, ben, day) = (new MemberId("ada"), new MemberId("ben"), new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero));
        var charter = new Charter(
            "Writers", new DomainStatement("writing in public"), "write better", ["openness"], ["a page a week"], spaces: [new("list", SpaceAccess.Public, SpaceMode.Online)]);
        var community = CommunityLog.Found(new CommunityId("writers"), charter, [ada, ben], ada, day).Community;

        // What to learn, with a guide that only the facilitator sees.
        var plan = new LearningPlan("spring", ["write better"], [new("first pages", Before: new(["chapter 1"]), Agenda: [new("round", 20)], Guide: "start with silence")]);
        var learning = LearningPlanDecider.Streams.Begin(community.Id, "spring").Do(community, new DraftPlan(plan, By: ben, At: day), new AdoptPlan(By: ada, At: day)).OrThrow();
        var shown = LearningPlanFile.Write(learning.State.Plan!.ForParticipants());

        // Whose turn it is, and why.
        var rotation = RotationDecider.Streams.Begin(community.Id, "facilitation").Do(community, new DeclareWillingness(By: ben, At: day)).OrThrow();
        var id = StreamId.Of(community.Id, "session", "january");
        var next = RotationDecider.WhoIsNext(rotation.State, community, id); // ben is next in round 1: first in line, no turn yet.
        rotation = rotation.Do(community, new NameNext(id, By: ada, At: day)).OrThrow();

        // The session, from its planning to its end.
        var session = SessionDecider.Streams.Begin(community.Id, "january")
            .Do(community, new PlanSession(learning.State.Ready.First().ToOutline(day.AddDays(7)), "list", [ben], By: ben, At: day)).OrThrow()
            .Do(community, new SignUp(By: ada, At: day)).OrThrow()
            .Do(community, new OpenSession(By: ben, At: day.AddDays(7)), new Arrive(By: ada, At: day.AddDays(7)), new HoldSession(By: ben, At: day.AddDays(7).AddMinutes(25))).OrThrow();
        rotation = rotation.Do(community, new TakeTurn(By: ada, At: day.AddDays(7))).OrThrow();
        learning = learning.Do(community, new RecordPlannedSession("first pages", id, By: ada, At: day.AddDays(7))).OrThrow();

        // What it looks like from afar.
        var history = SessionHistory.Of(Chronicle.Of(session.Events, rotation.Events, learning.Events));
        var cadence = Cadence.Of(history, charter.Rhythm, until: day.AddDays(30)); // one date missed since: KeptShare 0
        var overrun = history.Held[0].Overrun; // five minutes

        Assert.DoesNotContain("silence", shown, StringComparison.Ordinal);
        Assert.Equal("ben is next in round 1: first in line, no turn yet.", next.Why);
        Assert.Equal((1, 0.0, 1.0, TimeSpan.FromMinutes(5)), (cadence.Missed, cadence.KeptShare, learning.State.Progress, overrun));
    }
}
