using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Gatherings;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Tests;

public sealed class ConceptPageTests
{
    public static TheoryData<string, IStateMachine[]> Charts() => new()
    {
        { "charters", [AmendmentMachine.Definition] },
        { "communities", [CommunityMachine.Definition] },
        { "gatherings", [SessionMachine.Definition, LearningPlanMachine.Definition, RotationMachine.Definition] },
        { "leadership", [TransferMachine.Definition] },
        { "life-cycles", [.. LifeCycleModels.All.Select(m => m.Machine), JunctureMachine.Definition] },
        { "participation", [StandingMachine.Definition] },
    };

    [Theory]
    [MemberData(nameof(Charts), DisableDiscoveryEnumeration = true)]
    public void Charts_AreTheDefinitions(string page, IStateMachine[] machines) =>
        Assert.Equal(machines.Select(m => ConceptPage.Lined(m.ToMermaid())), ConceptPage.Blocks(page, "mermaid"), StringComparer.Ordinal);

    [Theory]
    [InlineData("communities", "Communities/CommunityRefusal")]
    [InlineData("deciding", "Deciding/DecisionRefusal")]
    [InlineData("gatherings", "Gatherings/LearningPlanRefusal")]
    [InlineData("gatherings", "Gatherings/RotationRefusal")]
    [InlineData("gatherings", "Gatherings/RotationRefusal.People")]
    [InlineData("gatherings", "Gatherings/SessionRefusal")]
    [InlineData("gatherings", "Gatherings/SessionRefusal.People")]
    [InlineData("leadership", "Leadership/LeadershipRefusal")]
    [InlineData("participation", "Participation/ParticipationRefusal")]
    [InlineData("streams", "Streams/StreamRefusal")]
    public void Refusals_AreAllThereAre(string page, string union)
    {
        var codes = ConceptPage.Codes(union);
        var text = ConceptPage.Text(page);

        Assert.NotEmpty(codes);
        Assert.DoesNotContain(codes, code => !text.Contains($"`{code}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Charters_ShowAFileThatReads()
    {
        var (charter, report) = CharterFile.Read(Assert.Single(ConceptPage.Blocks("charters", "json")));

        Assert.True(report.IsValid, report.ToString());
        Assert.Equal("no marking", charter!.Domain.Boundary);
    }

    [Theory]
    [InlineData("charters", "Charters/CharterUsage")]
    [InlineData("communities", "Communities/CommunityUsage")]
    [InlineData("gatherings", "Gatherings/GatheringsUsage")]
    [InlineData("leadership", "Leadership/LeadershipUsage")]
    [InlineData("life-cycles", "LifeCycles/LifeCycleUsage")]
    [InlineData("participation", "Participation/ParticipationUsage")]
    [InlineData("streams", "Streams/StreamUsage")]
    public void Usage_IsTestedCode(string page, string test) =>
        Assert.Contains(Assert.Single(ConceptPage.Blocks(page, "csharp")), ConceptPage.Source(test), StringComparison.Ordinal);
}
