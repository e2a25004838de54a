using CoP.Domain.Collections;
using CoP.Domain.Leadership;
using CoP.Domain.LifeCycles;
using CoP.Domain.Participation;

namespace CoP.Domain.Communities;

/// <summary>The rules in force in one community, chosen at its founding.</summary>
/// <remarks>All defaults are the project's own; published rules of real communities differ widely. Immutable, value-equal, thread-safe.</remarks>
public sealed record GovernanceRules
{
    /// <summary>Levels of participation. Default: the Wenger-Trayner scheme.</summary>
    public ParticipationPolicy Participation { get; init; } = new();

    /// <summary>Windows and conditions of a leadership transfer.</summary>
    public TransferPolicy Transfer { get; init; } = new();

    /// <summary>The functions of leadership that the founder holds at first. Default: <see cref="LeadershipFunctions.All"/>.</summary>
    public ValueList<LeadershipFunction> Functions { get; init; } = LeadershipFunctions.All;

    /// <summary>The model that the community's life follows. Default: <see cref="LifeCycleModels.Cultivating2002"/>.</summary>
    /// <remarks>The default is not written; another known model is written by its name, one of your own with all its data.</remarks>
    public LifeCycleModel LifeCycle
    {
        get;

        // A founding written before there was a choice names no model, and the reader then sets none.
        init => field = value ?? LifeCycleModels.Cultivating2002;
    } = LifeCycleModels.Cultivating2002;
}
