using CoP.Domain.Architecture.Tests.Rules;
using CoP.Domain.Deciding;

namespace CoP.Domain.Tests.Refusals;

/// <summary>Every refusal of the library, an example of each: all of them say code, reason, remedy and named values. A veto says what its owner says.</summary>
public sealed class RefusalSheetTests
{
    [Fact]
    public void Refusals_All_NameWhatTheySay()
    {
        var examples = typeof(Refusal).Assembly.GetTypes()
            .Where(t => t is { IsAbstract: false, IsNested: true } && t.IsAssignableTo(typeof(Refusal)) && t != typeof(DecisionRefusal.Vetoed))
            .Select(t => (Refusal)Placeholder.Of(t, t.Name)!)
            .ToList();

        Assert.True(examples.Count > 200);
        Assert.All(examples, refusal =>
        {
            Assert.Matches("^[a-z0-9-]+\\.[a-z0-9-]+$", refusal.Code);
            Assert.False(string.IsNullOrWhiteSpace(refusal.Because));
            Assert.False(string.IsNullOrWhiteSpace(refusal.Remedy));
            Assert.All(refusal.Values, v => Assert.Matches("^[a-z][A-Za-z]*$", v.Key));
            Assert.Equal(refusal.Values.Count, refusal.Values.Select(v => v.Key).Distinct(StringComparer.Ordinal).Count());
        });
    }
}
