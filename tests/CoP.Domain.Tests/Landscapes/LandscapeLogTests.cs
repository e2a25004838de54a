using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.Landscapes;
using CoP.Domain.Tests.Formats;

namespace CoP.Domain.Tests.Landscapes;

public sealed class LandscapeLogTests
{
    private static readonly string[] Written = File.ReadAllLines(Golden.PathOf("landscape.v1.jsonl"));

    [Fact]
    public void Replay_OfWhatWasWritten_GivesTheSameLandscape()
    {
        var back = LandscapeLog.Replay(LandscapeStory.Told.ToJsonLines());

        Assert.Equal(LandscapeStory.Told.Landscape, back.Landscape);
        Assert.Equal(LandscapeStory.Told.Events, back.Events);
        Assert.Equal(new StreamId("landscape/Tal der Übung"), back.Id);
    }

    [Fact]
    public void Events_OfVersion1_AreReadAndWrittenAgainAsTheyWere()
    {
        var reading = LandscapeFormat.Events.Read(Written);

        Assert.True(reading.Report.IsValid, reading.Report.ToString());
        Assert.Equal(Written, reading.Events.Select(LandscapeFormat.Events.Write), StringComparer.Ordinal);
        Assert.Empty(LandscapeInvariants.Violations(LandscapeLog.Replay(Written).Landscape));
    }

    [Fact]
    public void Events_OfVersion1_HoldEveryTypeThatTheCodecKnows()
    {
        var held = LandscapeFormat.Events.Read(Written).Events.Select(e => e.Event.Type).Distinct(StringComparer.Ordinal);

        Assert.Equal(LandscapeFormat.Events.Types.Select(t => t.Name), held.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Replay_OfAnIntegratorsFact_MovesOnOnly()
    {
        var fact = LandscapeFormat.Events.Write(new(LandscapeStory.Told.Id, 1, 1, 1, null, null, new ExtensionRecorded("x-tests.seen", 1, "{}") { By = Land.Ada, At = Land.Day }));
        var log = LandscapeLog.Replay([Written[0], fact]);

        Assert.Equal(2, log.Landscape.Position);
        Assert.Equal(LandscapeStatus.Open, log.Landscape.Status);
    }

    [Fact]
    public void Replay_OfOtherStreamsOrNothing_Throws()
    {
        Assert.Throws<InvalidHistoryException>(() => LandscapeLog.Replay([]));
        Assert.Throws<InvalidHistoryException>(() => LandscapeLog.Replay(["{}"]));
        Assert.Throws<CorruptHistoryException>(() => LandscapeLog.Replay([Written[0].Replace("landscape/Tal der Übung", "north", StringComparison.Ordinal)]));
        Assert.Throws<ArgumentException>(() => LandscapeLog.Begin(" "));
    }

    public static TheoryData<LandscapeEvent> Impossible() =>
    [
        new LandscapeOpened("again", Land.North, new()),
        new CommunityEntered(Land.North),
        new CommunityLeft(Land.South),
        new BrokerRecognised(Land.Ben, Land.North, Land.South, Land.Ada),
        new BrokerRecognised(Land.Ben, Land.North, Land.North, Land.Ada),
        new BrokeringEnded(Land.Ben, Land.North, Land.West, LinkEnd.Lapsed),
        new BoundaryObjectIntroduced(new(3), Land.North, "map", "we draw"),
        new BoundaryObjectAdopted(new(3), Land.North, "we draw"),
        new BoundaryObjectDropped(new(3), Land.North),
        new BoundaryObjectRetired(new(3), Land.North, "old"),
        new EncounterRecorded(Land.North, Land.South, "a visit", [Land.Ada]),
        new RoleRecognised(LandscapeRole.Enabler, Land.Ada, Land.South, Land.Dũng, "time"),
        new RoleWithdrawn(LandscapeRole.Convener, Land.Ben, Land.South, LinkEnd.Lapsed),
        new InterestDeclared(Land.Eve, Land.West, [], null),
        new PeopleConnected(Land.Ada, Land.North, Land.Dũng, Land.South, "feedback"),
        new PeopleDisconnected(Land.Ada, Land.Dũng, LinkEnd.Lapsed),
        new CommunityLeft(Land.North) { Saw = [new(Land.North, 1)] },
        new CommunityLeft(Land.North) { At = Land.Day },
    ];

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void Evolve_OfWhatCannotFollow_Throws(LandscapeEvent happened)
    {
        var decider = LandscapeDecider.Over(Land.View, LandscapeStory.Told.Id);
        var at = happened.At == default ? happened with { At = Land.Day.AddDays(1) } : happened;

        var thrown = Assert.Throws<CorruptHistoryException>(() => decider.Evolve(LandscapeStory.Told.Landscape, at));
        Assert.Equal(LandscapeStory.Told.Landscape.Position, thrown.Position);
    }

    [Theory]
    [InlineData("north/south")]
    [InlineData("/")]
    [InlineData("")]
    public void Begin_WithANameThatIsNone_IsTheCallersMistake(string name) => Assert.Throws<ArgumentException>(() => LandscapeLog.Begin(name));
}
