using CoP.Domain.Charters;
using CoP.Domain.Cli.Terminals;
using CoP.Domain.Communities;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;
using CoP.Domain.StateMachines;

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
        Model("cultivating-2002"),
        Model("wenger-1998"),
        Model("gongla-rizzuto-2001"),
        Model("webber-2016"),
        Model("krebs-holley"),
    ];

    private static Chosen<Func<IStateMachine>> Model(string name) => new($"life-cycle/{name}", () => LifeCycleModels.Find(name)!.Machine);
}
