using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Communities;

public sealed class CommunityUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_HandsOverAndIsRebuilt()
    {
        var (ada, ben, day) = (new MemberId("ada"), new MemberId("ben"), new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero));
        var charter = new Charter("Learning developers", about: "learning development", purpose: "grow together", values: ["openness"], practice: ["retreats"]);

        var log = CommunityLog.Found(new CommunityId("learning-developers"), charter, founders: [ada], by: ada, at: day);
        log = log.Do( // one decision: all or nothing
            new Welcome(ben, By: ada, At: day),
            new OfferRaise(ben, new Level("active"), By: ada, At: day),
            new AcceptRaise(By: ben, At: day),
            new ProposeTransfer(LeadershipFunctions.Coordination, From: ada, To: ben, By: ada, At: day)).OrThrow();
        var transfer = log.Community.Leadership.Transfers.Keys.Single();
        log = log.Do(new AcceptTransfer(transfer, By: ben, At: day.AddDays(3))).OrThrow();
        log = log.DoDue(day.AddDays(17)).DoDue(day.AddDays(45)); // nobody objected in 14 days; 28 days of overlap are over
        var holders = log.Community.Leadership.Functions[LeadershipFunctions.Coordination].Holders; // ben

        var again = CommunityLog.Replay(log.ToJsonLines());
        var text = CommunityFormat.Snapshots.Write(log.Community); // replaying the rest on a snapshot gives the same

        Assert.Equal([ben], holders);
        Assert.Equal(log.Community, again.Community);
        Assert.Equal(log.Community, CommunityFormat.Snapshots.Read(text));
    }
}
