using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>Which stage of a model the evidence shows a community in, with every sign of every stage.</summary>
/// <remarks>For models whose stages have signs, such as the network forms of Krebs and Holley. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Model">The name of the model.</param>
/// <param name="Stages">The signs of every stage, in the order of the model.</param>
/// <param name="Evidence">All that was looked at.</param>
public sealed record StageRecognition(string Model, ValueList<StageSigns> Stages, StageEvidence Evidence)
{
    /// <summary>The one stage whose signs are all there; <see langword="null"/> where there is none, or more than one.</summary>
    public StageId? Stage => Stages.Where(s => s.Verdict == StageVerdict.Met).Select(s => s.Stage).ToValueList() is [var stage] ? stage : null;

    /// <summary>Recognises the stage. Pure.</summary>
    /// <param name="model">The model.</param>
    /// <param name="evidence">What was found out about the community.</param>
    /// <returns>Every stage with its signs.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    public static StageRecognition Of(LifeCycleModel model, StageEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(evidence);
        return new(
            model.Name,
            model.Stages.Select(s => new StageSigns(s.Id, s.Signs.Select(i => IndicatorReading.Of(i, evidence)).ToValueList())).ToValueList(),
            evidence);
    }
}
