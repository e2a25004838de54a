using CoP.Domain.Collections;
using CoP.Domain.Deciding;

namespace CoP.Domain.Learning;

/// <content>How facts become state, and which steps they take.</content>
public static partial class InfluenceDecider
{
    internal static InfluenceArea Evolve(InfluenceArea area, InfluenceEvent happened, Owner? owner) =>
        new(area.Matters.Set(happened.Matter, Next(area.Of(happened.Matter), happened, owner), owner));

    internal static IEnumerable<MachineStep> Steps(InfluenceArea before, InfluenceEvent happened, string subject)
    {
        var from = before.Of(happened.Matter);
        (BoundaryTestTrigger, BoundaryTestStatus)? move = happened switch
        {
            BoundaryTestPlanned => (BoundaryTestTrigger.Plan, BoundaryTestStatus.Planned),
            BoundaryTestCalledOff => (BoundaryTestTrigger.CallOff, from.StatusOfLastTest),
            BoundaryTested { Outcome: TestOutcome.Held } => (BoundaryTestTrigger.Hold, BoundaryTestStatus.Held),
            BoundaryTested { Outcome: TestOutcome.PushedBack } => (BoundaryTestTrigger.PushBack, BoundaryTestStatus.PushedBack),
            BoundaryTested => (BoundaryTestTrigger.Widen, BoundaryTestStatus.Widened),
            _ => null,
        };
        return move is var (trigger, to) ? [MachineStep.Of(BoundaryTestMachine.Definition, $"{subject}/{happened.Matter}", from.Status, trigger, to)] : [];
    }

    private static MatterStanding Next(MatterStanding matter, InfluenceEvent happened, Owner? owner) => happened switch
    {
        MatterPerceived e when e.Belief != matter.Belief => matter with { Belief = e.Belief, BelievedSince = e.At },
        ConcernRecorded e when matter.Belief is not null => matter with { Concerns = matter.Concerns.Add(new(e.Kind, e.Text, e.At, null)) },
        BoundaryTestPlanned e when matter.Planned is null && matter.Belief == e.Expected => matter with { Planned = new(e.How, e.Expected, e.At) },
        BoundaryTestCalledOff when matter.Planned is not null => matter with { Planned = null },
        BoundaryTested e when matter.Planned?.Expected == e.Expected => matter with
        {
            Planned = null,
            LastTest = new(e.Expected, e.Outcome, e.WhatHappened, e.At),
            Tests = matter.Tests + 1,
            Concerns = matter.Concerns.Select(c => c.TestedAt is null ? c with { TestedAt = e.At } : c).ToValueList(),
        },
        EncouragementGiven e when e.By.TryGetMember(out var peer) => matter with { Encouragements = matter.Encouragements.Set(peer, e.At, owner) },
        MatterGranted e when matter.Grant is null => matter with { Grant = new(e.By, e.Terms, e.At) },
        GrantWithdrawn when matter.Grant is not null => matter with { Grant = null },
        _ => throw new CorruptHistoryException(happened.Type, $"«{happened.Matter}» is {matter.Status}, believed {matter.Belief?.ToString() ?? "nothing"}, granted by {matter.Grant?.By.ToString() ?? "nobody"}.", null),
    };
}
