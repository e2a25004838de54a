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

        Assert.Equal(Ending.Merged, over.Ending);
    }
}
