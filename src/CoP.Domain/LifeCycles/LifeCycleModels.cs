using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>The life-cycle models that the library knows.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class LifeCycleModels
{
    /// <summary>The stage of 2002 in which people find each other and imagine what could be.</summary>
    public static StageId Potential { get; } = new("potential");

    /// <summary>The stage of 2002 in which they meet, trust grows, first value shows.</summary>
    public static StageId Coalescing { get; } = new("coalescing");

    /// <summary>The stage of 2002 in which focus, role and boundaries become clear.</summary>
    public static StageId Maturing { get; } = new("maturing");

    /// <summary>The stage of 2002 in which the practice is kept relevant and lively.</summary>
    public static StageId Stewardship { get; } = new("stewardship");

    /// <summary>The stage of 2002 of letting go, or of living on in another form.</summary>
    public static StageId Transformation { get; } = new("transformation");

    /// <summary>The five stages of Wenger, McDermott and Snyder (2002, chapters 4 and 5); the default. Tensions and some exit conditions are unchecked hints.</summary>
    public static LifeCycleModel Cultivating2002 { get; } = new(
        "cultivating-2002",
        "Wenger, E., McDermott, R. and Snyder, W. M. (2002) Cultivating Communities of Practice, chapters 4 and 5",
        [
            Stage(Potential, "Potential", "discover ↔ imagine",
                new ExitCondition("what exists is understood, and there is a vision of what could be", SourceTrust.Secondary),
                new ExitCondition("a core group and a coordinator are identified", SourceTrust.Unchecked)),
            Stage(Coalescing, "Coalescing", "incubate ↔ deliver immediate value",
                new ExitCondition("members trust each other and find value; energy renews itself", SourceTrust.Unchecked)),
            Stage(Maturing, "Maturing", "focus ↔ expand",
                new ExitCondition("the role in the organisation is clear and the practice is organised", SourceTrust.Unchecked)),
            Stage(Stewardship, "Stewardship", "ownership ↔ openness",
                new ExitCondition("drift, loss of energy or absorption", SourceTrust.Unchecked)),
            Stage(Transformation, "Transformation", "let go ↔ live on",
                new ExitCondition("it fades away, turns into a social club, splits, merges or is institutionalised", SourceTrust.Secondary)),
        ],
        [
            new(Potential, StageTrigger.Advance, Coalescing),
            new(Coalescing, StageTrigger.Advance, Maturing),
            new(Maturing, StageTrigger.Advance, Stewardship),
            new(Stewardship, StageTrigger.Transform, Transformation),
            new(Stewardship, StageTrigger.Renew, Maturing),
        ]);

    /// <summary>All models, the default first.</summary>
    public static ValueList<LifeCycleModel> All { get; } = [Cultivating2002];

    /// <summary>Finds a model by its name. Pure.</summary>
    /// <param name="name">The name in kebab case.</param>
    /// <returns>The model, or <see langword="null"/> if the library knows none of that name.</returns>
    public static LifeCycleModel? Find(string? name) => All.FirstOrDefault(m => string.Equals(m.Name, name, StringComparison.Ordinal));

    private static LifeCycleStage Stage(StageId id, string name, string tension, params ExitCondition[] exits) =>
        new(id, name, tension, SourceTrust.Unchecked, [.. exits]);
}
