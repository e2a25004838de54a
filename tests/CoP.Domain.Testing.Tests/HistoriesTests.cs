using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Testing.Tests;

public sealed class HistoriesTests
{
    [Fact]
    public void Sample_SameSeed_GivesTheSameHistories()
    {
        var subject = BatonSubject.Of();

        Assert.Equal(Histories.Sample(subject), Histories.Sample(subject));
        Assert.NotEqual(Histories.Sample(subject), Histories.Sample(subject with { Seed = 1 }));
        Assert.Equal(200, Histories.Sample(subject).Count);
    }

    [Fact]
    public void Shrinker_AnyHistory_CandidatesAreShorterOrSimpler() => Prop.ForAll(
        Histories.Of(BatonSubject.Of()),
        history => Histories.Of(BatonSubject.Of()).Shrinker(history).All(c =>
            c.Commands.Count < history.Commands.Count || (c.Commands.Count == history.Commands.Count && c.Rewrites == history.Rewrites + 1)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(100).WithReplay(12345, 67891));

    [Fact]
    public void Shrinker_SimplerGoesInACircle_ComesToAnEnd()
    {
        var subject = BatonSubject.Of() with { Simpler = c => [c with { At = c.At.AddSeconds(1) }], Invariants = _ => ["never"], LongestHistory = 3 };
        var arbitrary = Histories.Of(subject);
        var history = Histories.Sample(subject)[0];
        var steps = 0;
        while (arbitrary.Shrinker(history).LastOrDefault() is { } next && steps < 1000)
        {
            history = next;
            steps++;
        }

        Assert.InRange(steps, 1, 300);
    }

    [Fact]
    public void Shrinker_RefusedCommands_AreDroppedFirst()
    {
        var day = Instants.Start;
        var history = new CommandHistory<BatonCommand>([new Drop(day), new Offer("ada", day), new Take("ben", day), new Take("ada", day), new Drop(day)]);

        var first = Histories.Of(BatonSubject.Of()).Shrinker(history).First();

        Assert.Equal([new Offer("ada", day), new Take("ada", day), new Drop(day)], first.Commands);
    }

    [Fact]
    public void Of_ThrowingDecider_EndsTheHistoryThere()
    {
        var subject = BatonSubject.Of(BatonDecider.Create(decide: (_, _) => throw new InvalidOperationException("never")));

        Assert.All(Histories.Sample(subject), h => Assert.Single(h.Commands));
    }

    [Fact]
    public void Distribution_Baton_ReachesEachStatusInATenth()
    {
        var report = new DeciderLaws<BatonCommand, BatonEvent, BatonState>(BatonSubject.Of()).Distribution().AtLeast(0.10);

        report.Coverage.RequireEdges().RequireStatuses();
        Assert.True(report.Accepted > 200, report.ToString());
        Assert.Contains(report.Refused, r => r.Code == "baton.time-runs-backwards");
    }

    [Fact]
    public void Distribution_RareStatus_IsNamedInATable()
    {
        var subject = BatonSubject.Of() with { Commands = _ => Gen.Constant<BatonCommand>(new Offer("ada", Instants.Start)) };
        var report = new DeciderLaws<BatonCommand, BatonEvent, BatonState>(subject).Distribution();

        var broken = Assert.Throws<LawBrokenException>(() => report.AtLeast(0.10));

        Assert.Contains("too rare: baton/held, baton/ended", broken.Message, StringComparison.Ordinal);
        Assert.Contains("  100.0 %  baton/offered", broken.Message, StringComparison.Ordinal);
        report.AtLeast(0.10, new MachineStatus("baton", "held"), new MachineStatus("baton", "ended"));
        Assert.Contains("held –drop→ idle", Assert.Throws<LawBrokenException>(() => report.Coverage.RequireEdges()).Message, StringComparison.Ordinal);
    }
}
