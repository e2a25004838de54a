using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Tests.Communities.Crowds;

/// <summary>What a decision costs grows no faster than the logarithm of the members: it looks at whom it names, and makes hardly more in a crowd.</summary>
public sealed class DecidingCostTests(ITestOutputHelper output)
{
    // An ending names everybody's destination; the others come with the founding or follow from something else.
    private static readonly Type[] NotAsked =
        [typeof(EndLifeCycle), typeof(FoundCommunity), typeof(AdoptCharter), typeof(GatherFoundingCircle), typeof(BeginLifeCycle), typeof(VacateHoldings)];

    private static readonly List<Type> Unions =
        [typeof(CommunityCommand), typeof(ParticipationCommand), typeof(LeadershipCommand), typeof(CharterCommand), typeof(LifeCycleCommand)];

    private static readonly Lazy<Community> Few = new(() => Crowd.Of(1_000));
    private static readonly Lazy<Community> Many = new(() => Crowd.Of(Budget.Of(100_000)));

    public static TheoryData<string> Commands() => [.. Asked.All.Select(a => Last(Few.Value, a).Command.GetType().Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Decision_InACrowd_LooksOnlyAtWhomItNames(string command)
    {
        var (community, last) = Last(Many.Value, StepsOf(command));

        Assert.Null(Record.Exception(() => Crowd.Mined(community).Do(last).OrThrow()));
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Decision_InACrowd_MakesHardlyMore(string command)
    {
        var few = BytesOf(Few.Value, StepsOf(command));
        var many = BytesOf(Many.Value, StepsOf(command));
        output.WriteLine($"{command}: {few} bytes with 1,000 members, {many} in the crowd");

        Assert.InRange(many, 1, 3 * few);
    }

    [Fact]
    public void Commands_AreAllAsked() => Assert.Equal(
        typeof(Community).Assembly.GetTypes().Where(t => Unions.Exists(t.IsSubclassOf)).Except(NotAsked).Select(t => t.Name).Order(StringComparer.Ordinal),
        Commands().Select(c => c.Data).Order(StringComparer.Ordinal));

    [Fact]
    public void Walk_OverAMinedCrowd_FallsOver() =>
        Assert.Throws<NullReferenceException>(() => Crowd.Mined(Few.Value).Participation.People.Count(p => p.Value.IsPresent));

    private static Func<Community, DomainCommand>[] StepsOf(string command) =>
        Asked.All.Single(a => Last(Few.Value, a).Command.GetType().Name == command);

    private static (Community Before, DomainCommand Command) Last(Community community, Func<Community, DomainCommand>[] steps)
    {
        var before = steps[..^1].Aggregate(community, (c, step) => c.Do(step(c)).OrThrow());
        return (before, steps[^1](before));
    }

    private static long BytesOf(Community community, Func<Community, DomainCommand>[] steps)
    {
        // Whatever walk the first time takes must serve the second, though it was made for a state in the middle of a decision.
        var people = community.Participation;
        var (before, command) = Last(community with { Participation = people with { Ranks = new Seniority(people.People) } }, steps);
        before.Do(command).OrThrow();
        var start = GC.GetAllocatedBytesForCurrentThread();
        before.Do(command);
        return GC.GetAllocatedBytesForCurrentThread() - start;
    }
}
