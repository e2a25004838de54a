using CoP.Domain.Communities;
using CoP.Domain.Distribution;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Distribution;

public sealed class DistributionUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_TellsHoldersFromDoers()
    {
        var (ada, ben, day) = (new MemberId("ada"), new MemberId("ben"), new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero));
        var log = CommunityLog.Found(new("circle"), new("Circle", about: "learning", purpose: "learn", values: ["openness"], practice: ["talk"]), [ada], ada, day);
        log = log.Do(new Welcome(ben, By: ada, At: day)).OrThrow();

        var life = Chronicle.Of(log.Events);
        var known = new DistributionFacts { Deeds = [new(ben, LeadershipFunctions.Coordination, day.AddDays(7)) { Occasion = "spring call", Weight = 3 }] };
        var windows = LeadershipWindow.Series(life, known, until: day.AddDays(364));
        var apart = windows[0].Find(LeadershipFunctions.Coordination)!.Divergence; // 1: ada holds it, ben does it
        var coordination = windows.Select(w => CoordinationWindow.Of(w)); // a series of its own
        var finding = FadedLeadership.Of(windows, needs: [new(day, null, Level: 1)]);
        // found: from the second quarter on nobody leads, the need goes on, and ada still holds everything

        Assert.Equal(1, apart);
        Assert.Equal([3L, 0, 0, 0, 0], coordination.Select(c => c.Deeds));
        Assert.Equal((true, windows[1], 1.0), (finding.IsFound, finding.Faded, finding.StillHeld));
    }
}
