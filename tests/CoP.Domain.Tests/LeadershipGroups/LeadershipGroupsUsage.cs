using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.LeadershipGroups;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.LeadershipGroups;

public sealed class LeadershipGroupsUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_SpreadsTheLeadershipOfAnEvent()
    {
        var (ada, ben, cyd, day) = (new MemberId("ada"), new MemberId("ben"), new MemberId("cyd"), new DateTimeOffset(2026, 1, 12, 9, 0, 0, TimeSpan.Zero));
        var charter = new Charter("Learning developers", about: "learning development", purpose: "grow together", values: ["openness"], practice: ["retreats"]);
        var community = CommunityLog.Found(new CommunityId("learning-developers"), charter, [ada], ada, day)
            .Do(new Welcome(ben, By: ada, At: day), new Welcome(cyd, By: ada, At: day)).OrThrow().Community;
        var (activists, keepers) = (new LeadershipGroupId("agenda-activists"), new LeadershipGroupId("community-keepers"));

        var groups = LeadershipGroupDecider.Streams.Begin(community.Id, "spring retreat");
        groups = groups.Do(community, new ConveneGroups(GroupSchemes.RoleSheet2010, LeadershipGroupHorizon.Event, [ada, ben, cyd], By: ada, At: day) { ReportsDue = day.AddHours(8) }).OrThrow();
        groups = groups.Do(community, new ChooseGroup(keepers, By: ben, At: day)).OrThrow();
        groups = groups.Do(community, new DistributeParticipants([new(cyd, [activists])], By: ada, At: day)).OrThrow(); // ada and cyd, evenly
        groups = groups.Do(community, new StartGroups(By: ada, At: day)).OrThrow();                                     // refused while anybody has no group
        groups = groups.Do(community, new NameLead(ben, By: ben, At: day)).OrThrow();
        groups = groups.Do(community, new ReportOut(["whom else to invite"], By: ben, At: day.AddHours(8))).OrThrow();
        var late = groups.State.Overdue(day.AddHours(9));                                                               // the other four
        groups = groups.Do(community, new CloseGroups(By: ada, At: day.AddHours(9))).OrThrow();
        var spread = LeadershipGroupSpread.Of(Chronicle.Of(groups.Events), groups.Id);                                  // one act, by one of three

        Assert.Equal(activists, groups.State.GroupOf(cyd));
        Assert.Equal(4, late!.Value.Count);
        Assert.Equal(1.0, spread!.OverPeople!.Herfindahl);
        Assert.Equal(3, spread.People);
        Assert.Equal([keepers], spread.Reported);
        Assert.Equal(4, spread.NeverReported.Count);
    }
}
