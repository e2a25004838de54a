using CoP.Domain.Communities;
using CoP.Domain.Inclusion;
using CoP.Domain.Participation;
using CoP.Domain.Streams;

namespace CoP.Domain.Tests.Inclusion;

public sealed class InclusionUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_CountsGroupsAndNoPersons()
    {
        var (ada, day) = (new MemberId("ada"), new DateTimeOffset(2026, 1, 12, 12, 0, 0, TimeSpan.Zero));
        var log = CommunityLog.Found(new("circle"), new("Circle", about: "learning", purpose: "learn", values: ["openness"], practice: ["talk"]), [ada], ada, day);
        foreach (var newcomer in Enumerable.Range(1, 30).Select(i => new MemberId($"{(i <= 12 ? "night" : "day")} {i}")))
        {
            log = log.Do(new Welcome(newcomer, By: ada, At: day)).OrThrow();
        }

        var facilitated = Enumerable.Range(7, 15).Select(i => new MemberId($"{(i <= 12 ? "night" : "day")} {i}"));

        var report = InclusionReport.Of(
            Chronicle.Of(log.Events),
            attribute: m => m == ada ? "day" : m.Value.Split(' ')[0], // asked and forgotten
            facts: facilitated.Select(m => new InclusionFact(m, InclusionStage.GivenTheChair)));
        var nights = report.Compare(InclusionStage.GivenTheChair, group: "night", reference: "day")!;
        var ratio = nights.RateRatio; // 6 of 12 beside 10 of 19: 0.95

        Assert.Equal((6, 12, 10, 19), (nights.GroupCell.Count, nights.GroupCell.Base, nights.ReferenceCell.Count, nights.ReferenceCell.Base));
        Assert.Equal(0.95, ratio!.Value, 12);
    }
}
