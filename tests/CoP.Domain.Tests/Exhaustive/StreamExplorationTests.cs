using CoP.Domain.Testing;
using CoP.Domain.Testing.Streams;
using CoP.Domain.Tests.Streams;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>Every state that three people can bring about in an activity, alone and while they come and go.</summary>
public sealed class StreamExplorationTests(ITestOutputHelper output)
{
    public static TheoryData<string, bool> Plans() =>
        [.. Activities.All.SelectMany(a => new[] { false, true }.Select(isPair => new TheoryDataRow<string, bool>(a.Kind.Name, isPair)))];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Exploration_KeepsEveryInvariant(string kind, bool isPair)
    {
        if (isPair)
        {
            Budget.NeedsAll("alone every kind is explored");
        }

        var activity = StreamLawsTests.Of(kind);
        var result = Exploration.BreadthFirst(StreamPlans.Plan(activity, isPair));
        output.WriteLine($"{kind}{(isPair ? " with the constitution" : string.Empty)}: {result}");

        result.OrThrow();
        if (!isPair)
        {
            Assert.DoesNotContain(result.Coverage.Statuses, s => s.Count == 0);
        }
    }
}
