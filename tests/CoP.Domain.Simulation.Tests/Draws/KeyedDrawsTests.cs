using CoP.Domain.Simulation.Draws;
using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Tests.Draws;

public sealed class KeyedDrawsTests
{
    private static readonly StreamName s_attendance = new("attendance");
    private static readonly StreamName s_leaving = new("leaving");

    [Fact]
    public void Draws_OfAKnownPerson_AreThoseOfThisVersionForEver()
    {
        // A change here is a change of every published result: give GeneratorVersion another name with it.
        var draws = KeyedDraws.Of(2026, 7);
        var person = draws.Person(3, 1);

        ulong[] expected = [3089788661676937416, 3266750199550911160, 2248478857669416431, 16408770563026294418];

        Assert.Equal<ulong[]>(expected, [draws.Key, person, KeyedDraws.Word(person, s_attendance, 12), KeyedDraws.Pair(person, 99, s_attendance, 12)]);
        Assert.Equal(1.253448486328125, KeyedDraws.Normal(person, s_attendance, 12));
    }

    [Fact]
    public void Draws_OfAPerson_DoNotDependOnWhoElseAsks()
    {
        var draws = KeyedDraws.Of(1, 0);
        var (ana, ben) = (draws.Person(0, 0), draws.Person(0, 1));
        var alone = Enumerable.Range(1, 50).Select(t => KeyedDraws.Uniform(ana, s_attendance, t)).ToList();
        var together = new List<double>();
        for (var t = 1; t <= 50; t++)
        {
            KeyedDraws.Uniform(ben, s_attendance, t);
            KeyedDraws.Normal(ana, s_leaving, t);
            together.Add(KeyedDraws.Uniform(ana, s_attendance, t));
        }

        Assert.Equal(alone, together);
        Assert.Equal(draws, KeyedDraws.Of(1, 0));
        Assert.NotEqual(draws, KeyedDraws.Of(1, 1));
        Assert.NotEqual(draws, KeyedDraws.Of(2, 0));
    }

    [Fact]
    public void Person_ArrivalAndIndex_AreNotMixedUp()
    {
        var draws = KeyedDraws.Of(1, 0);
        var people = from arrival in Enumerable.Range(0, 300) from index in Enumerable.Range(0, 30) select draws.Person(arrival, index);

        Assert.Equal(9_000, people.Distinct().Count());
    }

    [Fact]
    public void Uniform_IsTheWordScaled()
    {
        var person = KeyedDraws.Of(1, 0).Person(0, 0);

        Assert.Equal((KeyedDraws.Word(person, s_leaving, 4) >> 11) * Math.Pow(2, -53), KeyedDraws.Uniform(person, s_leaving, 4));
    }

    [Fact]
    public void Uniform_CyclesPurposesAndPeople_AreUncorrelated()
    {
        var draws = KeyedDraws.Of(17, 3);
        var (ana, ben) = (draws.Person(0, 0), draws.Person(0, 1));
        var hers = Series(ana, s_attendance, 0);

        // Under independence a correlation of 20,000 pairs has a standard error of 0.007.
        Assert.Equal(0, Correlation.Pearson(hers, Series(ana, s_attendance, 1)), 0.03);
        Assert.Equal(0, Correlation.Pearson(hers, Series(ana, s_leaving, 0)), 0.03);
        Assert.Equal(0, Correlation.Pearson(hers, Series(ben, s_attendance, 0)), 0.03);
        Assert.Equal(0, Correlation.Pearson(hers, Series(draws.Key, s_attendance, 0)), 0.03);
        Assert.Equal(0.5, hers.Mean(), 0.01);
        Assert.Equal(1 / 12.0, hers.Variance(), 0.003);
    }

    [Fact]
    public void Pair_IsOrdered_AndEveryoneIsTheSmallestAlikeOften()
    {
        var draws = KeyedDraws.Of(5, 0);
        var people = Enumerable.Range(0, 5).Select(i => draws.Person(0, i)).ToList();
        var met = Enumerable.Range(0, 20_000).CountBy(t => people.Skip(1).MinBy(p => KeyedDraws.Pair(people[0], p, s_attendance, t)));

        Assert.NotEqual(KeyedDraws.Pair(people[0], people[1], s_attendance, 1), KeyedDraws.Pair(people[1], people[0], s_attendance, 1));
        Assert.Equal(4, met.Count());
        Assert.All(met, m => Assert.InRange(m.Value, 4_750, 5_250));
    }

    [Fact]
    public void Pair_SomebodyMoreCouldBeMet_ChangesTheChoiceOnlyToThem()
    {
        var draws = KeyedDraws.Of(5, 1);
        var few = Enumerable.Range(1, 6).Select(i => draws.Person(0, i)).ToList();
        var one = draws.Person(0, 0);
        var silent = draws.Person(9, 0);
        for (var t = 0; t < 500; t++)
        {
            var before = few.MinBy(p => KeyedDraws.Pair(one, p, s_attendance, t));
            var after = few.Append(silent).MinBy(p => KeyedDraws.Pair(one, p, s_attendance, t));

            Assert.True(after == before || after == silent);
        }
    }

    [Fact]
    public void Normal_ManyDraws_HaveItsMomentsAndBounds()
    {
        var draws = KeyedDraws.Of(19, 0);
        var all = Enumerable.Range(0, 40_000).Select(i => KeyedDraws.Normal(draws.Person(0, i), s_leaving, 1)).ToArray();

        Assert.Equal(0, all.Mean(), 0.02);
        Assert.Equal(1, all.Variance(), 0.03);
        Assert.Equal(0, all.Skewness(), 0.05);

        // A sum of twelve uniform numbers has an excess kurtosis of −6/5 ÷ 12 = −0.1.
        Assert.Equal(-0.1, all.Kurtosis(), 0.1);
        Assert.Equal(0.6827, all.Count(x => Math.Abs(x) < 1) / 40_000.0, 0.015);
        Assert.Equal(0.9545, all.Count(x => Math.Abs(x) < 2) / 40_000.0, 0.008);
        Assert.All(all, x => Assert.InRange(x, -6, 6));
    }

    private static double[] Series(ulong person, StreamName purpose, int from) =>
        [.. Enumerable.Range(from, 20_000).Select(t => KeyedDraws.Uniform(person, purpose, t))];
}
