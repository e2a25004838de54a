using CoP.Domain.Charters;
using CoP.Domain.Cli.Terminals;
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

namespace CoP.Domain.Cli.Charts;

/// <summary>Every machine that can be drawn, by the word that names it; a further machine is one line here.</summary>
internal static class Machines
{
    // Functions, because building machines would slow the start of every other verb. The names of models are words here for the same reason; a test compares them.
    public static Chosen<Func<IStateMachine>>[] All { get; } =
    [
        new("transfer", () => TransferMachine.Definition),
        new("participation", () => StandingMachine.Definition),
        new("life-cycle", () => LifeCycleModels.Cultivating2002.Machine),
        new("community", () => CommunityMachine.Definition),
        new("amendment", () => AmendmentMachine.Definition),
        new("juncture", () => JunctureMachine.Definition),
        new("session", () => SessionMachine.Definition),
        new("learning-plan", () => LearningPlanMachine.Definition),
        new("rotation", () => RotationMachine.Definition),
        new("leadership-groups", () => LeadershipGroupMachine.Definition),
        new("influence", () => BoundaryTestMachine.Definition),
        new("initiative", () => InitiativeMachine.Definition),
        new("value", () => ValueClaimMachine.Definition),
        new("story", () => ValueStoryMachine.Definition),
        new("sponsorship", () => SponsorshipMachine.Definition),
        new("sponsorship/demand", () => DemandMachine.Definition),
        new("sponsorship/goal", () => GoalMachine.Definition),
        new("assessment", () => AssessmentMachine.Definition),
        new("trajectory", () => SelfReportMachine.Definition),
        new("landscape", () => LandscapeMachine.Definition),
        new("landscape/broker", () => BrokerMachine.Definition),
        new("landscape/role", () => RoleMachine.Definition),
        new("landscape/boundary-object", () => BoundaryObjectMachine.Definition),
        Model("cultivating-2002"),
        Model("wenger-1998"),
        Model("gongla-rizzuto-2001"),
        Model("webber-2016"),
        Model("krebs-holley"),
    ];

    private static Chosen<Func<IStateMachine>> Model(string name) => new($"life-cycle/{name}", () => LifeCycleModels.Find(name)!.Machine);
}
