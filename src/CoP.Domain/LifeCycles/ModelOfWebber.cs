namespace CoP.Domain.LifeCycles;

/// <summary>
/// Webber (2016): stages, and that the leader's energy mirrors the community's, from a secondary summary; what that means stage by stage, and how stages are
/// left, is unchecked.
/// </summary>
internal static class ModelOfWebber
{
    private static readonly StageId Potential = new("potential");
    private static readonly StageId Forming = new("forming");
    private static readonly StageId Maturing = new("maturing");
    private static readonly StageId SelfSustaining = new("self-sustaining");
    private static readonly StageId Transformation = new("transformation");

    public static LifeCycleModel Make() => new(
        "webber-2016",
        "Webber, E. (2016) Building Successful Communities of Practice",
        [
            Stage(Potential, "Potential", "the leader puts in most, the community little yet", new ExitCondition("somebody leads and people want to come", SourceTrust.Unchecked)
            {
                Indicators = [Indicators.Coordinated, Indicators.AtLeast(StageObservables.MembersPresent, 3)],
            }),
            Stage(Forming, "Forming", "the community puts in more, and the leader may put in less", new ExitCondition("members meet of their own accord", SourceTrust.Unchecked)
            {
                Indicators = [Indicators.AtLeast(StageObservables.AttendingShare, 0.3), Indicators.Above(StageObservables.EnergyTrend, 0)],
            }),
            Stage(Maturing, "Maturing", "the community carries more and more of it", new ExitCondition("energy no longer depends on the leader", SourceTrust.Unchecked)
            {
                Indicators = [Indicators.AtLeast(StageObservables.EnergyTrend, 0), Indicators.Below(StageObservables.LeaderEnergyTrend, 0), Indicators.AtLeast(StageObservables.Leaders, 2)],
            }),
            Stage(SelfSustaining, "Self-sustaining", "the community puts in most, the leader little", new ExitCondition("the community has served its purpose or is no longer asked for", SourceTrust.Secondary)),
            Stage(Transformation, "Transformation", "the energy of the community falls, and somebody has to lead again"),
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

    private static LifeCycleStage Stage(StageId id, string name, string typical, params ExitCondition[] exits) =>
        new(id, name, "", SourceTrust.Unchecked, [.. exits]) { Typical = new(typical, SourceTrust.Unchecked) };
}
