using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Tests;

/// <summary>Outcomes of which only the end matters.</summary>
internal static class MadeByHand
{
    /// <summary>A run that was seen to end, or was alive to its last cycle.</summary>
    public static RunOutcome Outcome(int run, int? endCycle, int? censoredAt, int cycles = 100, int? exit = null) => new()
    {
        Run = run,
        Survived = endCycle is null,
        Cycles = cycles,
        Size = 0,
        Core = 0,
        Active = 0,
        Peripheral = 0,
        Ethos = 0,
        Transfers = 0,
        SurvivedWithEthos = false,
        Revivals = 0,
        Acts = 0,
        Growth = 0,
        TurnedAway = 0,
        EndCycle = endCycle,
        CensoredAt = censoredAt,
        AliveAtExit = exit is null ? null : endCycle is null || endCycle >= exit,
    };
}
