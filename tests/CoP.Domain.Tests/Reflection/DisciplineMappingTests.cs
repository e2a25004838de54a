using CoP.Domain.Leadership;
using CoP.Domain.Reflection;

namespace CoP.Domain.Tests.Reflection;

[Trait("Statement", "17")]
public sealed class DisciplineMappingTests
{
    [Fact]
    public void ProjectAuthored_SaysSo_AndAttendsToEveryDiscipline()
    {
        var mapping = DisciplineMapping.ProjectAuthored;

        Assert.Contains("project-authored", mapping.Author, StringComparison.Ordinal);
        Assert.Empty(mapping.Unattended(Catalogues.TwelveDisciplines));
        Assert.All(mapping.Links, l => Assert.NotNull(Catalogues.TwelveDisciplines.Find(l.Discipline)));
        Assert.All(mapping.Links, l => Assert.Contains(l.Group, LeadershipFunctions.All));
        Assert.Equal(["messaging", "brokering"], mapping.GroupsOf(new("scale")).Select(g => g.Value), StringComparer.Ordinal);
        Assert.Equal(["voices", "power"], mapping.DisciplinesOf(new("keeping")).Select(g => g.Value), StringComparer.Ordinal);
    }

    [Fact]
    public void Mapping_OfSomebodyElse_TakesItsPlace()
    {
        var mapping = new DisciplineMapping("ada", [new(new("power"), new("rotation"))]);

        Assert.Equal("ada", mapping.Author);
        Assert.Equal(11, mapping.Unattended(Catalogues.TwelveDisciplines).Count());
        Assert.Equal(mapping, CatalogueFile.ReadMapping(CatalogueFile.Write(mapping)).Mapping);
        Assert.Equal(DisciplineMapping.ProjectAuthored, CatalogueFile.ReadMapping(CatalogueFile.Write(DisciplineMapping.ProjectAuthored)).Mapping);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Mapping_WithoutAnAuthor_IsRefused(string? author)
    {
        var report = DisciplineMapping.TryCreate(new() { Author = author, Links = [new() { Discipline = "power", Group = "keeping" }] }, out var mapping);

        Assert.Null(mapping);
        Assert.Equal("mapping.author-missing", Assert.Single(report.Problems).Code);
        Assert.Equal(report, Assert.Throws<InvalidCatalogueException>(() => new DisciplineMapping(author!, [new(new("power"), new("keeping"))])).Report);
    }

    [Fact]
    public void ReadMapping_OfABadFile_ListsEveryProblem()
    {
        var (mapping, report) = CatalogueFile.ReadMapping("""{ "links": [{ "discipline": "Power" }, null, { "discipline": "a", "group": "b" }, { "discipline": "a", "group": "b" }] }""");

        Assert.Null(mapping);
        Assert.Equal(
            ["author mapping.author-missing", "links[0].discipline catalogue.not-a-code", "links[0].group catalogue.missing", "links[1] catalogue.missing", "links[3] catalogue.duplicate"],
            report.Problems.Select(p => $"{p.Path} {p.Code}"), StringComparer.Ordinal);
    }
}
