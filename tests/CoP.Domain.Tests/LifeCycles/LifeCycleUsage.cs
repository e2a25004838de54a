using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.LifeCycles;

public sealed class LifeCycleUsage
{
    [Fact]
    public void Usage_OfTheConceptPage_Works()
    {
        MemberId ada = new("ada");
        CommunityId north = new("north");
        DateTimeOffset day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
        var steering = new Steering([ada], []);

        var life = LifeCycleDecider.Over(steering);
        var begun = life.Do(life.Initial, new BeginLifeCycle(By: ada, At: day)).OrThrow();
        var grown = life.Do(begun, new EnterStage(LifeCycleModels.Coalescing, "twelve people meet every second week", By: ada, At: day)).OrThrow();
        var over = life.Do(grown, new EndLifeCycle(Ending.Merged, [new Destination(ada, [north])], By: ada, At: day)).OrThrow();

        var looked = StageEvidence.Empty
            .With(StageObservables.ValueClaims, 5, "five stories in the newsletter")
            .With(StageObservables.AttendingShare, 0.4, "the last three sessions")
            .And(EnergyMirror.Of(community: [3, 5, 8, 9], leader: [9, 7, 4, 2]).ToEvidence())
            .With(new StageAnswer(LifeCycleModels.Coalescing, "members trust each other", Says: true, By: ada, At: day));
        var diagnosis = StageDiagnosis.Of(LifeCycleModels.Cultivating2002, grown.Stage, looked);
        var way = diagnosis.Ways[0];

        Assert.Equal(Ending.Merged, over.Ending);
        Assert.Equal((LifeCycleModels.Maturing, StageVerdict.Met, 0), (way.To, way.Verdict, way.Missing.Count));
    }
}
