using CoP.Domain.Cli.Tests.Approvals;

namespace CoP.Domain.Cli.Tests.Charts;

public sealed class ChartTests
{
    [Fact]
    public void Chart_Transfer_IsMermaid() => Approved.Matches(Cop.Run("chart", "transfer").Out);

    [Theory]
    [InlineData("transfer")]
    [InlineData("participation")]
    [InlineData("life-cycle")]
    public void Chart_EveryMachine_IsDrawnInBothLanguages(string machine)
    {
        var mermaid = Cop.Run("chart", machine, "--format", "mermaid");
        var dot = Cop.Run("chart", machine, "--format", "dot");

        Assert.Equal((0, ""), (mermaid.Code, mermaid.Error));
        Assert.Equal((0, ""), (dot.Code, dot.Error));
        Assert.Contains("stateDiagram-v2", mermaid.Out, StringComparison.Ordinal);
        Assert.Contains("digraph", dot.Out, StringComparison.Ordinal);
        Assert.Contains("->", dot.Out, StringComparison.Ordinal);
    }
}
