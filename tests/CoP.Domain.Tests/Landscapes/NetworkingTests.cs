using System.Globalization;
using CoP.Domain.Landscapes;
using CoP.Domain.Participation;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

/// <summary>Transformative networking: many small communities, the least governance.</summary>
public sealed class NetworkingTests
{
    private static readonly LandscapeLog Voiced = Open.Do(
        View,
        new DeclareInterest(North, ["feedback", "writing"], Ada, Day) { Initiative = new StreamId("north/initiative/clinic") },
        new DeclareInterest(South, ["Writing", "FEEDBACK"], Dũng, Day),
        new DeclareInterest(South, ["writing"], Ben, Day),
        new DeclareInterest(West, ["writing"], Eve, Day)).OrThrow();

    [Fact]
    public void Matches_AreTheStrongestFirst_AndNobodyWhoMeetsAnyway()
    {
        var matches = Networking.Matches(Voiced.Landscape, View);

        Assert.Equal(new InterestMatch(new(Ada, Dũng), North, South, ["FEEDBACK", "WRITING"], [new("north/initiative/clinic")]), matches[0]);
        Assert.Equal([new(Ada, Dũng), new(Ada, Eve)], matches.Select(m => m.People));
    }

    [Theory]
    [InlineData(1, 50, 5, 2)]
    [InlineData(2, 50, 5, 1)]
    [InlineData(3, 50, 5, 0)]
    [InlineData(1, 3, 5, 1)]
    [InlineData(1, 50, 1, 1)]
    public void Thresholds_MakeFewOrMany(int shared, int perTopic, int perPerson, int expected) =>
        Assert.Equal(expected, Networking.Matches(Voiced.Landscape, View, new() { SharedTopics = shared, MostPeoplePerTopic = perTopic, MostLinksPerPerson = perPerson }).Count);

    [Fact]
    public void Matches_OfPeopleWhoAreLinkedOrGone_AreNone()
    {
        var linked = Voiced.Do(View, new ConnectPeople(North, Dũng, South, "feedback", Ada, Day)).OrThrow();
        var gone = View.With(NorthLog.Do(new TakeLeave(Ada, Day)).OrThrow().Community);

        Assert.DoesNotContain(Networking.Matches(linked.Landscape, View), m => m.People == new PersonPair(Ada, Dũng));
        Assert.DoesNotContain(Networking.Matches(Voiced.Landscape, gone), m => m.People.One == Ada);
    }

    [Fact]
    public void Thresholds_BelowOne_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NetworkingThresholds { SharedTopics = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NetworkingThresholds { MostPeoplePerTopic = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NetworkingThresholds { MostLinksPerPerson = 0 });
    }

    [Fact]
    public void Landscape_OfAThousandCommunities_IsMatchedAndMeasured()
    {
        var communities = Enumerable.Range(0, 1_000).Select(i => Founded(new(Text($"c{i}")), [Person(i, 0), Person(i, 1), Person(i, 2)], []).Community).ToList();
        var view = LandscapeView.Of(communities);
        var commands = new List<LandscapeCommand> { new OpenLandscape("the many", new("c0"), Person(0, 0), Day) };
        commands.AddRange(Enumerable.Range(1, 999).Select(i => new EnterLandscape(new(Text($"c{i}")), Person(i, 0), Day)));
        commands.AddRange(Enumerable.Range(0, 1_000).Select(i => new DeclareInterest(new(Text($"c{i}")), [Text($"topic {i % 250}"), "everything"], Person(i, 1), Day)));
        var decider = LandscapeDecider.Over(view, new("landscape/many"));
        var landscape = commands.Aggregate(decider.Initial, (s, c) => decider.Do(s, c).OrThrow());

        var matches = Networking.Matches(landscape, view);
        var measures = LandscapeMeasures.Of(landscape, view);

        Assert.Equal(250 * 6, matches.Count);
        Assert.All(matches, m => Assert.NotEqual(m.OneIn, m.OtherIn));
        Assert.Equal(0, measures.BrokerCoverage);
        Assert.Equal(499_500, measures.Pairs);
        Assert.Equal([new MembershipCount(1, 3_000)], measures.Memberships);
    }

    private static MemberId Person(int community, int number) => new(Text($"p{community}-{number}"));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
