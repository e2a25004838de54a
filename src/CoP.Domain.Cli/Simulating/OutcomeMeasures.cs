using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Cli.Simulating;

/// <summary>The measures of an outcome that are told as means.</summary>
internal static class OutcomeMeasures
{
    /// <summary>Each with its name; sizes are those of the runs alive at the end.</summary>
    public static IReadOnlyList<(string Name, Func<RunOutcome, double?> Measure)> All { get; } =
    [
        ("members at the end", outcome => OfSurvivors(outcome, outcome.Size)),
        ("of these core", outcome => OfSurvivors(outcome, outcome.Core)),
        ("of these active", outcome => OfSurvivors(outcome, outcome.Active)),
        ("of these peripheral", outcome => OfSurvivors(outcome, outcome.Peripheral)),
        ("leaders in effect", outcome => outcome.EffectiveLeaders),
        ("founder's share of leading", outcome => outcome.FounderShare),
        ("coordination", outcome => outcome.Coordination),
        ("Gini of leading", outcome => outcome.Gini),
        ("transfers of leadership", outcome => outcome.Transfers),
        ("hold on the founding values", outcome => OfSurvivors(outcome, outcome.Ethos)),
        ("need left unmet at the end", outcome => outcome.UnmetNeed),
        ("share that stays a year", outcome => outcome.Retention),
    ];

    private static double? OfSurvivors(RunOutcome outcome, double value) => outcome.Survived ? value : null;
}
