namespace CoP.Domain.LifeCycles;

/// <summary>Wenger, McDermott and Snyder (2002): stages and activities from secondary summaries.</summary>
internal static class ModelOf2002
{
    public static LifeCycleModel Make() => new(
        "cultivating-2002",
        "Wenger, E., McDermott, R. and Snyder, W. M. (2002) Cultivating Communities of Practice, chapters 4 and 5",
        [Potential(), Coalescing(), Maturing(), Stewardship(), Transformation()],
        [
            new(LifeCycleModels.Potential, StageTrigger.Advance, LifeCycleModels.Coalescing),
            new(LifeCycleModels.Coalescing, StageTrigger.Advance, LifeCycleModels.Maturing),
            new(LifeCycleModels.Maturing, StageTrigger.Advance, LifeCycleModels.Stewardship),
            new(LifeCycleModels.Stewardship, StageTrigger.Transform, LifeCycleModels.Transformation),
            new(LifeCycleModels.Stewardship, StageTrigger.Renew, LifeCycleModels.Maturing),
        ])
    {
        FormedIn = LifeCycleModels.Maturing,
    };

    private static LifeCycleStage Potential() => new(LifeCycleModels.Potential, "Potential", "discover ↔ imagine", SourceTrust.Secondary,
    [
        new("what exists is understood, and there is a vision of what could be", SourceTrust.Secondary),
        new("a core group and a coordinator are identified", SourceTrust.Unchecked) { Indicators = [Indicators.AtLeast(StageObservables.CoreSize, 2), Indicators.Coordinated] },
    ])
    {
        Typical = new("people find each other, interview, map who already talks to whom", SourceTrust.Secondary),
    };

    private static LifeCycleStage Coalescing() => new(LifeCycleModels.Coalescing, "Coalescing", "incubate ↔ deliver immediate value", SourceTrust.Secondary,
    [
        new("members trust each other", SourceTrust.Unchecked),
        new("members find value", SourceTrust.Unchecked) { Indicators = [Indicators.AtLeast(StageObservables.ValueClaims, 3)] },
        new("energy renews itself", SourceTrust.Unchecked)
        {
            Indicators = [Indicators.AtLeast(StageObservables.EnergyTrend, 0), Indicators.AtLeast(StageObservables.AttendingShare, 0.3)],
        },
    ])
    {
        Typical = new("a launch, regular events, a coordinator who weaves ties, small wins", SourceTrust.Secondary),
    };

    private static LifeCycleStage Maturing() => new(LifeCycleModels.Maturing, "Maturing", "focus ↔ expand", SourceTrust.Secondary,
    [
        new("the role in the organisation is clear", SourceTrust.Unchecked),
        new("the practice is organised", SourceTrust.Unchecked) { Indicators = [Indicators.AtLeast(StageObservables.PracticeItems, 3)] },
    ])
    {
        Typical = new("focus, role and boundaries are asked about; gaps in the practice are tended step by step", SourceTrust.Secondary),
    };

    private static LifeCycleStage Stewardship() => new(LifeCycleModels.Stewardship, "Stewardship", "ownership ↔ openness", SourceTrust.Secondary,
    [
        new("drift, loss of energy or absorption", SourceTrust.Unchecked) { To = LifeCycleModels.Transformation, Indicators = [Indicators.Below(StageObservables.EnergyTrend, 0)] },
        new("new people come in and energy rises again", SourceTrust.Unchecked)
        {
            To = LifeCycleModels.Maturing,
            Indicators = [Indicators.AtLeast(StageObservables.NewcomersPerQuarter, 1), Indicators.Above(StageObservables.EnergyTrend, 0)],
        },
    ])
    {
        Typical = new("a new core and new leaders are sought, guests are heard, a workshop renews the purpose", SourceTrust.Secondary),
    };

    private static LifeCycleStage Transformation() => new(LifeCycleModels.Transformation, "Transformation", "let go ↔ live on", SourceTrust.Secondary,
    [
        new("it fades away, turns into a social club, splits, merges or is institutionalised", SourceTrust.Secondary),
    ])
    {
        Typical = new("the subject has lost its relevance, or the practice has become routine", SourceTrust.Secondary),
    };
}
