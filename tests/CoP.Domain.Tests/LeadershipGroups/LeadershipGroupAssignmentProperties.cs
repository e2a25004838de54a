using CoP.Domain.Collections;
using CoP.Domain.LeadershipGroups;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.LeadershipGroups;

/// <summary>What distributing promises, against the best of all ways there are.</summary>
[Trait("Statement", "7")]
public sealed class LeadershipGroupAssignmentProperties
{
    private static readonly LeadershipGroupId[] Groups = [new("a"), new("b"), new("c")];

    [Fact]
    public void Places_OfAnyPreferences_AreAsEvenAsCanBeAndThenTheBestLiked() =>
        Prop.ForAll(Arb.From(Wishes(), Fewer), wish =>
        {
            var (sizes, preferences) = wish;
            var places = Place(sizes, preferences);
            var best = All(sizes.Length, preferences.Length).Min(p => Cost(sizes, preferences, p));
            return Cost(sizes, preferences, [.. places.Select(p => Array.IndexOf(Groups, p.Group))]) == best;
        }).Check(Budget.Cases(300));

    [Fact]
    public void Places_OfManyPeopleWithoutWishes_DifferByOneAtMost()
    {
        var sizes = Place([0, 0, 0], [.. Enumerable.Repeat(Array.Empty<int>(), 1_000)]).GroupBy(p => p.Group).Select(g => g.Count());

        Assert.Equal([333, 333, 334], sizes.Order());
    }

    [Fact]
    public void Places_WhereGroupsAreUneven_FillTheSmallestFirst()
    {
        var places = Place([5, 0, 1], [[0], [0], [0]]);

        Assert.Equal([1, 1, 2], places.Select(p => Array.IndexOf(Groups, p.Group)).Order());
    }

    [Fact]
    public void Places_OfTheSameWishesInAnotherOrder_AreTheSame()
    {
        MemberId[] people = [new("p0"), new("p1"), new("p2"), new("p3")];
        LeadershipGroupPreference[] wishes = [.. people.Select((p, i) => new LeadershipGroupPreference(p, [Groups[i % 2], Groups[2]]))];
        var records = Groups.Select(g => new LeadershipGroupRecord(g)).ToValueList();

        Assert.Equal(
            LeadershipGroupAssignment.Place([.. people], records, [.. wishes]),
            LeadershipGroupAssignment.Place([.. people], records, [.. wishes.Reverse()]));
    }

    private static ValueList<LeadershipGroupPlace> Place(int[] sizes, int[][] preferences)
    {
        ValueList<MemberId> people = [.. preferences.Select((_, i) => new MemberId($"p{i:D4}"))];
        return LeadershipGroupAssignment.Place(
            people,
            [.. sizes.Select((s, i) => new LeadershipGroupRecord(Groups[i], s))],
            [.. preferences.Select((p, i) => new LeadershipGroupPreference(people[i], [.. p.Select(g => Groups[g])]))]);
    }

    // Evenness first: the sum of squares of the sizes; then the sum of the ranks.
    private static (int Unevenness, int Dislike) Cost(int[] sizes, int[][] preferences, int[] places)
    {
        var after = sizes.Select((s, g) => s + places.Count(p => p == g));
        var ranks = places.Select((g, person) => Array.IndexOf(preferences[person], g) is >= 0 and var rank ? rank : preferences[person].Length);
        return (after.Sum(s => s * s), ranks.Sum());
    }

    private static IEnumerable<int[]> All(int groups, int people) => people == 0
        ? [[]]
        : All(groups, people - 1).SelectMany(way => Enumerable.Range(0, groups).Select(g => (int[])[.. way, g]));

    private static Gen<(int[] Sizes, int[][] Preferences)> Wishes() =>
        from groups in Gen.Choose(1, 3)
        from sizes in Gen.Choose(0, 3).ArrayOf(groups)
        from people in Gen.Choose(1, 6)
        from preferences in Gen.Shuffle(Enumerable.Range(0, groups).ToArray()).SelectMany(p => Gen.Choose(0, groups).Select(n => p.Take(n).ToArray())).ArrayOf(people)
        select (sizes, preferences);

    private static IEnumerable<(int[] Sizes, int[][] Preferences)> Fewer((int[] Sizes, int[][] Preferences) wish) =>
        Enumerable.Range(0, wish.Preferences.Length).Where(_ => wish.Preferences.Length > 1).Select(i => (wish.Sizes, wish.Preferences.Where((_, j) => j != i).ToArray()));
}
