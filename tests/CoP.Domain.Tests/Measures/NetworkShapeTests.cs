using CoP.Domain.Measures;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Measures;

public sealed class NetworkShapeTests
{
    [Theory]
    [Trait("Statement", "30")]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(40)]
    public void Of_CompleteNetwork_IsDenseFlatAndReciprocal(int people) =>
        Assert.Equal(new NetworkShape(1, 0, 1), NetworkShape.Of(people, Pairs(people)));

    [Theory]
    [Trait("Statement", "30")]
    [InlineData(3)]
    [InlineData(8)]
    public void Of_InStar_IsFullyCentered(int people)
    {
        var shape = NetworkShape.Of(people, Enumerable.Range(1, people - 1).Select(from => (from, 0)))!;

        Assert.Equal(1.0 / people, shape.Density, 12);
        Assert.Equal(1, shape.Centralization, 12);
        Assert.Equal(0, shape.Reciprocity);
    }

    [Fact]
    [Trait("Statement", "30")]
    public void Of_EmptyNetwork_HasNoReciprocityToSpeakOf() =>
        Assert.Equal(new NetworkShape(0, 0, null), NetworkShape.Of(6, []));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Of_NobodyToTieTo_IsUndefined(int people) => Assert.Null(NetworkShape.Of(people, []));

    [Fact]
    public void Of_LoopsAndRepetitions_CountNothing() =>
        Assert.Equal(NetworkShape.Of(3, [(0, 1)]), NetworkShape.Of(3, [(0, 1), (0, 1), (2, 2)]));

    [Fact]
    public void Of_TieToAStranger_IsTheCallersMistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkShape.Of(2, [(0, 2)]));

    [Fact]
    public void OfInDegrees_SameNetwork_GivesTheSameTwoNumbers() =>
        Assert.Equal((0.25, 1.0), NetworkShape.OfInDegrees([3, 0, 0, 0]));

    [Theory]
    [InlineData(-1)]
    [InlineData(2)]
    public void OfInDegrees_ImpossibleDegree_IsTheCallersMistake(int degree) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NetworkShape.OfInDegrees([degree, 0]));

    [Theory]
    [Trait("Statement", "32")]
    [InlineData(0.1, 0.1, NetworkQuadrant.Vacuum)]
    [InlineData(0.9, 0.1, NetworkQuadrant.Shared)]
    [InlineData(0.1, 0.9, NetworkQuadrant.Centered)]
    [InlineData(0.5, 0.5, NetworkQuadrant.SharedAroundCenter)]
    public void Quadrant_DensityAndCentralization_AreReadTogether(double density, double centralization, NetworkQuadrant expected) =>
        Assert.Equal(expected, new NetworkShape(density, centralization, 0).Quadrant());

    [Fact]
    public void Of_PeopleRenumbered_IsTheSame() => Prop.ForAll(Networks, network =>
    {
        var last = network.People - 1;
        var mirrored = network.Ties.Select(tie => (last - tie.From, last - tie.To));
        return NetworkShape.Of(network.People, network.Ties) == NetworkShape.Of(network.People, mirrored);
    }).Check(CountsGenerators.Quick);

    [Fact]
    public void Of_AnyNetwork_StaysInItsRanges() => Prop.ForAll(Networks, network =>
    {
        var shape = NetworkShape.Of(network.People, network.Ties)!;
        return shape is { Density: >= 0 and <= 1, Centralization: >= 0 and <= 1, Reciprocity: null or (>= 0 and <= 1) };
    }).Check(CountsGenerators.Quick);

    private static Arbitrary<(int People, (int From, int To)[] Ties)> Networks { get; } = Arb.From(
        from people in Gen.Choose(2, 12)
        from ties in Gen.ArrayOf(Gen.Choose(0, people - 1).Two())
        select (people, ties.Select(tie => (tie.Item1, tie.Item2)).ToArray()),
        network => Enumerable.Range(0, network.Item2.Length).Select(at => (network.people, network.Item2.Where((_, i) => i != at).ToArray())));

    private static IEnumerable<(int From, int To)> Pairs(int people) =>
        from one in Enumerable.Range(0, people)
        from other in Enumerable.Range(0, people)
        where one != other
        select (one, other);
}
