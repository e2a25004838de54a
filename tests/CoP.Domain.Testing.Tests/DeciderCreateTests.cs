using CoP.Domain.Deciding;

namespace CoP.Domain.Testing.Tests;

public sealed class DeciderCreateTests
{
    [Fact]
    public void Create_RulesAlone_NeverEndsAndTakesNoSteps()
    {
        var decider = Decider<string, string, int>.Create("counter", 0, (_, word) => new Decision<string>.Accepted([word], [new Cause(0, -1)]), (n, _, _) => n + 1);

        Assert.Equal(2, decider.Do(decider.Initial, "one", "two").OrThrow());
        Assert.False(decider.IsTerminal(2));
        Assert.Empty(decider.StepsOf(0, "one"));
    }

    [Fact]
    public void Create_NameIsNoCode_Throws() =>
        Assert.Throws<ArgumentException>(() => Decider<string, string, int>.Create("No Code", 0, (_, _) => null!, (n, _, _) => n));

    [Fact]
    public void Create_RulesMissing_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Decider<string, string, int>.Create("counter", 0, null!, (n, _, _) => n));
        Assert.Throws<ArgumentNullException>(() => Decider<string, string, int>.Create("counter", 0, (_, _) => null!, null!));
    }
}
