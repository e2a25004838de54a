using CoP.Domain.Leadership;

namespace CoP.Domain.Tests.Leadership;

public sealed class LeadershipFunctionsTests
{
    [Fact]
    public void All_TheDefaultSet_IsTheElevenOfTheDesign() => Assert.Equal(
        "coordination facilitation agenda keeping critical-friendship reporting messaging value-detection brokering sponsor-liaison gardening",
        string.Join(' ', LeadershipFunctions.All));
}
