using CoP.Domain.Communities;
using CoP.Domain.Formats;

namespace CoP.Domain.Tests.Formats;

public sealed class GoldenTests
{
    [Fact]
    [Trait("Statement", "15")]
    public void Events_OfVersion1_StillLeadToTheSameState()
    {
        var community = CommunityLog.Replay(Golden.Events).Community;

        Assert.Equal(Golden.Snapshot, CommunityFormat.Snapshots.Write(community));
        Assert.Empty(CommunityInvariants.Violations(community));
    }

    [Fact]
    public void Snapshot_OfVersion1_StillReads() =>
        Assert.Equal(CommunityLog.Replay(Golden.Events).Community, CommunityFormat.Snapshots.Read(Golden.Snapshot));

    [Fact]
    public void Events_OfVersion1_AreWrittenAgainAsTheyWere() => Assert.Equal(Golden.Events, CommunityLog.Replay(Golden.Events).ToJsonLines(), StringComparer.Ordinal);

    [Fact]
    public void Events_HoldEveryTypeThatTheCodecKnows()
    {
        var held = CommunityLog.Replay(Golden.Events).Events.Select(e => e.Event.Type).ToHashSet(StringComparer.Ordinal);

        Assert.Superset(CommunityFormat.Events.Types.Select(t => t.Name).ToHashSet(StringComparer.Ordinal), held);
    }

    [Fact]
    public void Codec_KnowsEveryEventByItsNameOnTheWire()
    {
        var written = EveryEvent.History().Events.Where(e => e.Event is not ExtensionRecorded).Select(e => (e.Event.GetType(), e.Event.Type)).ToHashSet();

        Assert.Equal(CommunityFormat.Events.Types.Select(t => (t.Contract.Type, t.Name)).ToHashSet(), written);
    }

    [Fact]
    public void EveryEvent_WrittenAndRead_ComesBack()
    {
        var log = EveryEvent.History();
        var reading = CommunityFormat.Events.Read(log.ToJsonLines());

        Assert.True(reading.Report.IsValid, reading.Report.ToString());
        Assert.Equal(log.Events, reading.Events);
        Assert.Equal(log.Community, CommunityLog.Replay(log.ToJsonLines()).Community);
    }
}
