using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>One stage of a life-cycle model.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Id">The stage.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Tension">The two pulls that a community feels in it; empty where the model names none.</param>
/// <param name="TensionTrust">How far the tension was checked against its source; says nothing where there is none.</param>
/// <param name="ExitConditions">What must be so before it is left for another one.</param>
public sealed record LifeCycleStage(StageId Id, string Name, string Tension, SourceTrust TensionTrust, ValueList<ExitCondition> ExitConditions)
{
    /// <summary>What is typical of it. Default: <see langword="null"/>, nothing known.</summary>
    public SourcedText? Typical { get; init; }

    /// <summary>The numbers by which a community is seen to be in it; all of them must be met. Default: none, so that only people can tell.</summary>
    public ValueList<StageIndicator> Signs { get; init; }

    internal string? Note => Tension.Length > 0 ? Tension : Typical?.Text;
}
