using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>Krebs and Holley (2002–2006): forms and their order from secondary summaries, the last from an excerpt; numbers are the project's own.</summary>
internal static class ModelOfKrebsHolley
{
    private static readonly StageId Scattered = new("scattered-clusters");
    private static readonly StageId Hub = new("hub-and-spoke");
    private static readonly StageId Multi = new("multi-hub-small-world");
    private static readonly StageId Core = new("core-periphery");

    public static LifeCycleModel Make(NetworkThresholds at) => new(
        "krebs-holley",
        "Krebs, V. and Holley, J. (2002–2006) Building Smart Communities through Network Weaving",
        [
            Stage(Scattered, "Scattered clusters", new("small clusters, each by itself", SourceTrust.Secondary), ScatteredSigns(at),
                new ExitCondition("somebody ties the clusters together", SourceTrust.Unchecked) { Indicators = [Whole(at)] }),
            Stage(Hub, "Single hub-and-spoke", new("one weaver whom everybody is tied to", SourceTrust.Secondary), HubSigns(at),
                new ExitCondition("others weave too: several hubs share the ties", SourceTrust.Unchecked) { Indicators = MultiSigns(at) }),
            Stage(Multi, "Multi-hub small world", new("several hubs, with short ways between the clusters around them", SourceTrust.Secondary), MultiSigns(at),
                new ExitCondition("the weavers have become a core of strong ties", SourceTrust.Unchecked) { Indicators = CoreSigns(at) }),
            Stage(Core, "Core/periphery",
                new("key people with strong ties among each other; around them newcomers, bridges and rare resources on looser ties", SourceTrust.Excerpt), CoreSigns(at)),
        ],
        [
            new(Scattered, StageTrigger.Advance, Hub),
            new(Hub, StageTrigger.Advance, Multi),
            new(Multi, StageTrigger.Advance, Core),
        ])
    {
        FormedIn = Multi,
    };

    // The signs exclude each other: apart or together, one hub or several, no core or a core.
    private static ValueList<StageIndicator> ScatteredSigns(NetworkThresholds at) =>
        [Indicators.AtLeast(StageObservables.Ties, 1), Indicators.Below(StageObservables.LargestPart, at.Together)];

    private static ValueList<StageIndicator> HubSigns(NetworkThresholds at) =>
        [Whole(at), Indicators.Exactly(StageObservables.Hubs, 1), Indicators.AtLeast(StageObservables.Centralization, at.Dominance)];

    private static ValueList<StageIndicator> MultiSigns(NetworkThresholds at) =>
    [
        Whole(at),
        Indicators.AtLeast(StageObservables.Hubs, 2),
        Indicators.AtLeast(StageObservables.Clustering, at.Clustering),
        Indicators.AtMost(StageObservables.PathLength, at.PathLength),
        Indicators.Below(StageObservables.CorePeripheryFit, at.CorePeripheryFit),
    ];

    private static ValueList<StageIndicator> CoreSigns(NetworkThresholds at) =>
        [Whole(at), Indicators.AtLeast(StageObservables.Hubs, 2), Indicators.AtLeast(StageObservables.CorePeripheryFit, at.CorePeripheryFit)];

    private static StageIndicator Whole(NetworkThresholds at) => Indicators.AtLeast(StageObservables.LargestPart, at.Together);

    private static LifeCycleStage Stage(StageId id, string name, SourcedText typical, ValueList<StageIndicator> signs, params ExitCondition[] exits) =>
        new(id, name, "", SourceTrust.Unchecked, [.. exits]) { Typical = typical, Signs = signs };
}
