using System.Globalization;
using System.Text;
using CoP.Domain.Architecture.Tests.Rules;

namespace CoP.Domain.Architecture.Tests;

/// <summary>The storeys of the house, from what the compiled code really refers to.</summary>
public sealed class NamespaceTests
{
    private static readonly Lazy<NamespaceGraph> Graph = new(ReadGraph);

    [Fact]
    public void Namespaces_All_HaveTheirPlaceAndLookOnlyDown() =>
        Check.None("Ground ← modules (peers that never know each other) ← communities ← tools ← programs.", Layers.Violations(Graph.Value, Layers.House));

    [Fact]
    public void Namespaces_All_FormNoCycle() => Check.None("No cycle between namespaces.", Graph.Value.Cycles());

    [Fact]
    public void Types_All_AreNamedUnlikeAnyNamespace()
    {
        var segments = Graph.Value.Nodes.SelectMany(n => n.Split('.')).ToHashSet(StringComparer.Ordinal);

        Check.None("No type is named like a segment of our namespaces.",
            Package.All.SelectMany(p => p.Assembly.GetTypes()).Where(t => segments.Contains(t.Name.Split('`')[0])).Select(t => $"{t}"));
    }

    [Fact]
    public void Graph_Drawn_IsTheOneInTheDocs() => Approval.OfSection("docs/architecture.md", "namespaces", Draw(Graph.Value));

    [Fact]
    public void Violations_OfAStrangerANeighbourAndALookUp_NameThem()
    {
        Layer[] house = [new("ground", false, ["A"]), new("peers", true, ["A.B", "A.C"]), new("top", false, ["A.D*"])];
        var graph = Made(("A.B", "A"), ("A.B", "A.C"), ("A", "A.D.E"), ("A.D", "A.D.E"), ("A.X", "A"));

        Assert.Equal(
            ["A (ground) must not know A.D.E (top): made up", "A.B (peers) must not know A.C (peers): made up", "A.X has no place in the house: enter it in Layers.House and in docs/architecture.md"],
            Layers.Violations(graph, house).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Cycles_OfARing_NameItsWay() =>
        Assert.Equal("A → B → C → A   (through made up)", Assert.Single(Made(("A", "B"), ("B", "C"), ("C", "A"), ("A", "D")).Cycles()));

    [Fact]
    public void Cycles_OfATree_AreNone() => Assert.Empty(Made(("A", "B"), ("A", "C"), ("B", "C")).Cycles());

    [Fact]
    public void Essential_OfAShortCut_LeavesItOut() =>
        Assert.Equal([("A", "B"), ("B", "C")], Made(("A", "B"), ("A", "C"), ("B", "C")).Essential());

    [Fact]
    public void Graph_OfThisAssembly_SeesBodiesAttributesAndGenerics()
    {
        using var module = Mono.Cecil.ModuleDefinition.ReadModule(typeof(NamespaceTests).Assembly.Location);
        var graph = NamespaceGraph.Of([module], "CoP.Domain.Architecture.Tests");

        Assert.Contains(("CoP.Domain.Architecture.Tests", "CoP.Domain.Architecture.Tests.Rules"), graph.Arrows);
        Assert.Contains(("CoP.Domain.Architecture.Tests", "CoP.Domain.Architecture.Tests.Specimens"), graph.Arrows);
        Assert.DoesNotContain(("CoP.Domain.Architecture.Tests.Rules", "CoP.Domain.Architecture.Tests.Specimens"), graph.Arrows);
    }

    private static NamespaceGraph Made(params (string From, string To)[] arrows) => new([], arrows.Select(a => (a.From, a.To, "made up")));

    private static NamespaceGraph ReadGraph()
    {
        var modules = Package.All.Select(p => p.ReadModule()).ToArray();
        try
        {
            return NamespaceGraph.Of(modules, "CoP.Domain");
        }
        finally
        {
            Array.ForEach(modules, m => m.Dispose());
        }
    }

    private static string Draw(NamespaceGraph graph)
    {
        var text = new StringBuilder("```mermaid\nflowchart BT\n");
        foreach (var layer in Layers.House.Where(l => graph.Nodes.Any(l.Holds)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  subgraph {layer.Name.Replace(' ', '_')}[\"{layer.Name}\"]\n");
            foreach (var node in graph.Nodes.Where(layer.Holds))
            {
                text.Append(CultureInfo.InvariantCulture, $"    {Key(node)}[\"{node}\"]\n");
            }

            text.Append("  end\n");
        }

        foreach (var (from, to) in graph.Cycles().Any() ? graph.Arrows : graph.Essential())
        {
            text.Append(CultureInfo.InvariantCulture, $"  {Key(from)} --> {Key(to)}\n");
        }

        return text.Append("```\n").ToString();
    }

    private static string Key(string node) => node.Replace('.', '_');
}
