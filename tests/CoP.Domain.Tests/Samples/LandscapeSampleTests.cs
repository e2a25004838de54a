using CoP.Domain.Communities;
using CoP.Domain.Landscapes;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Trajectories;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Samples;

/// <summary>What the sample of the landscape claims: a boundary hangs on a person until a thing spans it, and a merger forgets nobody.</summary>
[Trait("Statement", "28")]
public sealed class LandscapeSampleTests
{
    private static readonly DateTimeOffset Then = Day.AddDays(60);
    private static readonly CommunityId Whole = new("whole");

    [Fact]
    public void Broker_WhoLeavesOneSide_EndsTheBoundaryTrajectoryTheLinkAndTheCompetenceThatCounts()
    {
        var landscape = Brokered().Do(View, new RecogniseCompetence(Ben, South, "feedback", Dũng, Day)).OrThrow().Landscape;
        var left = SouthLog.Do(new Depart(Ben, Then)).OrThrow();
        var after = View.With(left.Community);

        Assert.Equal([Ben], Assert.Single(LandscapeMeasures.Of(landscape, View).Fragile).People);
        Assert.Equal(0, LandscapeMeasures.Of(landscape, after).LinkedPairs);
        Assert.Equal(TrajectoryKind.Boundary, Heading(SouthLog, Then.AddDays(1)));
        Assert.Equal(TrajectoryKind.Insider, Heading(left, Then.AddDays(1)));
        Assert.Single(Knowledgeability.Of(Ben, landscape, View).CompetentIn(South));
        Assert.Empty(Knowledgeability.Of(Ben, landscape, after).CompetentIn(South));
        Assert.Single(Knowledgeability.Of(Ben, landscape, after).Competences);
    }

    [Fact]
    public void BoundaryObject_InThreeUses_LinksWithoutAnybody()
    {
        var log = Brokered().Do(View, new IntroduceBoundaryObject(North, "the sheet", "what was given", Ada, Day)).OrThrow();
        var sheet = Assert.Single(log.Landscape.Objects).Key;
        log = log.Do(View, new AdoptBoundaryObject(sheet, South, "what must not be given", Dũng, Day), new AdoptBoundaryObject(sheet, West, "what to ask", Eve, Day)).OrThrow();
        var without = LandscapeMeasures.Of(log.Landscape, View.With(SouthLog.Do(new Depart(Ben, Then)).OrThrow().Community));

        Assert.Equal((0, 3, 0), (without.BrokeredPairs, without.LinkedPairs, without.Fragile.Count));
    }

    [Fact]
    public void Merger_HastyAndPutRight_IsRefusedWholeAndThenConservesPeople()
    {
        var hasty = new SuccessionPlan(
            Ending.Merged,
            [new(North, Ada), new(South, Eve)],
            [new(Whole, Ada) { Charter = CharterOf("whole") }],
            [new(Ada, [Whole]), new(Ben, [Whole]), new(Dũng, [Whole]), new(new("gus"), [Whole])],
            Then);
        var plan = hasty with
        {
            Predecessors = [new(North, Ada), new(South, Dũng)],
            Destinations = [new(Ada, [Whole]), new(Ben), new(Cyd, [Whole]), new(Dũng, [Whole]), new(Eve, [Whole])],
        };

        var problems = Succession.Of(hasty, View, out var nothing).Problems;
        Assert.Null(nothing);
        Assert.Equal(
            [("eve", "succession.may-not-steer"), ("gus", "succession.stranger"), ("cyd", "succession.missing"), ("eve", "succession.missing")],
            problems.Select(p => (p.AttemptedValue, p.Code)));
        Assert.All(problems.Skip(1), p => Assert.StartsWith(p.AttemptedValue!, p.Message, StringComparison.Ordinal));

        Assert.True(Succession.Of(plan, View, out var succession).IsValid);
        Assert.True(Conservation.Verify(plan, View, succession!.After).IsValid);
        Assert.Equal([Ada, Cyd, Dũng, Eve], succession.After.Find(Whole)!.Participation.People.Keys.Order());
    }

    private static TrajectoryKind Heading(CommunityLog south, DateTimeOffset at) => Trajectory.InferAll(
        Chronicle.Of(NorthLog.Events), at, elsewhere: ConcurrentMemberships.Of(Ben, NorthLog.Events, south.Events).ElsewhereThan(North)).Single(t => t.Member == Ben).Inferred;
}
