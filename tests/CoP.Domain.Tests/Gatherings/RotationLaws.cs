using CoP.Domain.Gatherings;
using CoP.Domain.Testing.Communities;
using CoP.Domain.Tests.Streams;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Gatherings;

/// <summary>What a rotation promises, checked against a book that a witness keeps beside it, who knows events and nothing of the line.</summary>
[Trait("Statement", "18")]
public sealed class RotationLaws(ITestOutputHelper output)
{
    private const int Moves = 12;

    private static readonly IReadOnlyList<MemberId> People = CommunityCommands.People;

    [Fact]
    public void Nobody_HasTwoTurns_BeforeEverybodyWillingPresentAndEligibleHasOne() => Check(withSwaps: false, (run, named, at) =>
    {
        if (run.LastTurn(named.Member) is not { } last)
        {
            return;
        }

        foreach (var other in run.InLineSince(last).Where(m => m != named.Member && run.IsAvailable(m, named.Session)))
        {
            Assert.True(run.LastTurn(other) > last, $"{named.Member} is named again at {at}, and {other} had no turn since {last}");
        }
    });

    [Fact]
    public void Absent_DoesNotLoseTheTurn() => Check(withSwaps: false, (run, named, _) =>
    {
        if (run.Naming is not { } before)
        {
            return;
        }

        // Whoever stood before the one that was named, and can now, is next; or somebody who stood before even them.
        var order = before.Skipped.Select(s => s.Member).ToList();
        var first = order.FindIndex(m => run.StayedInLine(m) && run.IsAvailable(m, named.Session));
        Assert.True(first < 0 || order.IndexOf(named.Member) is var place && place >= 0 && place <= first, $"{named.Member} is named, number {first} of {string.Join(", ", order)} stood before");
    });

    [Fact]
    public void WithinARound_NobodyHasTwoTurns_WhateverIsExchanged()
    {
        var runs = 0;
        Check(withSwaps: true, (run, named, _) =>
        {
            if (run.Naming is null)
            {
                runs++;
            }

            Assert.DoesNotContain(run.Turns, t => t.Member == named.Member && t.Round == named.Round);
        });
        Assert.True(runs > Budget.Of(100));
    }

    [Fact]
    public void AlwaysThere_TurnsDifferByAtMostOne() => Check(withSwaps: true, (run, _, _) =>
    {
        var counts = run.Steady().Select(m => run.Turns.Count(t => t.Member == m)).ToList();
        Assert.True(counts.Count < 2 || counts.Max() - counts.Min() <= 1, $"turns of those always there: {string.Join(", ", counts)}");
    });

    private void Check(bool withSwaps, Action<RotationRun, TurnNamed, int> onNaming)
    {
        var (namings, turns, most) = (0, 0, 0);
        Prop.ForAll(Plays(withSwaps), moves =>
        {
            var run = new RotationRun(Settled.Log, RotationDecider.Streams.Begin(Settled.Community.Id, "facilitation"));
            foreach (var (move, who, with) in moves)
            {
                run.Play(move, People[who], People[with], onNaming);
                Assert.Empty(RotationInvariants.Violations(run.Log.State));
            }

            (namings, turns, most) = (namings + run.Namings, turns + run.Turns.Count, Math.Max(most, run.Log.State.Round));
        }).Check(Budget.Cases(400));
        output.WriteLine($"{namings} namings, {turns} turns, at most {most} rounds");
        Assert.True(turns > Budget.Of(1_000) && most > (Budget.IsQuick ? 3 : 7));
    }

    // Declaring, naming and taking come more often than what disturbs them.
    private static Arbitrary<(int Move, int Who, int With)[]> Plays(bool withSwaps) => Arb.From(
        from count in Gen.Choose(1, 240)
        from moves in OneMove(withSwaps).ArrayOf(count)
        select moves,
        moves => moves.Length > 20
            ? [moves[..(moves.Length / 2)], moves[(moves.Length / 2)..]]
            : moves.Select((_, i) => moves.Where((_, j) => j != i).ToArray()));

    private static Gen<(int Move, int Who, int With)> OneMove(bool withSwaps) =>
        from move in Gen.Choose(0, withSwaps ? Moves + 5 : Moves)
        from who in Gen.Choose(0, People.Count - 1)
        from other in Gen.Choose(0, People.Count - 1)
        select (move, who, other);
}
