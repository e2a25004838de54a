using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Communities;

namespace CoP.Domain.Tests.Laws;

/// <summary>What must hold of whole histories, beside the laws of a decider.</summary>
public sealed class CommunityHistoryLaws
{
    private static readonly LawSubject<DomainCommand, DomainEvent, Community> Subject = CommunitySubject.Create().Budgeted();

    [Fact]
    [Trait("Statement", "4")]
    public void Nobody_ActsBeforeJoiningOrAfterLeaving()
    {
        var acted = 0;
        foreach (var (before, command, outcome) in Steps())
        {
            if (command is FoundCommunity || !outcome.IsAccepted || !command.By.TryGetMember(out var by))
            {
                continue;
            }

            acted++;
            var standing = before.Participation.StandingOf(by);
            Assert.True(
                standing == Standing.Member || (IsOwnWay(command) && standing is not (Standing.Outsider or Standing.Departed or Standing.Removed)),
                $"{by} is {standing} and did {command}");
        }

        Assert.True(acted > Budget.Of(1_000));
    }

    [Fact]
    [Trait("Statement", "12")]
    public void Nobody_IsLostByAnEnding()
    {
        Budget.NeedsAll("few histories end in a split or a merger");
        var ended = 0;
        foreach (var (before, _, outcome) in Steps())
        {
            foreach (var e in outcome.Events.OfType<LifeCycleEnded>().Where(e => e.Ending is Ending.Split or Ending.Merged))
            {
                ended++;
                var everyone = before.Participation.People.Where(p => p.Value.Belongs).Select(p => p.Key).Order();
                Assert.Equal(everyone, e.Destinations.Select(d => d.Member).Order());
            }
        }

        Assert.True(ended > 5);
    }

    [Fact]
    public void EventsOfADecision_AreOneBlockAndNameTheirCause()
    {
        foreach (var (before, command, outcome) in Steps())
        {
            var envelopes = EventEnvelope.Wrap(outcome.State.Id, before.Position, outcome.Decision, command);

            Assert.Equal(outcome.State.Position - before.Position, envelopes.Count);
            Assert.All(envelopes, e => Assert.True(e.Decision == before.Position && e.DecisionSize == envelopes.Count));
            Assert.All(envelopes, e => Assert.True(e.Cause is null || e.Cause.Value.Position < e.Position));
        }
    }

    [Fact]
    public void Refusals_NameTheirValues()
    {
        var named = 0;
        foreach (var (name, value) in Steps().Select(s => s.Outcome.Refusal).OfType<Refusal>().SelectMany(r => r.Values))
        {
            Assert.Matches("^[a-z][A-Za-z-]*$", name);
            Assert.NotNull(value);
            named++;
        }

        Assert.True(named > Budget.Of(100));
    }

    [Fact]
    public void OwnWay_IsOpenToEverybodyAtAnyTime()
    {
        foreach (var community in Steps().Select(s => s.Before).Where(c => c.Status == CommunityStatus.Alive))
        {
            foreach (var (member, membership) in community.Participation.People)
            {
                Assert.All(OwnWays(member, membership, community.Now), way => Assert.Null(community.WhyNot(way)));
            }
        }
    }

    private static IEnumerable<DomainCommand> OwnWays(MemberId member, Membership membership, DateTimeOffset at) => membership.Standing switch
    {
        Standing.Member => [new Depart(member, at), new TakeLeave(member, at), new Retire(member, at)],
        Standing.OnLeave or Standing.Inactive or Standing.Emeritus => [new ComeBack(member, at), new Depart(member, at)],
        Standing.Invited => [new AcceptInvitation(member, at), new DeclineInvitation(member, at)],
        _ => [],
    };

    private static IEnumerable<(Community Before, DomainCommand Command, Outcome<DomainEvent, Community> Outcome)> Steps()
    {
        foreach (var history in Histories.Sample(Subject))
        {
            var community = Subject.Start;
            foreach (var command in history.Commands)
            {
                var outcome = Subject.Decider.Do(community, command);
                yield return (community, command, outcome);
                community = outcome.State;
            }
        }
    }

    private static bool IsOwnWay(DomainCommand command) => command is AcceptInvitation or DeclineInvitation or ComeBack or Depart or Retire;
}
