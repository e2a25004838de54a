using CoP.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Measures;

public sealed class NetworkFormTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(25)]
    public void Of_AStar_HasOneHubAndNoClusters(int people)
    {
        var form = NetworkForm.Of(people, Enumerable.Range(1, people - 1).Select(p => (0, p)))!;

        Assert.Equal((people - 1, 1, 1, 1.0, 1.0, 0.0), (form.Ties, form.Parts, form.Hubs, form.LargestPart, form.Centralization, form.Clustering));
        Assert.Equal(2.0 - (2.0 / people), form.PathLength!.Value, 12);
        Assert.Null(form.CorePeriphery);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    public void Of_AStarWithASecondWeaver_CountsWhoeverHasHalfOfTheGreatest(int extra, int hubs)
    {
        var star = Enumerable.Range(1, 11).Select(p => (0, p));

        Assert.Equal(hubs, NetworkForm.Of(12, star.Concat(Enumerable.Range(2, extra).Select(p => (1, p))))!.Hubs);
    }

    [Fact]
    public void Of_ACompleteNetwork_HasNeitherHubNorPeriphery()
    {
        var form = NetworkForm.Of(6, Pairs(6))!;

        Assert.Equal(new NetworkForm(6, 15, 1, 1, 1, 0, 0, 1, 1, null), form);
    }

    [Fact]
    public void Of_ARing_WalksAround()
    {
        var form = NetworkForm.Of(6, Enumerable.Range(0, 6).Select(p => (p, (p + 1) % 6)))!;

        Assert.Equal(new NetworkForm(6, 6, 0.4, 1, 1, 0, 0, 0, 1.8, null), form);
    }

    [Fact]
    public void Of_TrianglesApart_CountsTheirParts()
    {
        var form = NetworkForm.Of(7, [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3)])!;

        Assert.Equal((3, 3.0 / 7, 1.0, 1.0), (form.Parts, form.LargestPart, form.Clustering, form.PathLength));
    }

    [Fact]
    public void Of_ACoreAllTiedAndAPeripheryNotTied_FitsPerfectly()
    {
        var form = NetworkForm.Of(12, Pairs(4).Concat(Enumerable.Range(4, 8).Select(p => (p, p % 4))))!;

        Assert.Equal(new CorePeripheryFit(4, 1), form.CorePeriphery);
        Assert.Equal(4, form.Hubs);
    }

    [Fact]
    public void Of_ACoreWithAGap_FitsLess()
    {
        // 5 of 6 pairs of the core and 1 of 28 pairs of the periphery: (5·27 − 1·1) / √(6·28·6·28).
        var form = NetworkForm.Of(12, Pairs(4).Where(t => t != (0, 1)).Append((4, 8)).Concat(Enumerable.Range(4, 8).Select(p => (p, p % 4))))!;

        Assert.Equal(4, form.CorePeriphery!.Core);
        Assert.Equal(134.0 / 168, form.CorePeriphery.Fit, 12);
    }

    [Fact]
    public void Of_NoTies_KnowsNoPathAndNoCluster() => Assert.Equal(new NetworkForm(4, 0, 0, 4, 0.25, 0, 0, null, null, null), NetworkForm.Of(4, []));

    [Fact]
    public void Of_TwoPeople_HasNoCentralization() => Assert.Equal(new NetworkForm(2, 1, 1, 1, 1, null, 0, null, 1, null), NetworkForm.Of(2, [(1, 0)]));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_NobodyToTieTo_IsUndefined(int people) => Assert.Null(NetworkForm.Of(people, people == 1 ? [(0, 0)] : []));

    [Fact]
    public void Of_LoopsRepetitionsAndAnswers_CountNothing() =>
        Assert.Equal(NetworkForm.Of(4, [(0, 1), (1, 2)]), NetworkForm.Of(4, [(0, 1), (1, 0), (1, 2), (1, 2), (3, 3)]));

    [Fact]
    public void Of_AStranger_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkForm.Of(2, [(0, 2)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkForm.Of(-1, []));
    }

    [Fact]
    public void Of_PeopleRenumbered_IsTheSame() => Prop.ForAll(Networks, network =>
    {
        var order = Enumerable.Range(0, network.People).OrderBy(p => (p * 7919) % 104_729 % 31).ThenByDescending(p => p).ToArray();
        return NetworkForm.Of(network.People, network.Ties) == NetworkForm.Of(network.People, network.Ties.Select(t => (order[t.To], order[t.From])).Reverse());
    }).Check(CountsGenerators.Quick);

    [Fact]
    public void Of_AnyNetwork_StaysInItsRanges() => Prop.ForAll(Networks, network =>
        NetworkForm.Of(network.People, network.Ties) is
        {
            Density: >= 0 and <= 1, Parts: >= 1, LargestPart: > 0 and <= 1, Centralization: null or (>= 0 and <= 1), Hubs: >= 0,
            Clustering: null or (>= 0 and <= 1), PathLength: null or >= 1, CorePeriphery: null or { Core: >= 2, Fit: >= -1 and <= 1 },
        }).Check(CountsGenerators.Quick);

    [Fact]
    public void Of_AnyNetwork_HasAsManyPartsAsANaiveSearchFinds() => Prop.ForAll(Networks, network =>
    {
        var label = Enumerable.Range(0, network.People).ToArray();
        for (var round = 0; round < network.People; round++)
        {
            foreach (var (from, to) in network.Ties)
            {
                label[from] = label[to] = Math.Min(label[from], label[to]);
            }
        }

        return NetworkForm.Of(network.People, network.Ties)!.Parts == label.Distinct().Count();
    }).Check(CountsGenerators.Quick);

    private static Arbitrary<(int People, (int From, int To)[] Ties)> Networks { get; } = Arb.From(
        from people in Gen.Choose(2, 14)
        from ties in Gen.ArrayOf(Gen.Choose(0, people - 1).Two())
        select (people, ties.Select(tie => (tie.Item1, tie.Item2)).ToArray()),
        network => Enumerable.Range(0, network.Item2.Length).Select(at => (network.people, network.Item2.Where((_, i) => i != at).ToArray())));

    private static IEnumerable<(int From, int To)> Pairs(int people) =>
        from one in Enumerable.Range(0, people)
        from other in Enumerable.Range(one + 1, people - one - 1)
        select (one, other);
}
