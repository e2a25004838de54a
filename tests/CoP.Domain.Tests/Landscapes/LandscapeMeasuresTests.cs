using CoP.Domain.Landscapes;
using CoP.Domain.Participation;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

public sealed class LandscapeMeasuresTests
{
    [Fact]
    public void Measures_OfNothing_AreUndefined()
    {
        var measures = LandscapeMeasures.Of(LandscapeLog.Begin("nowhere").Landscape, LandscapeView.Empty);

        Assert.True(measures is { BrokerCoverage: null, MeanReach: null, MultiMembership: null, Fragility: null, Pairs: 0 });
    }

    [Fact]
    public void Measures_OfTheValley_AreCountedByHand()
    {
        var log = Brokered();
        var map = new BoundaryObjectId(log.Landscape.Position);
        log = log.Do(View, new IntroduceBoundaryObject(South, "map", "we draw", Dũng, Day)).OrThrow();
        var measures = LandscapeMeasures.Of(log.Do(View, new AdoptBoundaryObject(map, West, "we read", Eve, Day)).OrThrow().Landscape, View);

        Assert.Equal(3, measures.Pairs);
        Assert.Equal(1 / 3.0, measures.BrokerCoverage);
        Assert.Equal([new ObjectReach(map, 2, 2 / 3.0)], measures.Reach);
        Assert.Equal(2 / 3.0, measures.MeanReach);
        Assert.Equal([new MembershipCount(1, 3), new MembershipCount(2, 2)], measures.Memberships);
        Assert.Equal(0.4, measures.MultiMembership);
        Assert.Equal(2, measures.LinkedPairs);
        Assert.Equal([new FragilePair(new(North, South), [Ben])], measures.Fragile);
        Assert.Equal(0.5, measures.Fragility);
    }

    [Fact]
    public void Fragility_WithASecondLink_HangsOnWhoIsInBoth()
    {
        var log = Brokered().Do(
            View,
            new DeclareInterest(North, ["feedback"], Ada, Day),
            new DeclareInterest(North, ["feedback"], Ben, Day),
            new DeclareInterest(South, ["feedback"], Dũng, Day),
            new ConnectPeople(North, Dũng, South, "feedback", Ben, Day)).OrThrow();
        Assert.Equal([Ben], Assert.Single(LandscapeMeasures.Of(log.Landscape, View).Fragile).People);

        var safe = log.Do(View, new ConnectPeople(North, Dũng, South, "feedback", Ada, Day)).OrThrow();
        Assert.Empty(LandscapeMeasures.Of(safe.Landscape, View).Fragile);

        var withoutBen = View.With(SouthLog.Do(new Depart(Ben, Day)).OrThrow().Community).With(NorthLog.Do(new Depart(Ben, Day)).OrThrow().Community);
        Assert.Equal([Ada, Dũng], Assert.Single(LandscapeMeasures.Of(safe.Landscape, withoutBen).Fragile).People);
        Assert.Empty(LandscapeMeasures.Of(log.Landscape, withoutBen).Fragile);
        Assert.Equal(0, LandscapeMeasures.Of(log.Landscape, withoutBen).LinkedPairs);
    }

    [Fact]
    public void Fragility_WithAnObjectThatBothUse_IsNone()
    {
        var log = Brokered();
        var map = new BoundaryObjectId(log.Landscape.Position);
        log = log.Do(View, new IntroduceBoundaryObject(South, "map", "we draw", Dũng, Day)).OrThrow();
        log = log.Do(View, new AdoptBoundaryObject(map, North, "we read", Ada, Day)).OrThrow();

        Assert.Equal((1, 0.0), (LandscapeMeasures.Of(log.Landscape, View).LinkedPairs, LandscapeMeasures.Of(log.Landscape, View).Fragility));
    }

    [Fact]
    public void Memberships_AreReadFromTheCommunities()
    {
        Assert.Equal([North, South], View.MembershipsOf(Ben));
        Assert.Equal([South, West], View.MembershipsOf(Eve));
        Assert.Empty(View.MembershipsOf(new("zoë")));
        Assert.Equal([North, South, West], View.Communities.Select(c => c.Id));
        Assert.Equal(3, View.Count);
    }
}
