using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Participation;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Streams;

namespace CoP.Domain.Tests.Streams;

/// <summary>Communities that do everything at once, constitution and activities in turns.</summary>
public sealed class WholeCommunityLaws(ITestOutputHelper output)
{
    private static readonly LawSubject<Addressed<DomainCommand>, Addressed<DomainEvent>, WholeCommunity> Subject = WholeCommunities.Create() with { Histories = Budget.Of(100) };

    // Codecs and times belong to single streams, and their laws hold there: between streams no clock is shared.
    [Fact]
    public void Whole_KeepsAllLaws()
    {
        var report = new DeciderLaws<Addressed<DomainCommand>, Addressed<DomainEvent>, WholeCommunity>(Subject).CheckAll();
        output.WriteLine(report.ToString());

        report.RequireTested(9, 10);
    }

    [Fact]
    [Trait("Statement", "4")]
    public void Histories_TenThousandOfUpTo200Commands_BreakNoInvariant()
    {
        Budget.NeedsAll("a sample of the histories is in the laws");
        var subject = Subject with { Histories = 10_000, Seed = 4711 };
        var (commands, accepted) = (0, 0);
        foreach (var history in Testing.Histories.Sample(subject))
        {
            var whole = subject.Start;
            foreach (var command in history.Commands)
            {
                var outcome = subject.Decider.Do(whole, command);
                commands++;
                if (!outcome.IsAccepted)
                {
                    continue;
                }

                accepted++;
                Assert.All(outcome.Events, e => RequirePresent(whole.Community, command, e));
                whole = outcome.State;
                Assert.Empty(subject.Invariants(whole));
            }
        }

        output.WriteLine($"{commands} commands, {accepted} accepted");
        Assert.True(accepted > commands / 3);
    }

    private static void RequirePresent(Community community, Addressed<DomainCommand> command, Addressed<DomainEvent> happened)
    {
        if (command.Stream.Kind.Length > 0)
        {
            Assert.Equal(community.Position, happened.Item.Seen);
            Assert.True(!command.Item.By.TryGetMember(out var by) || community.Participation.StandingOf(by) == Standing.Member, $"{command} by an absent person");
        }
    }
}
