using CoP.Domain.Deciding;
using CoP.Domain.Formats;
using CoP.Domain.Reflection;
using CoP.Domain.Streams;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Streams;

namespace CoP.Domain.Tests.Reflection;

/// <summary>What holds for every look, whatever a community has done.</summary>
public sealed class LookProperties(ITestOutputHelper output)
{
    [Fact]
    public void Looks_AtGeneratedLives_AnswerWithFiniteNumbers_AndTheSameAgain()
    {
        var subject = WholeCommunities.Create() with { Histories = Budget.Of(40), Seed = 20261122 };
        var outcomes = LookRegistry.Standard.All.ToDictionary(l => l.Code, _ => new HashSet<LookOutcome>(), StringComparer.Ordinal);
        foreach (var history in Histories.Sample(subject))
        {
            var (whole, entries, counts) = (subject.Start, new List<EventEnvelope>(), new Dictionary<StreamId, long>());
            foreach (var command in history.Commands)
            {
                var outcome = subject.Decider.Do(whole, command);
                whole = outcome.State;
                entries.AddRange(outcome.IsAccepted ? outcome.Events.Select(e => Wrapped(e, counts)) : []);
            }

            var now = entries.Select(e => e.Event.At).Append(DateTimeOffset.UnixEpoch).Max();
            var (input, again) = (new LookInput(whole.Community, Chronicle.Of(entries), now.AddDays(1)), new LookInput(whole.Community, Chronicle.Of(entries), now.AddDays(1)));
            foreach (var look in LookRegistry.Standard.All)
            {
                var seen = look.Take(input);
                outcomes[look.Code].Add(seen.Outcome);

                Assert.Equal(seen, look.Take(again));
                Assert.False(string.IsNullOrWhiteSpace(seen.Finding) || string.IsNullOrWhiteSpace(seen.Next), look.Code);
                Assert.All(seen.Figures, f => Assert.True(double.IsFinite(f.Value) && f.Value >= 0, $"{look.Code}: {f}"));
                Assert.True(seen.Outcome != LookOutcome.NobodyLooked || seen.Figures.IsEmpty, $"{look.Code} has figures of nothing");
                Assert.InRange(seen.Events, 0, entries.Count + 1);
            }
        }

        output.WriteLine(string.Join('\n', outcomes.Select(o => $"{o.Key}: {string.Join(", ", o.Value.Order())}")));
        Assert.True(outcomes.Count(o => o.Value.Count > 1) >= 15, "most looks answer differently in different lives");
    }

    private static EventEnvelope Wrapped(Addressed<DomainEvent> happened, Dictionary<StreamId, long> counts)
    {
        var position = counts.GetValueOrDefault(happened.Stream);
        counts[happened.Stream] = position + 1;
        return new(happened.Stream, position, position, 1, null, null, happened.Item);
    }
}
