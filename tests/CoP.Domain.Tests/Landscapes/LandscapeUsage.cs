using CoP.Domain.Landscapes;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.Landscapes;

public sealed class LandscapeUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_Works()
    {
        var (ada, ben, dũng) = (Land.Ada, Land.Ben, Land.Dũng);
        var (north, south) = (Land.NorthLog.Community, Land.SouthLog.Community);
        var (day, charter) = (Land.Day, Land.CharterOf("valley"));

        // ben is a core member of north and of south
        var view = LandscapeView.Of(north, south);
        var log = LandscapeLog.Begin("valley").Do(
            view,
            new OpenLandscape("learning in the valley", north.Id, By: ada, At: day),
            new EnterLandscape(south.Id, By: dũng, At: day)).OrThrow();
        log = log.Do(view, new RecogniseBroker(ben, north.Id, south.Id, By: ada, At: day)).OrThrow();
        log = log.Do(view, new RecogniseBroker(ben, south.Id, north.Id, By: dũng, At: day)).OrThrow(); // it takes both sides
        log = log.Do(view, new RecogniseCompetence(ben, north.Id, "feedback", By: ada, At: day)).OrThrow();
        var known = Knowledgeability.Of(ben, log.Landscape, view); // feedback in north; in south it counts for nothing
        var measures = LandscapeMeasures.Of(log.Landscape, view); // the pair hangs on ben

        var plan = new SuccessionPlan(
            Ending.Merged,
            [new(north.Id, By: ada), new(south.Id, By: dũng)],
            [new(new("valley"), By: ben) { Charter = charter }],
            [new(ada, [new("valley")]), new(ben, [new("valley")]), new(new("cyd"), [new("valley")]), new(dũng, [new("valley")]), new(new("eve"))],
            At: day);
        var report = Succession.Of(plan, view, out var succession); // eve is recorded as having left
        var valley = succession!.After.Find(new("valley")); // what succession.Commands lead to

        Assert.Empty(known.CompetentIn(south.Id));
        Assert.Equal([ben], Assert.Single(measures.Fragile).People);
        Assert.True(report.IsValid, report.ToString());
        Assert.Equal(4, valley!.Participation.PresentCount);
    }
}
