using System.Collections.Concurrent;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Tests.Exhaustive;

/// <summary>Every state that three people can bring about within twelve decisions, or all there are; sampling can miss a corner, this cannot.</summary>
public sealed class ExhaustiveTests(ITestOutputHelper output)
{
    private static readonly ConcurrentDictionary<string, ExplorationResult<DomainCommand>> Results = new(StringComparer.Ordinal);

    public static TheoryData<string> Plans() => [.. PlanNames];

    private static string[] PlanNames => ["people", "leading", "leading-both", "leading-and-leaving", "charter", "life"];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Exploration_KeepsEveryInvariant(string plan)
    {
        var result = Explore(plan);
        output.WriteLine($"{plan}: {result}");

        result.OrThrow();
        Assert.NotEqual(ExplorationEnd.States, result.End);
    }

    [Fact]
    public void Explorations_VisitEveryStatusOfEveryMachine()
    {
        Budget.NeedsAll("some statuses lie deeper");
        var counts = PlanNames.SelectMany(p => Explore(p).Coverage.Statuses)
            .GroupBy(s => s.Status)
            .Select(g => new StatusCount(g.Key, g.Sum(s => s.Count)))
            .ToList();
        output.WriteLine(string.Join('\n', counts));

        Assert.DoesNotContain(counts, c => c.Count == 0);
    }

    private static ExplorationResult<DomainCommand> Explore(string plan) => Results.GetOrAdd(plan, name => Exploration.BreadthFirst(PlanOf(name)));

    private static ExplorationPlan<DomainCommand, DomainEvent, Community> PlanOf(string name) => name switch
    {
        "people" => Plan(Alphabet.Founding(1), Alphabet.Participation),
        "leading" => Plan(Alphabet.Founding(3), Alphabet.Leading),
        "leading-both" => Plan(Alphabet.Founding(3, new() { SecondRequired = true, Overlap = Overlap.Both }), Alphabet.Leading),
        "leading-and-leaving" => Plan(Alphabet.Founding(3), c => Alphabet.Leading(c).Concat(Alphabet.Leaving(c))),
        "charter" => Plan(Alphabet.Founding(3), Alphabet.Chartering),
        _ => Plan(Alphabet.Founding(3), Alphabet.Living),
    };

    private static ExplorationPlan<DomainCommand, DomainEvent, Community> Plan(FoundCommunity founding, Func<Community, IEnumerable<DomainCommand>> alphabet) => new()
    {
        Decider = CommunityDecider.Default,
        Alphabet = c => c.Status == CommunityStatus.Unfounded ? [founding] : alphabet(c),
        Fingerprint = Fingerprint.Of,
        Invariants = c => CommunityInvariants.Violations(c).Concat(Bound(c)),
        Machines = CommunitySubject.Machines,
        MaxDepth = Budget.Depth,
    };

    // Participation is voluntary: whatever is under way, nobody present is held back.
    private static IEnumerable<string> Bound(Community community) => community.Status != CommunityStatus.Alive
        ? []
        : community.Participation.People
            .Where(p => p.Value.IsPresent)
            .Select(p => (p.Key, community.WhyNot(new Depart(p.Key, community.Now))))
            .Where(p => p.Item2 is not null)
            .Select(p => $"{p.Key} cannot leave: {p.Item2}");
}
