using CoP.Domain.Charters;
using CoP.Domain.Communities;
using CoP.Domain.Gatherings;
using CoP.Domain.Landscapes;
using CoP.Domain.Leadership;
using CoP.Domain.LeadershipGroups;
using CoP.Domain.Learning;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.Reflection;
using CoP.Domain.Sponsorship;
using CoP.Domain.StateMachines;
using CoP.Domain.Trajectories;
using CoP.Domain.ValueCreation;

namespace CoP.Domain.Tests;

public sealed class ConceptPageTests
{
    public static TheoryData<string, IStateMachine[]> Charts() => new()
    {
        { "charters", [AmendmentMachine.Definition] },
        { "communities", [CommunityMachine.Definition] },
        { "gatherings", [SessionMachine.Definition, LearningPlanMachine.Definition, RotationMachine.Definition] },
        { "landscapes", [LandscapeMachine.Definition, BrokerMachine.Definition, RoleMachine.Definition, BoundaryObjectMachine.Definition] },
        { "leadership", [TransferMachine.Definition] },
        { "leadership-groups", [LeadershipGroupMachine.Definition] },
        { "learning", [BoundaryTestMachine.Definition, InitiativeMachine.Definition] },
        { "life-cycles", [.. LifeCycleModels.All.Select(m => m.Machine), JunctureMachine.Definition] },
        { "participation", [StandingMachine.Definition] },
        { "reflection", [AssessmentMachine.Definition] },
        { "sponsorship", [SponsorshipMachine.Definition, DemandMachine.Definition, GoalMachine.Definition] },
        { "trajectories", [SelfReportMachine.Definition] },
        { "value-creation", [ValueClaimMachine.Definition, ValueStoryMachine.Definition] },
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
    [InlineData("landscapes", "Landscapes/LandscapeRefusal")]
    [InlineData("landscapes", "Landscapes/LandscapeRefusal.Recognising")]
    [InlineData("leadership", "Leadership/LeadershipRefusal")]
    [InlineData("leadership-groups", "LeadershipGroups/LeadershipGroupRefusal")]
    [InlineData("leadership-groups", "LeadershipGroups/LeadershipGroupRefusal.Leading")]
    [InlineData("learning", "Learning/InfluenceRefusal")]
    [InlineData("learning", "Learning/InitiativeRefusal")]
    [InlineData("participation", "Participation/ParticipationRefusal")]
    [InlineData("reflection", "Reflection/AssessmentRefusal")]
    [InlineData("sponsorship", "Sponsorship/SponsorshipRefusal")]
    [InlineData("sponsorship", "Sponsorship/SponsorshipRefusal.Running")]
    [InlineData("streams", "Streams/StreamRefusal")]
    [InlineData("trajectories", "Trajectories/SelfReportRefusal")]
    [InlineData("value-creation", "ValueCreation/StoryRefusal")]
    [InlineData("value-creation", "ValueCreation/ValueRefusal")]
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
    [InlineData("distribution", "Distribution/DistributionUsage")]
    [InlineData("gatherings", "Gatherings/GatheringsUsage")]
    [InlineData("inclusion", "Inclusion/InclusionUsage")]
    [InlineData("landscapes", "Landscapes/LandscapeUsage")]
    [InlineData("leadership", "Leadership/LeadershipUsage")]
    [InlineData("leadership-groups", "LeadershipGroups/LeadershipGroupsUsage")]
    [InlineData("learning", "Learning/LearningUsage")]
    [InlineData("life-cycles", "LifeCycles/LifeCycleUsage")]
    [InlineData("participation", "Participation/ParticipationUsage")]
    [InlineData("reflection", "Reflection/ReflectionUsage")]
    [InlineData("sponsorship", "Sponsorship/SponsorshipUsage")]
    [InlineData("streams", "Streams/StreamUsage")]
    [InlineData("trajectories", "Trajectories/TrajectoryUsage")]
    [InlineData("value-creation", "ValueCreation/ValueUsage")]
    public void Usage_IsTestedCode(string page, string test) =>
        Assert.Contains(Assert.Single(ConceptPage.Blocks(page, "csharp")), ConceptPage.Source(test), StringComparison.Ordinal);
}
