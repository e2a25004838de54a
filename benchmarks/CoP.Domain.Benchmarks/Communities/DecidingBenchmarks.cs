using BenchmarkDotNet.Attributes;
using CoP.Domain.Charters;
using CoP.Domain.Collections;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.Participation;

namespace CoP.Domain.Benchmarks.Communities;

/// <summary>One decision in communities of different sizes; the ratios are to a community of 100.</summary>
[MemoryDiagnoser]
public class DecidingBenchmarks
{
    private static readonly DateTimeOffset Day = new(2026, 1, 12, 12, 0, 0, TimeSpan.Zero);
    private static readonly MemberId Ada = new("ada");
    private static readonly MemberId Ben = new("ben");
    private static readonly ValueList<Level> Levels = LevelScheme.WengerTrayner.Levels;

    private readonly Dictionary<int, (Community Community, DomainCommand Command)> asked = [];

    /// <summary>What is decided: "leave" is of whoever holds every function, so that somebody has to act.</summary>
    [Params("welcome", "raise", "leave", "propose", "amend", "consent")]
    public string Decision { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        foreach (var members in new[] { 100, 1_000, 10_000, 100_000 })
        {
            var community = Of(members);
            asked[members] = (community, Command(community));
            community.Do(asked[members].Command).OrThrow();
        }
    }

    [Benchmark(Baseline = true)]
    public Community Of100() => Do(100);

    [Benchmark]
    public Community Of1000() => Do(1_000);

    [Benchmark]
    public Community Of10000() => Do(10_000);

    [Benchmark]
    public Community Of100000() => Do(100_000);

    private Community Do(int members) => asked[members].Community.Do(asked[members].Command).State;

    private DomainCommand Command(Community community) => Decision switch
    {
        "welcome" => new Welcome(new("zoe"), Ada, Day),
        "raise" => new OfferRaise(new("m3"), Levels[0], Ada, Day),
        "leave" => new TakeLeave(Ada, Day),
        "propose" => new ProposeTransfer(LeadershipFunctions.Coordination, Ada, Ben, Ada, Day),
        "amend" => new ProposeAmendment(new() { Purpose = "learn more" }, Ada, Day),
        _ => new ConsentToAmendment(community.Charter.Amendments[0].Id, Ben, Day),
    };

    // A quarter of the members at each level, everybody in the body that amends, half of them with a consent given.
    private static Community Of(int members)
    {
        var charter = new Charter("Many", new DomainStatement("learning"), "learn", ["openness"], ["talk"], amendments: new AmendmentRule(Levels, 14));
        var founded = Community.Unfounded.Do(new FoundCommunity(new("many"), charter, [Ada, Ben], Ada, Day)).OrThrow();
        var ids = Enumerable.Range(0, members).Select(i => new MemberId(FormattableString.Invariant($"m{i}"))).ToArray();
        var full = CommunityDecider.Default.Fold(founded, ids.SelectMany((id, i) => Joining(id, Levels[i % Levels.Count])));
        var proposed = full.Do(new ProposeAmendment(new() { Practice = ["talk", "write"] }, Ada, Day)).OrThrow();
        var amendment = proposed.Charter.Amendments[0].Id;
        return CommunityDecider.Default.Fold(proposed, ids.Where((_, i) => i % 2 == 0).Select(id => new AmendmentConsented(amendment) { By = id, At = Day }));
    }

    private static IEnumerable<DomainEvent> Joining(MemberId member, Level level)
    {
        var warrant = new Warrant.Conferred(Ada);
        yield return new MemberWelcomed(member, Levels[^1], warrant) { By = Ada, At = Day };
        if (level != Levels[^1])
        {
            yield return new RaiseAccepted(member, Levels[^1], level, warrant) { By = member, At = Day };
        }
    }
}
