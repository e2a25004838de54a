using CoP.Domain.Landscapes;
using static CoP.Domain.Tests.Landscapes.Land;

namespace CoP.Domain.Tests.Landscapes;

public sealed class LandscapeInvariantsTests
{
    private static readonly Landscape Sound = Brokered().Landscape;

    public static TheoryData<string, Landscape> Broken() => new()
    {
        { "a landscape that nobody has opened holds nothing", Sound with { About = null } },
        { "north is in the landscape and was never looked at", Sound with { Seen = Sound.Seen.Remove(North) } },
        { "ben north~south brokers where", Sound with { Communities = Sound.Communities.Remove(South) } },
        { "ben north~south is not recognised by one other", Sound with { Brokers = Sound.Brokers.Set(new(Ben, new(North, South)), [new(North, Ben, Day)]) } },
        { "Enabler ben is not recognised once", Sound with { Roles = Sound.Roles.Set(new(LandscapeRole.Enabler, Ben), []) } },
        { "the object 1 is not used once", Sound with { Objects = Sound.Objects.Set(new(1), new(new(1), "map", North, [])) } },
        { "the object 99 comes from the future", Sound with { Objects = Sound.Objects.Set(new(99), new(new(99), "map", North, [new(North, "x", Day)])) } },
        { "ada~dũng are not linked across", Sound with { Connections = Sound.Connections.Set(new(Ada, Dũng), new(North, North, "x", Day)) } },
        { "ada has a competence that no other", Sound with { People = Sound.People.Set(Ada, PersonProfile.Empty with { Competences = [new(North, "x", [Ada], Day)] }) } },
        { "ada does not voice one interest", Sound with { People = Sound.People.Set(Ada, PersonProfile.Empty with { Interests = [new(North, [], null)] }) } },
    };

    [Theory]
    [MemberData(nameof(Broken), DisableDiscoveryEnumeration = true)]
    public void Violations_OfABrokenLandscape_NameIt(string expected, Landscape landscape) =>
        Assert.StartsWith(expected, Assert.Single(LandscapeInvariants.Violations(landscape)), StringComparison.Ordinal);

    [Fact]
    public void Violations_OfASoundLandscape_AreNone()
    {
        Assert.Empty(LandscapeInvariants.Violations(Sound));
        Assert.Empty(LandscapeInvariants.Violations(Landscape.Before(Sound.Id)));
    }
}
