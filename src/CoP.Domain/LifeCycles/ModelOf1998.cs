namespace CoP.Domain.LifeCycles;

/// <summary>Wenger (1998): stages and typical activities from a copy of the figure; the work gives no exit conditions there.</summary>
internal static class ModelOf1998
{
    private static readonly StageId Potential = new("potential");
    private static readonly StageId Coalescing = new("coalescing");
    private static readonly StageId Active = new("active");
    private static readonly StageId Dispersed = new("dispersed");
    private static readonly StageId Memorable = new("memorable");

    public static LifeCycleModel Make() => new(
        "wenger-1998",
        "Wenger, E. (1998) Communities of practice: learning as a social system, The Systems Thinker 9(5)",
        [
            Stage(Potential, "Potential", "people in like situations find each other and what they have in common",
                new ExitCondition("people have found what they have in common", SourceTrust.Unchecked)),
            Stage(Coalescing, "Coalescing", "members explore how they are connected, say what they are about, negotiate a community",
                new ExitCondition("a joint enterprise is agreed on", SourceTrust.Unchecked),
                new ExitCondition("members work together", SourceTrust.Unchecked) { Indicators = [Indicators.AtLeast(StageObservables.AttendingShare, 0.3)] }),
            Stage(Active, "Active", "members develop a practice: joint activities, artefacts, adapting, renewing interest and relations",
                new ExitCondition("members no longer engage intensely", SourceTrust.Unchecked)
                {
                    Indicators = [Indicators.Below(StageObservables.EnergyTrend, 0), Indicators.Below(StageObservables.AttendingShare, 0.2)],
                }),
            Stage(Dispersed, "Dispersed", "the community lives on as a source of knowledge: people stay in touch, meet again, ask for advice",
                new ExitCondition("the community is no longer central to anybody", SourceTrust.Unchecked)),
            Stage(Memorable, "Memorable", "people remember it as part of who they are: stories, artefacts, memorabilia"),
        ],
        [
            new(Potential, StageTrigger.Advance, Coalescing),
            new(Coalescing, StageTrigger.Advance, Active),
            new(Active, StageTrigger.Advance, Dispersed),
            new(Dispersed, StageTrigger.Transform, Memorable),
        ])
    {
        FormedIn = Active,
    };

    private static LifeCycleStage Stage(StageId id, string name, string typical, params ExitCondition[] exits) =>
        new(id, name, "", SourceTrust.Unchecked, [.. exits]) { Typical = new(typical, SourceTrust.Secondary) };
}
