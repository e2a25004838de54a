using CoP.Domain.Deciding;
using CoP.Domain.Learning;
using CoP.Domain.Testing;
using CoP.Domain.Testing.Streams;
using static CoP.Domain.Tests.Learning.Circle;

namespace CoP.Domain.Tests.Learning;

/// <summary>On generated histories: who moves which boundary, and that no boundary moves another.</summary>
public sealed class InfluenceProperties
{
    [Fact]
    public void Boundaries_OfEveryHistory_AreMovedByTheirOwnCauseOnly()
    {
        var subject = Activities.InfluenceAreas.Over(Here, "ben") with { Histories = Budget.Of(400), Seed = 20050 };
        var moved = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var history in Histories.Sample(subject))
        {
            var state = subject.Start;
            foreach (var command in history.Commands)
            {
                var outcome = subject.Decider.Do(state, command);
                foreach (var happened in outcome.Events)
                {
                    var (before, after) = (state.State.Of(happened.Matter), outcome.State.State.Of(happened.Matter));
                    Moved("perceived", before.Belief != after.Belief, happened, happened is MatterPerceived && happened.By == Ben);
                    Moved("tested", before.IsTestedWithin != after.IsTestedWithin, happened, happened is BoundaryTested && happened.By == Ben);
                    Moved("granted", before.Grant != after.Grant, happened, happened is MatterGranted or GrantWithdrawn && happened.By != Ben);
                    Moved("encouraged", before.Encouragements != after.Encouragements, happened, happened is EncouragementGiven && happened.By != Ben);
                }

                state = outcome.State;
            }
        }

        Assert.Equal(["encouraged", "granted", "perceived", "tested"], moved.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(moved, m => Assert.True(m.Value > Budget.Of(100), $"{m.Key} moved {m.Value} times only"));

        void Moved(string boundary, bool hasMoved, DomainEvent happened, bool mayMove)
        {
            if (hasMoved)
            {
                Assert.True(mayMove, $"{happened} moved the {boundary} boundary");
                moved[boundary] = moved.GetValueOrDefault(boundary) + 1;
            }
        }
    }
}
