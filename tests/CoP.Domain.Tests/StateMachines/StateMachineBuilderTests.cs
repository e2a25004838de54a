using CoP.Domain.StateMachines;

namespace CoP.Domain.Tests.StateMachines;

public sealed class StateMachineBuilderTests
{
    [Fact]
    public void Build_OfAWrongDefinition_ListsEveryProblem()
    {
        var thrown = Assert.Throws<StateMachineDefinitionException>(() => StateMachine<Light, Press>.Define("Desk lamp", Light.Off)
            .State(Light.Off, s => s
                .Permit(Press.Up, Light.On)
                .Permit(Press.Up, Light.BurntOut)
                .Permit(Press.Down, Light.Off, guard: "same")
                .Permit(Press.Down, Light.BurntOut, guard: "same")
                .Permit(Press.HoldLong, Light.Off, guard: " ", note: "")
                .Ignore(Press.Up, "why"))
            .Terminal(Light.BurntOut, s => s.Permit(Press.Up, Light.Off).OnEntry("").Ignore(Press.Down, "a").Ignore(Press.Down, "b"))
            .Terminal(Light.BurntOut)
            .Build());

        Assert.Equal(
            [
                "the name 'Desk lamp' is not kebab-case",
                "status BurntOut is declared 2 times",
                "Off permits Up to On, which is not declared",
                "Off permits Up more than once without a guard",
                "Off permits Down more than once with the guard 'same'",
                "Off both permits and ignores Up",
                "Off permits HoldLong with an empty guard",
                "Off permits HoldLong with an empty note",
                "the end BurntOut permits Up",
                "BurntOut ignores Down more than once",
                "BurntOut has an empty text for entry, exit or ignore",
                "status DimmedLow is never declared",
                "status On is never declared",
            ],
            thrown.Problems);
        Assert.Equal("Desk lamp", thrown.Machine);
        Assert.StartsWith("State machine 'Desk lamp' has 13 problem(s): the name", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_OfAStatusNobodyLeadsTo_IsAProblem() =>
        AssertProblem("status b cannot be reached from a", StateMachine<string, string>.Define("x", "a").Terminal("a").Terminal("b"));

    [Fact]
    public void Build_OfADeadEnd_IsAProblem() =>
        AssertProblem("status a permits nothing and is not declared as an end", StateMachine<string, string>.Define("x", "a").State("a", _ => { }));

    [Fact]
    public void Build_OfAnInitialStatusNotDeclared_IsAProblem() =>
        AssertProblem("the initial status b is not declared", StateMachine<string, string>.Define("x", "b").State("a", s => s.Permit("go", "a")), problems: 2);

    [Fact]
    public void Build_OfTwoStatusesWithOneName_IsAProblem() =>
        AssertProblem(
            "2 statuses share the name 'k1'",
            StateMachine<Twin, string>.Define("x", new Twin(1)).State(new Twin(1), s => s.Permit("go", new Twin(2))).Terminal(new Twin(2)));

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("[*]")]
    public void Build_OfAStatusThatCannotBeNamed_IsAProblem(string name) =>
        AssertProblem($"'{name}' cannot name one of the statuses", StateMachine<string, string>.Define("x", name).Terminal(name));

    [Theory]
    [InlineData("")]
    [InlineData("-x")]
    [InlineData("x--y")]
    [InlineData("X")]
    [InlineData("x y")]
    public void Build_OfANameNotInKebabCase_IsAProblem(string name) =>
        AssertProblem($"the name '{name}' is not kebab-case", StateMachine<string, string>.Define(name, "a").Terminal("a"));

    [Fact]
    public void Build_CalledTwice_GivesIndependentMachines()
    {
        var builder = StateMachine<string, string>.Define("x", "a").Terminal("a");

        var first = builder.Build();

        Assert.Throws<StateMachineDefinitionException>(() => builder.Terminal("b").Build());
        Assert.Equal(["a"], first.Statuses);
    }

    private static void AssertProblem<TStatus>(string problem, StateMachineBuilder<TStatus, string> builder, int problems = 1)
        where TStatus : notnull
    {
        var thrown = Assert.Throws<StateMachineDefinitionException>(builder.Build);

        Assert.Contains(problem, thrown.Problems, StringComparer.Ordinal);
        Assert.Equal(problems, thrown.Problems.Length);
    }

    private readonly record struct Twin(int Id)
    {
        public override string ToString() => "k1";
    }
}
