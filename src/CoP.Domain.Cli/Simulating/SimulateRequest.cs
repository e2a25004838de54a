using CoP.Domain.Cli.Observing;
using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Cli.Simulating;

/// <summary>What <c>cop simulate</c> was asked for.</summary>
/// <param name="Scenario">A preset's name, or a file.</param>
/// <param name="Runs">How many runs an arm.</param>
/// <param name="Seed">The master seed.</param>
/// <param name="Cycles">How many cycles; <see langword="null"/> as the scenario says.</param>
/// <param name="Threads">How many threads; <see langword="null"/> as many as there are processors. Changes no bit of the answer.</param>
/// <param name="Settings">Parameters set on the command line, as <c>name=value</c>.</param>
/// <param name="Regime">How leaders are disposed; <see langword="null"/> as the scenario says.</param>
/// <param name="Format">How to write.</param>
/// <param name="Output">Where to write; <see langword="null"/> is standard output.</param>
internal sealed record SimulateRequest(
    string Scenario,
    int Runs,
    ulong Seed,
    int? Cycles,
    int? Threads,
    IReadOnlyList<string> Settings,
    LeadershipRegime? Regime,
    ReportFormat Format,
    string? Output);
