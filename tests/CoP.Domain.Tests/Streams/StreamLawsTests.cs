using System.Reflection;
using CoP.Domain.Communities;
using CoP.Domain.Streams;
using CoP.Domain.Testing.Streams;

namespace CoP.Domain.Tests.Streams;

/// <summary>The laws, applied to every kind of activity.</summary>
public sealed class StreamLawsTests(ITestOutputHelper output)
{
    public static TheoryData<string> Kinds() => [.. Activities.All.Select(a => a.Kind.Name)];

    [Theory]
    [Trait("Statement", "15")]
    [MemberData(nameof(Kinds))]
    public void Activity_KeepsAllLaws(string kind)
    {
        var report = Of(kind).CheckAll(Settled.Community, Budget.Of(200));
        output.WriteLine(report.ToString());

        report.RequireTested(Of(kind).Kind.Machines.Any(m => m.Nodes.Any(n => n.IsTerminal)) ? [11] : [7, 11]);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Histories_ReachEveryStatusOftenEnough(string kind)
    {
        Budget.NeedsAll("shares of a small sample say little");
        var report = Of(kind).Distribution(Settled.Community, Budget.Of(200));
        output.WriteLine(report.ToString());

        report.AtLeast(0.10);
    }

    [Fact]
    public void Activities_AreOfEveryKind()
    {
        var kinds = typeof(Community).Assembly.GetTypes()
            .Where(t => !t.IsGenericType)
            .SelectMany(t => t.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(p => p.PropertyType.IsAssignableTo(typeof(IStreamKind)))
            .Select(p => ((IStreamKind)p.GetValue(null)!).Name)
            .Order(StringComparer.Ordinal);

        Assert.Equal(kinds, Activities.All.Select(a => a.Kind.Name), StringComparer.Ordinal);
    }

    internal static IActivity Of(string kind) => Activities.All.Single(a => string.Equals(a.Kind.Name, kind, StringComparison.Ordinal));
}
