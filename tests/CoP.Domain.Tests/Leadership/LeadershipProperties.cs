using CoP.Domain.Leadership;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Leadership;

public sealed class LeadershipProperties
{
    private static readonly LeadershipAspect[] s_aspects = Enum.GetValues<LeadershipAspect>();
    private static readonly Config s_config = Budget.Cases(300);

    private static Arbitrary<Stroke[]> Histories { get; } = Arb.From(
        Gen.Choose(0, Play.Kinds - 1).SelectMany(kind => Gen.Choose(0, 4).SelectMany(who => Gen.Choose(0, 5).SelectMany(whom =>
            Gen.OneOf(Gen.Choose(0, 6), Gen.Choose(0, 10_000), Gen.Constant(0)).SelectMany(shares =>
                Gen.OneOf(Gen.Constant(0), Gen.Constant(0), Gen.Constant(0), Gen.Constant(0), Gen.Elements(1, 5, 14, 30)).Select(days => new Stroke(kind, who, whom, shares, days))))))
            .ArrayOf(60),
        WithoutSome);

    [Fact]
    public void AnyHistory_AfterEveryDecision_InvariantsHold() => ForEachStep((play, _) => Assert.Empty(play.Circle.Violations()));

    [Fact]
    [Trait("Statement", "8")]
    public void AnyHistory_AfterEveryEvent_HeldAndVacantAreTheWhole() => ForAll(play =>
    {
        var state = LeadershipState.Empty;
        foreach (var happened in play.Circle.Events)
        {
            state = LeadershipDecider.Evolve(state, happened, null);
            foreach (var (function, holdings) in state.Functions)
            {
                Assert.True((holdings.Vacant + holdings.Holders.Aggregate(LeadershipShares.None, (sum, h) => sum + holdings.Of(h))) == LeadershipShares.Whole, function.Value);
                Assert.All(s_aspects, a => Assert.InRange(holdings[a].Vacant, 0, LeadershipShares.Total));
            }
        }
    });

    [Fact]
    public void AnyCommand_DecidedTwice_GetsTheSameAnswerAndARefusalChangesNothing() => ForEachStep((play, step) =>
    {
        if (step is { Decision.IsAccepted: false } refused)
        {
            Assert.Same(refused.Before, play.Circle.State);
            Assert.Equal(refused.Decision, play.Circle.Ask(refused.Command));
            Assert.NotEmpty(refused.Decision.Refusal!.Remedy);
        }
    });

    [Fact]
    public void AnAcceptedCommand_Repeated_IsRefusedUnlessItSaysOtherwise() => ForEachStep((play, step) =>
    {
        if (step is not { Decision.IsAccepted: true } taken || taken.Command is Relinquish)
        {
            return;
        }

        var again = play.Circle.Ask(taken.Command);
        Assert.True(taken.Command is VacateHoldings ? again is { IsAccepted: true, Events.Count: 0 } : !again.IsAccepted, taken.Command.ToString());
    });

    [Fact]
    public void AnyHistory_EveryStep_FollowsADeclaredEdge() => ForAll(play =>
    {
        var edges = TransferMachine.Definition.Edges.Select(e => (e.From, e.Trigger, e.To)).ToHashSet();
        Assert.All(play.Circle.Steps, s => Assert.Contains((s.From, s.Trigger, s.To), edges));
    });

    [Fact]
    public void AnyHistory_FoldedWithAnOwnerOrWithout_GivesTheLiveState() => ForAll(play =>
    {
        var decider = LeadershipDecider.Over(play.Circle);
        var middle = decider.Fold(decider.Initial, play.Circle.Events.Take(play.Circle.Events.Count / 2));
        var snapshot = play.Circle.Events.Take(play.Circle.Events.Count / 2).Aggregate(decider.Initial, decider.Evolve);
        Assert.Equal(play.Circle.State, decider.Fold(middle, play.Circle.Events.Skip(play.Circle.Events.Count / 2)));
        Assert.Equal(snapshot, middle);
        Assert.Equal(LeadershipState.Empty, decider.Initial);
    });

    [Fact]
    public void AnyState_WhatIsDue_IsAcceptedAloneAndInTurn() => ForEachStep((play, _) =>
    {
        var now = play.Now.AddDays(20);
        var due = LeadershipDecider.Due(play.Circle.State, now);
        Assert.Equal(play.Circle.State.Transfers.Count(t => t.Value.Deadline <= now), due.Count);
        Assert.All(due, c => Assert.Null(play.Circle.Ask(c).Refusal));
        var decider = LeadershipDecider.Over(play.Circle);
        Assert.Null(decider.Do(play.Circle.State, [.. due]).Refusal);
    });

    [Fact]
    public void Histories_TakenTogether_TakeEveryEdgeAndReachEveryRefusal()
    {
        Budget.NeedsAll("some refusals are met once in a hundred histories");
        var edges = new HashSet<string>(StringComparer.Ordinal);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        Prop.ForAll(Histories, strokes =>
        {
            var play = new Play(strokes is [{ Who: 4 }, ..]);
            codes.UnionWith(strokes.Select(play.Take).Select(s => s?.Decision.Refusal?.Code).OfType<string>());
            edges.UnionWith(play.Circle.Steps.Select(s => $"{s.From} {s.Trigger}"));
        }).Check(Budget.Cases(1_500));
        var missing = TransferMachine.Definition.Edges.Select(e => $"{e.From} {e.Trigger}").Except(edges, StringComparer.Ordinal).ToList();
        Assert.True(missing.Count == 0, string.Join(", ", missing));
        Assert.True(codes.Count == LeadershipRefusalTests.All.Count, string.Join(", ", LeadershipRefusalTests.All.Select(r => r.Code).Except(codes, StringComparer.Ordinal)));
    }

    private static void ForAll(Action<Play> check) => Prop.ForAll(Histories, strokes =>
    {
        var play = new Play(strokes is [{ Who: 4 }, ..]);
        foreach (var stroke in strokes)
        {
            play.Take(stroke);
        }

        check(play);
    }).Check(s_config);

    private static void ForEachStep(
        Action<Play, (LeadershipCommand Command, LeadershipState Before, CoP.Domain.Deciding.Decision<LeadershipEvent> Decision)?> check) => Prop.ForAll(Histories, strokes =>
    {
        var play = new Play(strokes is [{ Who: 4 }, ..]);
        foreach (var stroke in strokes)
        {
            check(play, play.Take(stroke));
        }
    }).Check(s_config);

    // Halves first, so that long histories shrink in few tries.
    private static IEnumerable<Stroke[]> WithoutSome(Stroke[] strokes)
    {
        for (var size = strokes.Length / 2; size > 0; size /= 2)
        {
            for (var at = 0; at + size <= strokes.Length; at += size)
            {
                yield return [.. strokes[..at], .. strokes[(at + size)..]];
            }
        }
    }
}
