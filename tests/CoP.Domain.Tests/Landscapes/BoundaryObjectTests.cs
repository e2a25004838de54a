using CoP.Domain.Landscapes;
using CoP.Domain.Participation;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>Boundary objects, encounters, links between people.</summary>
[Trait("Statement", "28")]
public sealed class BoundaryObjectTests
{
    private static readonly BoundaryObjectId Map = new(Open.Landscape.Position);

    private static readonly LandscapeLog Mapped = Open
        .Do(View, new IntroduceBoundaryObject(North, "a map of words", "we draw on it", Cyd, Day)).OrThrow()
        .Do(View, new AdoptBoundaryObject(Map, South, "we read it to newcomers", Dũng, Day)).OrThrow();

    [Fact]
    public void Object_IsUsedByEachInItsOwnWay()
    {
        var found = Mapped.Landscape.Objects[Map];

        Assert.Equal(BoundaryObjectStatus.Shared, found.Status);
        Assert.Equal(["we draw on it", "we read it to newcomers"], found.Uses.Select(u => u.Use), StringComparer.Ordinal);
        Assert.Equal("landscape.in-use-already", Mapped.WhyNot(View, new AdoptBoundaryObject(Map, South, "otherwise", Eve, Day))?.Code);
        Assert.Equal("landscape.not-in-use", Mapped.WhyNot(View, new DropBoundaryObject(Map, West, Eve, Day))?.Code);
        Assert.Equal("landscape.text-unfit", Mapped.WhyNot(View, new AdoptBoundaryObject(Map, West, "", Eve, Day))?.Code);
    }

    [Fact]
    public void Drop_OfTheLastUse_RetiresTheObject()
    {
        var one = Mapped.Do(View, new DropBoundaryObject(Map, North, Ada, Day)).OrThrow();

        Assert.Equal(BoundaryObjectStatus.Local, one.Landscape.Objects[Map].Status);
        Assert.Empty(one.Do(View, new DropBoundaryObject(Map, South, Eve, Day)).OrThrow().Landscape.Objects);
    }

    [Fact]
    public void Retire_IsForWhoIntroducedIt_ThenForWhoHasUsedItLongest()
    {
        var others = Mapped.Do(View, new DropBoundaryObject(Map, North, Ada, Day)).OrThrow();

        Assert.Equal("landscape.not-yours", Mapped.WhyNot(View, new RetireBoundaryObject(Map, South, "old", Dũng, Day))?.Code);
        Assert.Equal("landscape.not-yours", Mapped.WhyNot(View, new RetireBoundaryObject(Map, North, "old", Cyd, Day))?.Code);
        Assert.Equal("landscape.text-unfit", Mapped.WhyNot(View, new RetireBoundaryObject(Map, North, " ", Ada, Day))?.Code);
        Assert.Empty(Mapped.Do(View, new RetireBoundaryObject(Map, North, "old", Ada, Day)).OrThrow().Landscape.Objects);
        Assert.True(others.CanDo(View, new RetireBoundaryObject(Map, South, "old", Dũng, Day)));
    }

    [Fact]
    public void Encounters_AreCountedByPair()
    {
        var log = Open.Do(
            View, new RecordEncounter(North, South, "a visit", [Ada, Dũng], Ada, Day), new RecordEncounter(South, North, "another", [Cyd, Ben], Cyd, Day.AddDays(1))).OrThrow();

        Assert.Equal(new EncounterTally(2, Day.AddDays(1)), log.Landscape.Encounters[new(North, South)]);
    }

    [Fact]
    public void Connection_IsMadeByEitherAndCutByEither()
    {
        var log = Open.Do(View, new DeclareInterest(North, ["Feedback"], Ada, Day), new DeclareInterest(South, ["feedback"], Dũng, Day)).OrThrow();
        var linked = log.Do(View, new ConnectPeople(South, Ada, North, "FEEDBACK", Dũng, Day)).OrThrow();

        Assert.Equal(new Connection(North, South, "FEEDBACK", Day), linked.Landscape.Connections[new(Dũng, Ada)]);
        Assert.Equal("landscape.connected-already", linked.WhyNot(View, new ConnectPeople(North, Dũng, South, "feedback", Ada, Day))?.Code);
        Assert.Equal("landscape.not-for-oneself", log.WhyNot(View, new ConnectPeople(North, Ada, South, "feedback", Ada, Day))?.Code);
        Assert.Equal("landscape.same-community", log.WhyNot(View, new ConnectPeople(North, Cyd, North, "feedback", Ada, Day))?.Code);
        Assert.Empty(linked.Do(View, new DisconnectPeople(Dũng, Ada, Day)).OrThrow().Landscape.Connections);
        Assert.Empty(linked.Do(View, new DisconnectPeople(Ada, Dũng, Day)).OrThrow().Landscape.Connections);
    }

    [Fact]
    public void Connection_OfSomebodyWhoLeft_IsNotInForceAndCanBeMadeAnew()
    {
        var log = Open.Do(View, new DeclareInterest(North, ["feedback"], Ada, Day), new DeclareInterest(South, ["feedback"], Eve, Day), new DeclareInterest(West, ["feedback"], Eve, Day)).OrThrow();
        log = log.Do(View, new ConnectPeople(North, Eve, South, "feedback", Ada, Day)).OrThrow();
        var gone = View.With(SouthLog.Do(new Depart(Eve, Day)).OrThrow().Community);

        Assert.Single(log.Landscape.ConnectionsInForce(View));
        Assert.Empty(log.Landscape.ConnectionsInForce(gone));
        Assert.Equal(2, log.Do(gone, new ConnectPeople(North, Eve, West, "feedback", Ada, Day)).Events.Count);
        Assert.True(log.CanDo(gone, new DeclareInterest(South, [], Eve, Day)));
    }
}
