namespace CoP.Domain.LifeCycles;

/// <summary>Gongla and Rizzuto (2001): the stages from the record of the work; what is typical of them and how they are left is unchecked.</summary>
internal static class ModelOfGonglaRizzuto
{
    private static readonly StageId Potential = new("potential");
    private static readonly StageId Building = new("building");
    private static readonly StageId Engaged = new("engaged");
    private static readonly StageId Active = new("active");
    private static readonly StageId Adaptive = new("adaptive");

    public static LifeCycleModel Make() => new(
        "gongla-rizzuto-2001",
        "Gongla, P. and Rizzuto, C. R. (2001) Evolving communities of practice: IBM Global Services experience, IBM Systems Journal 40(4)",
        [
            Stage(Potential, "Potential", "people connect",
                new ExitCondition("people who could form a community know each other", SourceTrust.Unchecked) { Indicators = [Indicators.AtLeast(StageObservables.MembersPresent, 3)] }),
            Stage(Building, "Building", "a core makes a shared context and memory",
                new ExitCondition("a core group and a coordinator are in place", SourceTrust.Unchecked) { Indicators = [Indicators.AtLeast(StageObservables.CoreSize, 2), Indicators.Coordinated] },
                new ExitCondition("the beginnings of a practice are laid down", SourceTrust.Unchecked) { Indicators = [Indicators.AtLeast(StageObservables.PracticeItems, 1)] }),
            Stage(Engaged, "Engaged", "members reach what there is and learn",
                new ExitCondition("members take part and new ones find their way in", SourceTrust.Unchecked)
                {
                    Indicators = [Indicators.AtLeast(StageObservables.AttendingShare, 0.3), Indicators.AtLeast(StageObservables.NewcomersPerQuarter, 1)],
                }),
            Stage(Active, "Active", "members work together on real problems and see what it brings",
                new ExitCondition("members report value from working together", SourceTrust.Unchecked) { Indicators = [Indicators.AtLeast(StageObservables.ValueClaims, 3)] },
                new ExitCondition("the community senses and answers what changes around it", SourceTrust.Unchecked)),
            Stage(Adaptive, "Adaptive", "the community makes something new and changes what surrounds it"),
        ],
        [
            new(Potential, StageTrigger.Advance, Building),
            new(Building, StageTrigger.Advance, Engaged),
            new(Engaged, StageTrigger.Advance, Active),
            new(Active, StageTrigger.Advance, Adaptive),
        ])
    {
        FormedIn = Engaged,
    };

    private static LifeCycleStage Stage(StageId id, string name, string typical, params ExitCondition[] exits) =>
        new(id, name, "", SourceTrust.Unchecked, [.. exits]) { Typical = new(typical, SourceTrust.Unchecked) };
}
