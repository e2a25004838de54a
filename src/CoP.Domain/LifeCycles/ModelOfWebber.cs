namespace CoP.Domain.LifeCycles;

/// <summary>Webber (2016): stages and the mirrored curves of energy from a secondary summary; how stages are left is unchecked.</summary>
internal static class ModelOfWebber
{
    private const string Mirror = "the community's energy and visibility rise and fall against those that its leader needs to put in";

    private static readonly StageId Potential = new("potential");
    private static readonly StageId Forming = new("forming");
    private static readonly StageId Maturing = new("maturing");
    private static readonly StageId SelfSustaining = new("self-sustaining");
    private static readonly StageId Transformation = new("transformation");

    public static LifeCycleModel Make() => new(
        "webber-2016",
        "Webber, E. (2016) Building Successful Communities of Practice",
        [
            Stage(Potential, "Potential", new ExitCondition("somebody leads and people want to come", SourceTrust.Unchecked)
            {
                Indicators = [Indicators.Coordinated, Indicators.AtLeast(StageObservables.MembersPresent, 3)],
            }),
            Stage(Forming, "Forming", new ExitCondition("members meet of their own accord", SourceTrust.Unchecked)
            {
                Indicators = [Indicators.AtLeast(StageObservables.AttendingShare, 0.3), Indicators.Above(StageObservables.EnergyTrend, 0)],
            }),
            Stage(Maturing, "Maturing", new ExitCondition("energy no longer depends on the leader", SourceTrust.Unchecked)
            {
                Indicators = [Indicators.AtLeast(StageObservables.EnergyTrend, 0), Indicators.Below(StageObservables.LeaderEnergyTrend, 0), Indicators.AtLeast(StageObservables.Leaders, 2)],
            }),
            Stage(SelfSustaining, "Self-sustaining", new ExitCondition("the community has served its purpose or is no longer asked for", SourceTrust.Secondary)),
            Stage(Transformation, "Transformation"),
        ],
        [
            new(Potential, StageTrigger.Advance, Forming),
            new(Forming, StageTrigger.Advance, Maturing),
            new(Maturing, StageTrigger.Advance, SelfSustaining),
            new(SelfSustaining, StageTrigger.Transform, Transformation),
        ])
    {
        FormedIn = Maturing,
    };

    private static LifeCycleStage Stage(StageId id, string name, params ExitCondition[] exits) =>
        new(id, name, "", SourceTrust.Unchecked, [.. exits]) { Typical = new(Mirror, SourceTrust.Secondary) };
}
