using CoP.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Measures;

[Trait("Statement", "34")]
public sealed class FileTruckFactorTests
{
    [Fact]
    public void Of_SingleAuthor_IsOne() => Assert.Equal(1, FileTruckFactor.Of([("a", "ada"), ("b", "ada"), ("a", "ada")]));

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(11)]
    public void Of_EqualExclusiveAuthors_IsMoreThanHalfOfThem(int people) => Assert.Equal(
        (people / 2) + 1,
        FileTruckFactor.Of(Enumerable.Range(0, people * 3).Select(f => ($"file {f}", $"person {f % people}"))));

    [Fact]
    public void Of_NoFiles_IsUndefined() => Assert.Null(FileTruckFactor.Of(Array.Empty<FileAuthorship>()));

    [Fact]
    public void Of_FilesThatNobodyAuthors_IsZero() =>
        Assert.Equal(0, FileTruckFactor.Of([new FileAuthorship("a", "ada", false, 1, 1_000), new FileAuthorship("b", "ben", false, 1, 1_000)]));

    [Theory]
    [InlineData(true, 0, 0, 4.391)]
    [InlineData(false, 10, 0, 4.933)]
    [InlineData(true, 2, 9, 3.9799)]
    public void Degree_IsTheFormula(bool isFirst, int deliveries, int acceptances, double degree) =>
        Assert.Equal(degree, new FileAuthorship("a", "ada", isFirst, deliveries, acceptances).Degree, 4);

    [Fact]
    public void Of_AnAuthorOfThreeQuartersOfTheGreatestDegree_IsNone()
    {
        // ada: 4.391; ben: 3.293 − 0.321·ln 1, of which the part is 0.74995.
        FileAuthorship[] file = [new("a", "ada", true, 0, 0), new("a", "ben", false, 0, 0)];

        Assert.Equal(1, FileTruckFactor.Of(file));
    }

    [Fact]
    public void Of_ManyAuthorsOfAFile_NeedsAllOfThemGone()
    {
        FileAuthorship[] file = [new("a", "ada", true, 3, 3), new("a", "ben", false, 9, 3), new("a", "cyd", false, 0, 12)];

        Assert.Equal(2, FileTruckFactor.Of(file));
    }

    [Fact]
    public void Of_ChangesInAnotherOrder_WithTheSameFirsts_IsTheSame() => Prop.ForAll(
        Gen.ListOf(Gen.Choose(0, 3).Zip(Gen.Choose(0, 3))).ToArbitrary(),
        changes =>
        {
            var named = changes.Select(c => ($"file {c.Item1}", $"person {c.Item2}")).ToList();
            var firsts = named.DistinctBy(c => c.Item1, StringComparer.Ordinal).ToList();
            var rest = firsts.Aggregate(named, (left, first) => [.. left.TakeWhile(c => c != first), .. left.SkipWhile(c => c != first).Skip(1)]);
            return FileTruckFactor.Of(named) == FileTruckFactor.Of(firsts.Concat(rest.AsEnumerable().Reverse()));
        }).Check(CountsGenerators.Quick);

    [Fact]
    public void Of_NegativeNumbers_AreTheCallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => FileTruckFactor.Of([new FileAuthorship("a", "ada", true, -1, 0)]));
}
