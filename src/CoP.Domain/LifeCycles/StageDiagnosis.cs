using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>What the evidence says about a stage of a life: for its tension and for every exit condition what was found, and which stages may follow.</summary>
/// <remarks>Never only a label. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Model">The name of the model.</param>
/// <param name="Stage">The stage.</param>
/// <param name="Tension">What was found about the tension, from people alone; <see langword="null"/> where the model names none.</param>
/// <param name="Conditions">What was found about each exit condition, in the order of the model.</param>
/// <param name="Ways">The stages that may follow, in the order of the moves. An end is possible besides from every stage, whatever was found.</param>
/// <param name="Unused">Answers that are about nothing in the stage: another stage's, or a text that the model does not have.</param>
/// <param name="Evidence">All that was looked at.</param>
public sealed record StageDiagnosis(
    string Model,
    StageId Stage,
    StageFinding? Tension,
    ValueList<StageFinding> Conditions,
    ValueList<StageWay> Ways,
    ValueList<StageAnswer> Unused,
    StageEvidence Evidence)
{
    /// <summary>Diagnoses a stage. Pure.</summary>
    /// <param name="model">The model.</param>
    /// <param name="stage">The stage that the community is in.</param>
    /// <param name="evidence">What was found out about the community.</param>
    /// <returns>The diagnosis.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="stage"/> is no stage of the model.</exception>
    public static StageDiagnosis Of(LifeCycleModel model, StageId stage, StageEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(evidence);
        var here = model.Find(stage) ?? throw new ArgumentException($"{stage} is no stage of {model.Name}.", nameof(stage));
        var tension = here.Tension.Length == 0 ? null : StageFinding.Of(stage, here.Tension, here.TensionTrust, [], evidence);
        var findings = here.ExitConditions.Select(c => StageFinding.Of(stage, c.Text, c.Trust, c.Indicators, evidence)).ToValueList();
        var ways = model.Moves.Where(m => m.From == stage).Select(m => Way(m, here, findings)).ToValueList();
        return new(model.Name, stage, tension, findings, ways, Strays(here, evidence), evidence);
    }

    private static StageWay Way(StageMove move, LifeCycleStage here, ValueList<StageFinding> findings)
    {
        var relevant = findings.Where((_, i) => LeadsTo(here.ExitConditions[i], move)).ToValueList();
        return new(move.To, move.Trigger, Verdicts.OfAll(relevant.Select(f => f.Verdict)), relevant.Where(f => f.Verdict != StageVerdict.Met).ToValueList());
    }

    private static bool LeadsTo(ExitCondition condition, StageMove move) =>
        condition.To is { } to ? to == move.To : move.Trigger != StageTrigger.Renew;

    private static ValueList<StageAnswer> Strays(LifeCycleStage here, StageEvidence evidence) => evidence.Answers
        .Where(a => a.Stage != here.Id || (a.About != here.Tension && !here.ExitConditions.Any(c => c.Text == a.About)))
        .ToValueList();
}
