using CoP.Domain.StateMachines;

namespace CoP.Domain.Tests.StateMachines;

public sealed class StateMachineTests
{
    private static readonly StateMachine<Light, Press> s_lamp = Lamp.Machine;

    [Fact]
    public void Lists_OfADefinition_KeepTheOrderOfDeclaration()
    {
        Assert.Equal("desk-lamp", s_lamp.Name);
        Assert.Equal("desk-lamp", s_lamp.ToString());
        Assert.Equal(Light.Off, s_lamp.Initial);
        Assert.Equal([Light.Off, Light.DimmedLow, Light.On, Light.BurntOut], s_lamp.Statuses);
        Assert.Equal([Press.Up, Press.Down, Press.HoldLong, Press.Overload], s_lamp.Triggers);
        Assert.Equal(7, s_lamp.Transitions.Length);
        Assert.Equal(new Transition<Light, Press>(Light.Off, Press.Up, Light.DimmedLow, "evening: after 18 h"), s_lamp.Transitions[0]);
    }

    [Fact]
    public void PermittedTriggers_OfAStatus_NamesEachOnceAndNoIgnoredOne()
    {
        Assert.Equal([Press.Up], s_lamp.PermittedTriggers(Light.Off));
        Assert.Equal([Press.Up, Press.Down, Press.HoldLong], s_lamp.PermittedTriggers(Light.DimmedLow));
        Assert.Empty(s_lamp.PermittedTriggers(Light.BurntOut));
        Assert.Empty(s_lamp.PermittedTriggers((Light)77));
    }

    [Fact]
    public void Find_OfAConditionalTarget_GivesEveryEdgeInOrder()
    {
        Assert.Equal([Light.DimmedLow, Light.On], s_lamp.Find(Light.Off, Press.Up).Select(t => t.To));
        Assert.Empty(s_lamp.Find(Light.Off, Press.Down));
        Assert.Empty(s_lamp.Find((Light)77, Press.Down));
    }

    [Fact]
    public void IsPermitted_OfAMove_LooksAtTriggerAndTarget()
    {
        Assert.True(s_lamp.IsPermitted(Light.Off, Press.Up, Light.On));
        Assert.True(s_lamp.IsPermitted(Light.DimmedLow, Press.HoldLong, Light.DimmedLow));
        Assert.False(s_lamp.IsPermitted(Light.Off, Press.Up, Light.BurntOut));
        Assert.False(s_lamp.IsPermitted(Light.Off, Press.Overload, Light.On));
    }

    [Fact]
    public void IsIgnored_OfATrigger_IsAsDeclared()
    {
        Assert.True(s_lamp.IsIgnored(Light.Off, Press.Down));
        Assert.True(s_lamp.IsIgnored(Light.BurntOut, Press.Up));
        Assert.False(s_lamp.IsIgnored(Light.On, Press.Down));
    }

    [Fact]
    public void IsTerminal_OfAStatus_IsAsDeclared()
    {
        Assert.True(s_lamp.IsTerminal(Light.BurntOut));
        Assert.False(s_lamp.IsTerminal(Light.On));
        Assert.False(s_lamp.IsTerminal((Light)77));
    }

    [Fact]
    public void NameOf_OfMembersAndIds_IsStable()
    {
        Assert.Equal("dimmed-low", s_lamp.NameOf(Light.DimmedLow));
        Assert.Equal("hold-long", s_lamp.NameOf(Press.HoldLong));
        Assert.Equal("a:1", Lamp.OfData.InitialName);
    }

    [Theory]
    [InlineData("HandingOver", "handing-over")]
    [InlineData("HRReview", "hr-review")]
    [InlineData("OnHR", "on-hr")]
    [InlineData("Stage2", "stage2")]
    [InlineData("A", "a")]
    public void ToKebabCase_OfAName_SplitsWords(string name, string kebab) => Assert.Equal(kebab, StableNames.ToKebabCase(name));

    [Fact]
    public void Reachable_OfABuiltMachine_IsEveryStatusNearestFirst() =>
        Assert.Equal([Light.Off, Light.DimmedLow, Light.On, Light.BurntOut], s_lamp.Reachable());

    [Fact]
    public void ShortestPath_ToAStatus_TakesTheFewestEdges()
    {
        Assert.Equal(["Off --Up--> On", "On --Overload--> BurntOut"], s_lamp.ShortestPath(Light.BurntOut).Select(t => t.ToString()), StringComparer.Ordinal);
        Assert.Equal("Off --Up [evening: after 18 h]--> DimmedLow", Assert.Single(s_lamp.ShortestPath(Light.DimmedLow)).ToString());
        Assert.Empty(s_lamp.ShortestPath(Light.Off));
        Assert.Throws<ArgumentException>(() => s_lamp.ShortestPath((Light)77));
    }

    [Fact]
    public void Names_SeenWithoutTypes_SayTheSame() => AssertNames(s_lamp);

    private static void AssertNames<T>(T machine)
        where T : IStateMachine
    {
        Assert.Equal("off", machine.InitialName);
        Assert.Equal(["off", "dimmed-low", "on", "burnt-out"], machine.Nodes.Select(n => n.Name), StringComparer.Ordinal);
        Assert.Equal(["up", "down", "hold-long", "overload"], machine.TriggerNames);
        Assert.Equal(new StateMachineEdge("off", "up", "dimmed-low", "evening: after 18 h", Note: null), machine.Edges[0]);
        Assert.Equal(["down (it is dark already)"], machine.Nodes[0].Ignored);
        Assert.True(machine.Nodes[3].IsTerminal);
    }
}
