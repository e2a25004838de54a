using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Tests.Communities;

namespace CoP.Domain.Tests.Formats;

public sealed class SnapshotProperties
{
    [Fact]
    public void Snapshot_OfAnyState_ReadsBackTheSame() => Runs.ForAll(log =>
    {
        var text = CommunityFormat.Snapshots.Write(log.Community);
        var back = CommunityFormat.Snapshots.Read(text);

        Assert.Equal(log.Community, back);
        Assert.Equal(text, CommunityFormat.Snapshots.Write(back));
    });

    [Fact]
    public void Snapshot_AndTheRest_IsTheReplayOfAll() => Runs.ForAll(log =>
    {
        string[] lines = [.. log.ToJsonLines()];
        foreach (var cut in new[] { 0, lines.Length / 3, lines.Length / 2, lines.Length })
        {
            var start = log.Events.Count == cut ? cut : (int)log.Events[cut].Decision;
            var early = CommunityDecider.Default.Fold(Community.Unfounded, log.Events.Take(start).Select(e => e.Event));
            var snapshot = CommunityFormat.Snapshots.Read(CommunityFormat.Snapshots.Write(early));
            var rest = CommunityFormat.Events.Read(lines[start..], snapshot.Position);

            Assert.True(rest.Report.IsValid, rest.Report.ToString());
            Assert.Equal(log.Community, CommunityDecider.Default.Fold(snapshot, rest.Events.Select(e => e.Event)));
        }
    }, tests: 100);

    [Fact]
    public void Snapshot_OfTheSameState_IsTheSameTextHoweverItCameAbout() => Runs.ForAll(log =>
    {
        var text = CommunityFormat.Snapshots.Write(log.Community);
        var people = log.Community.Participation.People;
        var backwards = people.Reverse().Aggregate(PersistentMap<MemberId, CoP.Domain.Participation.Membership>.Empty, (map, p) => map.Set(p.Key, p.Value));

        Assert.Equal(text, CommunityFormat.Snapshots.Write(log.Community with { Participation = log.Community.Participation with { People = backwards } }));
        Assert.Equal(text, CommunityFormat.Snapshots.Write(CommunityLog.Replay(log.ToJsonLines()).Community));
    });

    [Fact]
    public void Deadlines_AfterARestore_AreTheSameInstants() => Runs.ForAll(log =>
    {
        var back = CommunityFormat.Snapshots.Read(CommunityFormat.Snapshots.Write(log.Community));

        foreach (var (id, transfer) in log.Community.Leadership.Transfers)
        {
            Assert.Equal((transfer.Deadline, transfer.Deadline.Offset), (back.Leadership.Transfers[id].Deadline, back.Leadership.Transfers[id].Deadline.Offset));
            Assert.Equal(log.Community.Due(transfer.Deadline), back.Due(transfer.Deadline));
            Assert.Equal(log.Community.Due(transfer.Deadline.AddTicks(-1)), back.Due(transfer.Deadline.AddTicks(-1)));
        }
    });
}
