using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using static CoP.Domain.Tests.Formats.EveryEvent;

namespace CoP.Domain.Tests.Communities;

public sealed class FoundingTests
{
    private static readonly Community Founded = Community.Unfounded.Do(Founding()).OrThrow();

    [Fact]
    public void Found_IsOneDecisionInTheWordsOfTheModules() => Assert.Equal(
        [
            typeof(CommunityFounded), typeof(CharterAdopted), typeof(FounderJoined), typeof(FounderJoined), typeof(FunctionEstablished), typeof(FunctionEstablished),
            typeof(LifeCycleBegan), typeof(JunctureOpened),
        ],
        Community.Unfounded.Do(Founding()).Events.Select(e => e.GetType()));

    [Fact]
    public void Found_TheCommunityIsThere()
    {
        Assert.Equal((Id, CommunityStatus.Alive, 8L, Day(0)), (Founded.Id, Founded.Status, Founded.Position, Founded.Now));
        Assert.Equal(Founding().Charter, Founded.Charter.Current);
        Assert.Equal(2, Founded.Participation.PresentCount);
        Assert.All([Ada, Cyd], m => Assert.Equal((new Level("core"), new Warrant.Founding()), (Founded.Participation.Find(m)!.Value.Level, Founded.Participation.Find(m)!.Value.Legitimacy)));
        Assert.All(Founded.Leadership.Functions, f => Assert.Equal(LeadershipShares.Whole, f.Value.Of(Ada)));
        Assert.Equal([JunctureKind.Formation], Founded.LifeCycle.OpenJunctures);
        Assert.Equal(LifeCycleModels.Potential, Founded.LifeCycle.Stage);
    }

    [Fact]
    public void Found_ByAbsence_HasTheUsualRules()
    {
        var log = CommunityLog.Found(Id, Founding().Charter, [Ada], Ada, Day(0));

        Assert.Equal(LeadershipFunctions.All.Order(), log.Community.Leadership.Functions.Select(f => f.Key).Order());
    }

    [Theory]
    [Trait("Statement", "1")]
    [InlineData("deadline", "ada")]
    [InlineData("office:sponsor", "ada")]
    [InlineData("member:ben", "ada")]
    [InlineData("member:ada", "")]
    [InlineData("member:ada", "ada,ada")]
    public void Found_WithoutAFoundingCircle_IsRefused(string by, string founders) => Assert.Equal(
        "community.no-founding-circle",
        Community.Unfounded.WhyNot(Founding() with
        {
            By = Actor.Parse(by, null),
            Founders = [.. founders.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(f => new MemberId(f))],
        })?.Code);

    [Fact]
    public void Found_WithDefaults_IsAnError()
    {
        Assert.Throws<ArgumentException>(() => Community.Unfounded.Do(Founding() with { Community = default }));
        Assert.Throws<ArgumentException>(() => Community.Unfounded.Do(Founding() with { Charter = null! }));
        Assert.Throws<ArgumentException>(() => Community.Unfounded.Do(Founding() with { Founders = [Ada, default] }));
    }

    [Fact]
    public void Refusals_EachCodeOnce() => Assert.Equal(
        ["community.not-founded", "community.founded-already", "community.ended", "community.bad-extension", "community.bad-extension", "community.bad-extension", "decision.time-runs-backwards"],
        new[]
        {
            Community.Unfounded.WhyNot(new Welcome(Ben, Ada, Day(1))),
            Founded.WhyNot(Founding() with { Community = new("another") }),
            Founded.Do(new EndLifeCycle(Ending.Faded, [], Ada, Day(1))).OrThrow().WhyNot(new Welcome(Ben, Ada, Day(1))),
            Founded.WhyNot(new RecordExtension("library.meeting", "1", Ada, Day(1))),
            Founded.WhyNot(new RecordExtension("x-library.meeting", "1 2", Ada, Day(1))),
            Founded.WhyNot(new RecordExtension("x-library.meeting", "\"\uD800\"", Ada, Day(1))),
            Founded.WhyNot(new Welcome(Ben, Ada, Day(0).AddTicks(-1))),
        }.Select(r => r?.Code), StringComparer.Ordinal);

    [Fact]
    public void Commands_AtTheSameInstantElsewhere_AreInTime() =>
        Assert.True(Founded.CanDo(new Welcome(Ben, Ada, Day(0).ToOffset(TimeSpan.FromHours(-11)))));
}
