using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Gatherings;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Reflection;
using CoP.Domain.Sponsorship;
using CoP.Domain.StateMachines;

namespace CoP.Domain.Tests;

public sealed class ConceptPageTests
{
    public static TheoryData<string, IStateMachine[]> Charts() => new()
    {
        { "charters", [AmendmentMachine.Definition] },
        { "communities", [CommunityMachine.Definition] },
        { "leadership", [TransferMachine.Definition] },
        { "leadership-groups", [LeadershipGroupMachine.Definition] },
        { "life-cycles", [.. LifeCycleModels.All.Select(m => m.Machine), JunctureMachine.Definition] },
        { "participation", [StandingMachine.Definition] },
        { "reflection", [AssessmentMachine.Definition] },
        { "sponsorship", [SponsorshipMachine.Definition, DemandMachine.Definition, GoalMachine.Definition] },
    };

    [Theory]
    [MemberData(nameof(Charts), DisableDiscoveryEnumeration = true)]
    public void Charts_AreTheDefinitions(string page, IStateMachine[] machines) =>
        Assert.Equal(machines.Select(m => ConceptPage.Lined(m.ToMermaid())), ConceptPage.Blocks(page, "mermaid"), StringComparer.Ordinal);

    [Theory]
    [InlineData("communities", "Communities/CommunityRefusal")]
    [InlineData("deciding", "Deciding/DecisionRefusal")]
    [InlineData("leadership", "Leadership/LeadershipRefusal")]
    [InlineData("leadership-groups", "Gatherings/LeadershipGroupRefusal")]
    [InlineData("leadership-groups", "Gatherings/LeadershipGroupRefusal.Leading")]
    [InlineData("participation", "Participation/ParticipationRefusal")]
    [InlineData("reflection", "Reflection/AssessmentRefusal")]
    [InlineData("sponsorship", "Sponsorship/SponsorshipRefusal")]
    [InlineData("sponsorship", "Sponsorship/SponsorshipRefusal.Running")]
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
    [InlineData("leadership", "Leadership/LeadershipUsage")]
    [InlineData("leadership-groups", "Gatherings/LeadershipGroupsUsage")]
    [InlineData("life-cycles", "LifeCycles/LifeCycleUsage")]
    [InlineData("participation", "Participation/ParticipationUsage")]
    [InlineData("reflection", "Reflection/ReflectionUsage")]
    [InlineData("sponsorship", "Sponsorship/SponsorshipUsage")]
    [InlineData("streams", "Streams/StreamUsage")]
    public void Usage_IsTestedCode(string page, string test) =>
        Assert.Contains(Assert.Single(ConceptPage.Blocks(page, "csharp")), ConceptPage.Source(test), StringComparison.Ordinal);
}
