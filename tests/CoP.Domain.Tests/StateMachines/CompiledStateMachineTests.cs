using CoP.Domain.StateMachines;

namespace CoP.Domain.Tests.StateMachines;

public sealed class CompiledStateMachineTests
{
    private static readonly CompiledStateMachine<Light, Press> s_lamp = Lamp.Machine.Compile();

    [Fact]
    public void Next_OfEveryPair_AgreesWithTheDefinition()
    {
        AssertAgrees(s_lamp);
        AssertAgrees(Lamp.OfData.Compile());
        AssertAgrees(Sparse.Compile());
    }

    [Fact]
    public void Next_OfEnumMembers_TakesTheirNumbersAsIndices()
    {
        Assert.Equal((int)Light.On, s_lamp.Next((int)Light.DimmedLow, (int)Press.Up));
        Assert.Equal(-1, s_lamp.Next((int)Light.DimmedLow, (int)Press.Overload));
        Assert.Equal(4, s_lamp.StatusCapacity);
        Assert.Equal(4, s_lamp.TriggerCapacity);
    }

    [Fact]
    public void Next_OfAConditionalTarget_IsAmbiguousAndTargetsAreInOrder()
    {
        Assert.Equal(CompiledStateMachine<Light, Press>.Ambiguous, s_lamp.Next((int)Light.Off, (int)Press.Up));
        Assert.Equal([(int)Light.DimmedLow, (int)Light.On], s_lamp.Targets((int)Light.Off, (int)Press.Up).ToArray());
        Assert.False(s_lamp.TryNext(Light.Off, Press.Up, out var next));
        Assert.Equal(Light.Off, next);
        Assert.True(s_lamp.IsPermitted((int)Light.Off, (int)Press.Up, (int)Light.On));
        Assert.False(s_lamp.IsPermitted((int)Light.Off, (int)Press.Up, (int)Light.BurntOut));
    }

    [Fact]
    public void Next_OfGuardedEdgesToOneStatus_IsThatStatus()
    {
        var machine = StateMachine<string, char>.Define("x", "a")
            .State("a", s => s.Permit('g', "b", guard: "by day").Permit('g', "b", guard: "by night"))
            .Terminal("b")
            .Build()
            .Compile();

        Assert.True(machine.TryNext("a", 'g', out var next));
        Assert.Equal("b", next);
        Assert.Equal(2, machine.Targets(machine.IndexOf("a"), machine.IndexOf('g')).Length);
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    [InlineData(0, 4)]
    [InlineData(4, 0)]
    [InlineData(int.MinValue, 0)]
    [InlineData(int.MaxValue, 3)]
    [InlineData(0x40000000, 1)]
    [InlineData(-1, 3)]
    public void Next_OutsideOfTheTable_IsNotPermitted(int status, int trigger)
    {
        Assert.Equal(CompiledStateMachine<Light, Press>.NotPermitted, s_lamp.Next(status, trigger));
        Assert.True(s_lamp.Targets(status, trigger).IsEmpty);
    }

    [Fact]
    public void IndexOf_OfUndeclaredValues_IsMinusOne()
    {
        Assert.Equal(-1, s_lamp.IndexOf((Light)77));
        Assert.Equal(-1, s_lamp.IndexOf((Light)(-5)));
        Assert.Equal(-1, Lamp.OfData.Compile().IndexOf(status: "nowhere"));
        Assert.False(s_lamp.TryNext((Light)77, Press.Up, out _));
        Assert.False(Lamp.OfData.Compile().TryNext("nowhere", "turn", out _));
    }

    [Fact]
    public void StatusAt_OfAnIndexNobodyHas_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => s_lamp.StatusAt(4));
        Assert.Throws<ArgumentOutOfRangeException>(() => s_lamp.StatusAt(-1));
    }

    [Fact]
    public void Questions_InAHotLoop_AllocateNothing()
    {
        var sum = Ask(s_lamp, 10) + Ask(s_lamp, 10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        sum += Ask(s_lamp, 1000);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.True(sum > 0);
    }

    private static StateMachine<DayOfWeek, Far> Sparse { get; } = StateMachine<DayOfWeek, Far>.Define("week", DayOfWeek.Saturday)
        .State(DayOfWeek.Saturday, s => s.Permit(Far.Ahead, DayOfWeek.Sunday))
        .State(DayOfWeek.Sunday, s => s.Permit(Far.Ahead, DayOfWeek.Monday).Permit(Far.Back, DayOfWeek.Saturday))
        .State(DayOfWeek.Monday, s => s.Permit(Far.Ahead, DayOfWeek.Tuesday))
        .State(DayOfWeek.Tuesday, s => s.Permit(Far.Ahead, DayOfWeek.Wednesday))
        .State(DayOfWeek.Wednesday, s => s.Permit(Far.Ahead, DayOfWeek.Thursday))
        .State(DayOfWeek.Thursday, s => s.Permit(Far.Ahead, DayOfWeek.Friday))
        .Terminal(DayOfWeek.Friday)
        .Build();

    private static int Ask(CompiledStateMachine<Light, Press> machine, int rounds)
    {
        var sum = 0;
        for (var i = 0; i < rounds; i++)
        {
            sum += machine.Next(i % 4, i % 3) + machine.Targets(0, 0).Length + (machine.TryNext(Light.On, Press.Down, out var next) ? 1 : 0) + (int)next;
        }

        return sum + rounds * 3;
    }

    private static void AssertAgrees<TStatus, TTrigger>(CompiledStateMachine<TStatus, TTrigger> compiled)
        where TStatus : notnull
        where TTrigger : notnull
    {
        var machine = compiled.Definition;
        Assert.Equal(machine.Initial, compiled.StatusAt(compiled.Initial));
        foreach (var status in machine.Statuses)
        {
            Assert.Equal(status, compiled.StatusAt(compiled.IndexOf(status)));
            foreach (var trigger in machine.Triggers)
            {
                var targets = machine.Find(status, trigger).Select(t => t.To).ToList();
                var next = compiled.Next(compiled.IndexOf(status), compiled.IndexOf(trigger));
                Assert.Equal(targets.Distinct().Count() switch { 0 => -1, 1 => compiled.IndexOf(targets[0]), _ => -2 }, next);
                Assert.Equal(targets, compiled.Targets(compiled.IndexOf(status), compiled.IndexOf(trigger)).ToArray().Select(compiled.StatusAt));
                Assert.Equal(next >= 0, compiled.TryNext(status, trigger, out var to));
                Assert.Equal(next >= 0 ? targets[0] : status, to);
            }
        }
    }

    private enum Far
    {
        Ahead = 0,
        Back = 100_000,
    }
}
