using System.Reflection;
using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Inclusion;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;
using CoP.Domain.Streams;
using CoP.Domain.Tests.Communities;
using CoP.Domain.Tests.Trajectories;
using static CoP.Domain.Tests.Trajectories.Circle;

namespace CoP.Domain.Tests.Inclusion;

public sealed class InclusionReportTests
{
    private static readonly InclusionPolicy Open = new() { Threshold = 1 };

    [Fact]
    public void Of_EachStage_CountsWhomItWasOpenedFor()
    {
        var circle = new Circle().Do(
            new Invite(new("dan"), Ada, Day(1)),
            new Invite(new("eve"), Ada, Day(1)),
            new AcceptInvitation(new MemberId("eve"), Day(2)),
            new Welcome(Ben, Ada, Day(3)),
            new Welcome(Cyd, Ben, Day(3)),
            new RecordAccess(Ben, Access.Talk, Cyd, Day(4)),
            new ProposeAmendment(new CharterChange { Purpose = "learn more" }, Ben, Day(5)),
            new OfferRaise(Ben, new("core"), Ada, Day(6)),
            new AcceptRaise(Ben, Day(6)),
            new ProposeTransfer(LeadershipFunctions.Agenda, Ada, Ben, Ada, Day(7)));
        var transfer = circle.Log.Community.Leadership.Transfers.Single().Key;
        circle.Do(new AcceptTransfer(transfer, Ben, Day(8)));
        circle.Do([.. circle.Log.Community.Due(Day(25))]);
        circle.Do(new CompleteTransfer(transfer, Ben, Day(30)));

        var everybody = InclusionReport.Of(circle.Chronicle, _ => "all", [new(Cyd, InclusionStage.GivenTheChair), new(new("dan"), InclusionStage.GivenVoice)], Open).Everybody;

        Assert.Equal(5, everybody.People);
        Assert.Equal(
            [(2, 5), (4, 5), (3, 4), (1, 4), (1, 4), (3, 4)],
            everybody.Cells.Select(c => (c.Count!.Value, c.Base!.Value)));
        Assert.Equal(0.75, everybody.At(InclusionStage.GivenTheChair).Rate);
    }

    [Fact]
    public void Of_SomebodyWhoStandsInOrObjects_HasTheChairOrAVoice()
    {
        var circle = new Circle().Do(
            new Welcome(Ben, Ada, Day(1)), new OfferRaise(Ben, new("core"), Ada, Day(1)), new AcceptRaise(Ben, Day(1)), new Depart(Ada, Day(2)));

        var ben = InclusionReport.Of(circle.Chronicle, m => m.Value, policy: Open).Groups.Single(g => g.Name == "ben");

        Assert.Equal((1, 0), (ben.At(InclusionStage.GivenTheChair).Count, ben.At(InclusionStage.GivenVoice).Count));
    }

    [Fact]
    public void Of_UnknownAttributes_AreAGroupOfTheirOwn()
    {
        var circle = new Circle().Do(new Welcome(Ben, Ada, Day(1)), new Welcome(Cyd, Ada, Day(1)));

        var report = InclusionReport.Of(circle.Chronicle, new Dictionary<MemberId, string> { [Ada] = "north", [Ben] = " " }, policy: Open);

        Assert.Equal([("north", 1), (null, 2)], report.Groups.Select(g => (g.Name, g.People)));
    }

    [Fact]
    public void Of_ASmallGroup_ShowsNothingAndTakesAnotherWithIt()
    {
        var report = Large((0, 20), (1, 8), (2, 2));

        Assert.Equal([20, null, null], report.Groups.Select(g => g.People));
        Assert.Equal(30, report.Everybody.People);
        Assert.All(report.Groups[2].Cells, c => Assert.Equal((null, null), (c.Count, c.Rate)));
    }

    [Fact]
    public void Of_GroupsThatAreLargeEnough_ShowZerosAndLargeNumbers()
    {
        var report = Large((0, 20), (1, 8));

        Assert.Equal([20, 8], report.Groups.Select(g => g.People!.Value));
        Assert.Equal([0, 0], report.Groups.Select(g => g.At(InclusionStage.GivenVoice).Count!.Value));
        Assert.Equal(5, report.Threshold);
    }

    [Fact]
    public void Of_NobodyAtAll_HasNoGroups()
    {
        var report = InclusionReport.Of(Chronicle.Empty, _ => "all");

        Assert.Empty(report.Groups);
        Assert.Equal(0, report.Everybody.People);
        Assert.Null(report.Everybody.At(InclusionStage.Joined).Rate);
    }

    [Fact]
    public void Compare_TwoGroups_GivesTheRatioWithItsCounts()
    {
        InclusionFact[] facts = [.. Enumerable.Range(1, 10).Select(i => new InclusionFact(new($"0 {i}"), InclusionStage.GivenVoice)), .. Enumerable.Range(1, 6).Select(i => new InclusionFact(new($"1 {i}"), InclusionStage.GivenVoice))];
        var report = Large([(0, 20), (1, 8)], facts);

        var comparison = report.Compare(InclusionStage.GivenVoice, "1", "0")!;

        Assert.Equal((6, 8, 10, 20), (comparison.GroupCell.Count, comparison.GroupCell.Base, comparison.ReferenceCell.Count, comparison.ReferenceCell.Base));
        Assert.Equal(1.5, comparison.RateRatio);
        Assert.Null(report.Compare(InclusionStage.GivenTheChair, "0", "1")!.RateRatio);
        Assert.Null(report.Compare(InclusionStage.GivenVoice, "2", "0"));
    }

    [Fact]
    public void Compare_WithASuppressedGroup_IsUndefined() => Assert.Null(Large((0, 20), (1, 8), (2, 2)).Compare(InclusionStage.Joined, "2", "0")!.RateRatio);

    [Fact]
    public void Policy_BelowOne_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new InclusionPolicy { Threshold = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Large((0, 9)).Everybody.At((InclusionStage)9));
    }

    [Fact]
    public void Of_AnyHistory_CountsEverybodyOnceInWhateverGroups()
    {
        Runs.ForAll(log =>
        {
            var chronicle = Chronicle.Of(log.Events);
            var alone = InclusionReport.Of(chronicle, m => m.Value, policy: Open);
            var together = InclusionReport.Of(chronicle, _ => null, policy: Open);

            Assert.Equal(alone.Everybody, together.Everybody);
            Assert.All(alone.Groups, g => Assert.Equal(1, g.People));
            Assert.All(Enum.GetValues<InclusionStage>(), s => Assert.Equal(alone.Everybody.At(s).Count, alone.Groups.Sum(g => g.At(s).Count)));
            Assert.True(log.Community.Participation.BelongingCount <= together.Everybody.At(InclusionStage.Joined).Count);
        });
    }

    [Fact]
    public void Attributes_AreAskedOnceAPersonAndKeptNowhere()
    {
        var circle = new Circle().Do(new Welcome(Ben, Ada, Day(1)), new Welcome(Cyd, Ada, Day(1)));
        var (before, asked) = (circle.Log.ToJsonLines().ToList(), new List<MemberId>());

        _ = InclusionReport.Of(circle.Chronicle, m =>
        {
            asked.Add(m);
            return "confidential";
        });

        Assert.Equal([Ada, Ben, Cyd], asked.Order());
        Assert.Equal(before, circle.Log.ToJsonLines(), StringComparer.Ordinal);
        Assert.DoesNotContain("confidential", string.Concat(circle.Log.ToJsonLines()) + CommunityFormat.Snapshots.Write(circle.Log.Community), StringComparison.Ordinal);
    }

    [Fact]
    public void Attributes_HaveNoPlaceInAnyEventCommandStateOrFormat()
    {
        var ours = typeof(InclusionReport).Assembly.GetTypes();
        var mine = ours.Where(t => t.Namespace == typeof(InclusionReport).Namespace && t.IsPublic).ToHashSet();

        Assert.DoesNotContain(mine, t => t.IsAssignableTo(typeof(DomainEvent)) || t.IsAssignableTo(typeof(DomainCommand)) || t.IsAssignableTo(typeof(IStreamKind)));
        Assert.DoesNotContain(
            ours.Where(t => t.Namespace != typeof(InclusionReport).Namespace).SelectMany(t => t.GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)),
            f => mine.Contains(f.FieldType) || f.FieldType.GetGenericArguments().Any(mine.Contains));
    }

    [Fact]
    public void Reports_NameNoPerson()
    {
        Type[] results = [typeof(InclusionReport), typeof(InclusionGroup), typeof(InclusionCell), typeof(InclusionComparison)];

        Assert.DoesNotContain(results.SelectMany(t => t.GetProperties()).Select(p => p.PropertyType), t => t == typeof(MemberId) || t.GetGenericArguments().Contains(typeof(MemberId)));
    }

    private static InclusionReport Large(params (int Group, int People)[] groups) => Large(groups, []);

    private static InclusionReport Large((int Group, int People)[] groups, InclusionFact[] facts)
    {
        var circle = new Circle();
        foreach (var (group, people) in groups)
        {
            for (var i = 1; i <= people; i++)
            {
                circle.Do(new Welcome(new($"{group} {i}"), Ada, Day(1)));
            }
        }

        return InclusionReport.Of(Chronicle.Of(circle.Log.Events.Where(e => e.Event is not (FounderJoined or FunctionEstablished))), m => m.Value[..1], facts);
    }
}
