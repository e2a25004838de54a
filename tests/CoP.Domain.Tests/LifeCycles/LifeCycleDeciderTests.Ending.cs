using CoP.Domain.Deciding;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.LifeCycles;

public sealed partial class LifeCycleDeciderTests
{
    private static readonly CommunityId North = new("north");
    private static readonly CommunityId South = new("south");

    [Theory]
    [InlineData(Ending.Faded)]
    [InlineData(Ending.SocialClub)]
    public void End_WithoutDestinations_RecordsThatAllLeft(Ending ending)
    {
        var outcome = Decider.Do(Begun, new EndLifeCycle(ending, [], Ada, Day.AddDays(1)));

        var ended = Assert.IsType<LifeCycleEnded>(Assert.Single(outcome.Events));
        Assert.Equal([new(Ada), new(Ben), new(Cyd)], ended.Destinations);
        Assert.Equal(LifeCycleModel.Ended, outcome.State.Stage);
        Assert.Equal(ending, outcome.State.Ending);
        Assert.True(Decider.IsTerminal(outcome.State));
        Assert.Empty(LifeCycleInvariants.Violations(outcome.State));
    }

    [Fact]
    public void End_OfAFadedCommunity_KeepsGivenDestinations()
    {
        var ended = End(Ending.Faded, new Destination(Cyd, [North]));

        Assert.Equal([new(Ada), new(Ben), new(Cyd, [North])], Assert.IsType<LifeCycleEnded>(Assert.Single(ended.Events)).Destinations);
    }

    [Fact]
    public void End_AsSplit_PutsEverybodySomewhere()
    {
        var ended = End(Ending.Split, new(Ben, [South]), new(Ada, [North, South]), new(Cyd));

        Assert.Equal([new(Ada, [North, South]), new(Ben, [South]), new(Cyd)], Assert.IsType<LifeCycleEnded>(Assert.Single(ended.Events)).Destinations);
    }

    [Theory]
    [InlineData(Ending.Split, 0, false)]
    [InlineData(Ending.Split, 1, false)]
    [InlineData(Ending.Split, 2, true)]
    [InlineData(Ending.Merged, 0, false)]
    [InlineData(Ending.Merged, 1, true)]
    [InlineData(Ending.Merged, 2, false)]
    [InlineData(Ending.Institutionalised, 0, true)]
    [InlineData(Ending.Institutionalised, 1, true)]
    [InlineData(Ending.Institutionalised, 2, false)]
    public void End_AsksForSuccessorsThatFit(Ending ending, int successors, bool fits)
    {
        CommunityId[] to = [North, South];

        var outcome = End(ending, new(Ada, [.. to.Take(successors)]), new(Ben, [.. to.Take(successors)]), new(Cyd));

        Assert.Equal(fits ? null : "life-cycle.successors-unfit", outcome.Refusal?.Code);
    }

    [Fact]
    [Trait("Statement", "12")]
    public void End_ConservesPeople()
    {
        Assert.Equal("life-cycle.destination-missing", End(Ending.Merged, new Destination(Ada, [North])).Refusal?.Code);
        Assert.Equal("life-cycle.destination-twice", End(Ending.Merged, new(Ada, [North]), new(Ada), new(Ben), new(Cyd)).Refusal?.Code);
        Assert.Equal("life-cycle.destination-twice", End(Ending.Merged, new(Ada, [North, North]), new(Ben), new(Cyd)).Refusal?.Code);
        Assert.Equal("life-cycle.destination-of-stranger", End(Ending.Faded, new Destination(new("zoe"))).Refusal?.Code);
        var missing = Assert.IsType<LifeCycleRefusal.DestinationMissing>(End(Ending.Institutionalised).Refusal);
        Assert.Equal([Ada, Ben, Cyd], missing.Members);
    }

    [Theory]
    [MemberData(nameof(LifeCycleModelTests.Names), MemberType = typeof(LifeCycleModelTests))]
    public void End_FromEveryStageOfEveryModel_ConservesPeople(string name)
    {
        var model = LifeCycleModels.Find(name)!;
        var decider = LifeCycleDecider.Over(new Steering([Ada], [Ben, Cyd]), model);
        var begun = decider.Do(decider.Initial, new BeginLifeCycle(Ada, Day)).OrThrow();
        foreach (var stage in model.Stages)
        {
            var there = begun with { Stage = stage.Id };

            Assert.Equal("life-cycle.destination-missing", decider.Do(there, new EndLifeCycle(Ending.Merged, [new(Ada, [North])], Ada, Day)).Refusal?.Code);
            var merged = decider.Do(there, new EndLifeCycle(Ending.Merged, [new(Ada, [North]), new(Ben, [North]), new(Cyd)], Ada, Day));
            Assert.Equal([Ada, Ben, Cyd], Assert.IsType<LifeCycleEnded>(Assert.Single(merged.Events)).Destinations.Select(d => d.Member));
            Assert.Equal(LifeCycleModel.Ended, merged.State.Stage);
        }
    }

    [Fact]
    public void End_WithDefaultIds_IsABug()
    {
        Assert.Throws<ArgumentException>(() => End(Ending.Faded, new Destination(default)));
        Assert.Throws<ArgumentException>(() => End(Ending.Faded, new Destination(Ada, [default])));
    }

    [Fact]
    public void End_WhereNobodyIsLeft_FollowsFromTheDeadline()
    {
        var empty = LifeCycleDecider.Over(new Steering([], []));

        Assert.True(empty.Do(Begun, new EndLifeCycle(Ending.Faded, [], Actor.Deadline, Day)).IsAccepted);
        Assert.Equal("life-cycle.may-not-steer", empty.Do(Begun, new EndLifeCycle(Ending.SocialClub, [], Actor.Deadline, Day)).Refusal?.Code);
    }

    [Fact]
    public void Ended_RefusesEverything()
    {
        var ended = End(Ending.Faded).State;
        LifeCycleCommand[] commands =
        [
            new BeginLifeCycle(Ada, Day), Enter(LifeCycleModels.Coalescing), Open(JunctureKind.Formation),
            Close(JunctureKind.Formation, Ada), new EndLifeCycle(Ending.Faded, [], Ada, Day),
        ];

        Assert.All(commands, c => Assert.Equal("life-cycle.ended", Decider.Do(ended, c).Refusal?.Code));
        Assert.Throws<CorruptHistoryException>(() => Decider.Evolve(ended, new JunctureOpened(JunctureKind.Formation, "?")));
    }

    private static Outcome<LifeCycleEvent, LifeCycleState> End(Ending ending, params ReadOnlySpan<Destination> destinations) =>
        Decider.Do(Begun, new EndLifeCycle(ending, [.. destinations], Ada, Day));
}
