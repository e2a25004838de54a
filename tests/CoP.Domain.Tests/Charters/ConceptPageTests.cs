using CoP.Domain.Charters;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Tests.Charters;

public sealed class ConceptPageTests
{
    [Fact]
    public void Charters_DrawTheMachine() =>
        Assert.Equal([ConceptPage.Lined(AmendmentMachine.Definition.ToMermaid())], ConceptPage.Blocks("charters", "mermaid"));

    [Fact]
    public void LifeCycles_DrawTheMachines() =>
        Assert.Equal(
            [ConceptPage.Lined(LifeCycleModels.Cultivating2002.Machine.ToMermaid()), ConceptPage.Lined(JunctureMachine.Definition.ToMermaid())],
            ConceptPage.Blocks("life-cycles", "mermaid"));

    [Fact]
    public void Charters_ShowAFileThatReads()
    {
        var (charter, report) = CharterFile.Read(Assert.Single(ConceptPage.Blocks("charters", "json")));

        Assert.True(report.IsValid, report.ToString());
        Assert.Equal("no marking", charter!.Domain.Boundary);
    }

    [Theory]
    [InlineData("charters", "Charters/CharterUsage")]
    [InlineData("life-cycles", "LifeCycles/LifeCycleUsage")]
    public void Usage_IsTestedCode(string page, string test) =>
        Assert.Contains(Assert.Single(ConceptPage.Blocks(page, "csharp")), ConceptPage.Source(test), StringComparison.Ordinal);
}
