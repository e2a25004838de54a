using CoP.Domain.Deciding;

namespace CoP.Domain.Testing.Tests;

public sealed class ExplorationTests
{
    private static readonly int[] Levels = [1, 3, 2, 1, 3, 2, 1, 3, 2, 1, 1];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void BreadthFirst_Baton_CountsEveryState(bool printed)
    {
        var plan = Plan() with { Fingerprint = printed ? s => $"{s.Status} {s.Holder} {s.Drops}" : null };

        var result = Exploration.BreadthFirst(plan).OrThrow();

        Assert.True(result.IsClosed, result.ToString());
        Assert.Equal(20, result.States);
        Assert.Equal(Levels, result.StatesByDepth);
        Assert.Equal(140, result.Decisions);
        Assert.Equal(38, result.Accepted);
        Assert.Equal("baton.ended baton.not-now baton.worn-out", string.Join(' ', result.Refused.Select(r => r.Code)));
        result.Coverage.RequireStatuses().RequireEdges();
    }

    [Fact]
    public void BreadthFirst_SecondDrop_IsFoundByTheShortestPath()
    {
        var result = Exploration.BreadthFirst(Plan() with { Invariants = s => s.Drops > 1 ? ["dropped twice"] : [] });

        Assert.Equal(ExplorationEnd.Violation, result.End);
        Assert.Equal("Offer Take Drop Offer Take Drop", string.Join(' ', result.Violation!.Path.Select(c => c.GetType().Name)));
        Assert.Contains("6. Drop", Assert.Throws<LawBrokenException>(result.OrThrow).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BreadthFirst_StartIsWrong_NeedsNoCommand()
    {
        var result = Exploration.BreadthFirst(Plan() with { Invariants = _ => ["never"] });

        Assert.Empty(result.Violation!.Path);
        Assert.Equal(1, result.States);
    }

    [Fact]
    public void BreadthFirst_UndeclaredEdge_IsAViolation()
    {
        var decider = BatonDecider.Create(
            decide: (s, c) => c is End && s.Status == BatonStatus.Held ? BatonDecider.Yes(new Ended(c.At)) : BatonDecider.Decide(s, c));

        var result = Exploration.BreadthFirst(Plan() with { Decider = decider });

        Assert.Equal(3, result.Violation!.Path.Count);
        Assert.Contains("declares no edge held –end→ ended", result.Violation.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void BreadthFirst_DeciderThrows_IsAViolation()
    {
        var decider = BatonDecider.Create(
            evolve: (s, e, o) => e is Taken ? throw new CorruptHistoryException("Taken", "lost", null) : BatonDecider.Evolve(s, e, o));

        var result = Exploration.BreadthFirst(Plan() with { Decider = decider });

        Assert.Equal([new Offer("ada", Instants.Start), new Take("ada", Instants.Start)], result.Violation!.Path);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(4, 10)]
    public void BreadthFirst_DepthGiven_StopsThere(int depth, int states)
    {
        var result = Exploration.BreadthFirst(Plan() with { MaxDepth = depth });

        Assert.Equal(ExplorationEnd.Depth, result.End);
        Assert.Equal(states, result.States);
        Assert.Equal(depth, result.Depth);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(19)]
    public void BreadthFirst_MostStatesGiven_StopsThere(int most)
    {
        var result = Exploration.BreadthFirst(Plan() with { MaxStates = most });

        Assert.Equal(ExplorationEnd.States, result.End);
        Assert.Equal(most, result.States);
    }

    [Fact]
    public void BreadthFirst_ExactlyAsManyStatesAsAllowed_IsClosed() =>
        Assert.True(Exploration.BreadthFirst(Plan() with { MaxStates = 20 }).IsClosed);

    [Fact]
    public void RequireStatuses_StatusOutOfReach_IsNamed()
    {
        var result = Exploration.BreadthFirst(Plan() with { MaxDepth = 1 });

        Assert.Contains("not reached: baton/held", Assert.Throws<LawBrokenException>(() => result.Coverage.RequireStatuses()).Message, StringComparison.Ordinal);
        result.Coverage.RequireStatuses(new MachineStatus("baton", "held"));
    }

    [Fact]
    public void BreadthFirst_FiveDials_VisitsEveryPosition()
    {
        var result = Exploration.BreadthFirst(Dials.Plan(dials: 5, positions: 6));

        Assert.True(result.IsClosed);
        Assert.Equal(7_776, result.States);
        Assert.Equal(15, result.Depth);
    }

    private static ExplorationPlan<BatonCommand, BatonEvent, BatonState> Plan() => new()
    {
        Decider = BatonDecider.Create(),
        Start = BatonState.Initial with { Latest = Instants.Start },
        Alphabet = BatonSubject.Alphabet,
        Machines = [BatonMachine.Definition],
    };
}
