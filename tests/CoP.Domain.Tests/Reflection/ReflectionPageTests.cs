using CoP.Domain.Reflection;

namespace CoP.Domain.Tests.Reflection;

public sealed class ReflectionPageTests
{
    [Fact]
    public void Looks_OnThePage_AreAllThereAre()
    {
        var page = ConceptPage.Text("reflection");

        Assert.DoesNotContain(LookRegistry.Standard.All, l => !page.Contains($"| `{l.Code}` | {l.Question} |", StringComparison.Ordinal));
    }

    [Fact]
    public void Catalogue_OnThePage_Reads()
    {
        var (catalogue, report) = CatalogueFile.Read(Assert.Single(ConceptPage.Blocks("reflection", "json")));

        Assert.True(report.IsValid, report.ToString());
        Assert.Equal(SourcedText.Own("x").Trust, catalogue!.Items[0].Questions[0].Trust);
    }
}
