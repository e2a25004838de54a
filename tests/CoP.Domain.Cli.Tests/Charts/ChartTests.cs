using CoP.Domain.Cli.Charts;
using CoP.Domain.Cli.Tests.Approvals;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.Cli.Tests.Charts;

public sealed class ChartTests
{
    [Fact]
    public void Chart_Transfer_IsMermaid() => Approved.Matches(Cop.Run("chart", "transfer").Out);

    public static TheoryData<string> Names() => [.. Machines.All.Select(m => m.Word)];

    [Fact]
    public void Chart_WithoutAMachine_ListsThemAll()
    {
        var answer = Cop.Run("chart");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(Machines.All.Select(m => m.Word), answer.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries), StringComparer.Ordinal);
        Assert.Superset(new HashSet<string>(["transfer", "participation", "life-cycle"], StringComparer.Ordinal), Names().Select(n => n.Data).ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void Machines_HoldEveryModelOfALife()
    {
        var models = Machines.All.Where(m => m.Word.StartsWith("life-cycle/", StringComparison.Ordinal)).ToList();

        Assert.Equal(LifeCycleModels.All.Select(m => "life-cycle/" + m.Name), models.Select(m => m.Word), StringComparer.Ordinal);
        Assert.Equal(LifeCycleModels.All.Select(m => m.Machine), models.Select(m => m.Value()));
    }

    [Fact]
    public void Chart_OfAModel_DrawsItsStages()
    {
        var drawn = Cop.Run("chart", "life-cycle/webber-2016").Out;

        Assert.Contains("self_sustaining --> transformation : transform", drawn, StringComparison.Ordinal);
        Assert.Equal(Cop.Run("chart", "life-cycle").Out, Cop.Run("chart", "life-cycle/cultivating-2002").Out, StringComparer.Ordinal);
        Assert.DoesNotContain("stewardship", drawn, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Names))]
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
