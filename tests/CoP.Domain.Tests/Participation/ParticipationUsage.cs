using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Participation;

public sealed class ParticipationUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_ComesInAndComesBack()
    {
        var (ada, ben, day) = (new MemberId("ada"), new MemberId("ben"), new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero));
        var charter = new Charter("Learning developers", about: "learning development", purpose: "grow together", values: ["openness"], practice: ["retreats"]);
        var log = CommunityLog.Found(new CommunityId("learning-developers"), charter, [ada], ada, day);

        log = log.Do(new Invite(ben, By: ada, At: day)).OrThrow();
        log = log.Do(new AcceptInvitation(By: ben, At: day.AddYears(1))).OrThrow(); // an invitation has no deadline
        log = log.Do(new OfferRaise(ben, new Level("active"), By: ada, At: day.AddYears(2))).OrThrow();
        var raised = log.Do(new AcceptRaise(By: ben, At: day.AddYears(2))).OrThrow(); // nobody is raised without accepting
        var away = raised.Do(new TakeLeave(By: ben, At: day.AddYears(3))).OrThrow();
        var back = away.Do(new ComeBack(By: ben, At: day.AddYears(5))).OrThrow();
        var ben5 = back.Community.Participation.Find(ben); // active since 2028, conferred by ada

        Assert.Equal((Standing.Member, new Level("active"), day.AddYears(2)), (ben5!.Value.Standing, ben5.Value.Level, ben5.Value.LevelSince));
        Assert.Equal(new Warrant.Conferred(ada), ben5.Value.Legitimacy);
    }
}
