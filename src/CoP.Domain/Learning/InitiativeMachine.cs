using CoP.Domain.StateMachines;

namespace CoP.Domain.Learning;

/// <summary>The machine of a change initiative.</summary>
public static class InitiativeMachine
{
    /// <summary>The definition, shared by all initiatives.</summary>
    public static StateMachine<InitiativeStatus, InitiativeTrigger> Definition { get; } =
        StateMachine<InitiativeStatus, InitiativeTrigger>.Define("initiative", InitiativeStatus.Blank)
            .State(InitiativeStatus.Blank, s => s
                .Permit(InitiativeTrigger.Conceive, InitiativeStatus.Conceived, "by a member"))
            .State(InitiativeStatus.Conceived, s => s
                .OnEntry("whoever conceived it owns it")
                .Permit(InitiativeTrigger.Begin, InitiativeStatus.UnderWay, "by the owner")
                .Permit(InitiativeTrigger.Abandon, InitiativeStatus.Abandoned, "by the owner, with a reason")
                .Permit(InitiativeTrigger.Lapse, InitiativeStatus.Abandoned, "the owner is gone"))
            .State(InitiativeStatus.UnderWay, s => s
                .Permit(InitiativeTrigger.ReportBack, InitiativeStatus.ReportedBack, "by the owner, with a lesson, to an activity of the community")
                .Permit(InitiativeTrigger.Abandon, InitiativeStatus.Abandoned, "by the owner, with a reason")
                .Permit(InitiativeTrigger.Lapse, InitiativeStatus.Abandoned, "the owner is gone"))
            .State(InitiativeStatus.Abandoned, s => s
                .OnEntry("open offers and needs end")
                .Permit(InitiativeTrigger.DrawLesson, InitiativeStatus.Abandoned, "by the owner or a supporter"))
            .Terminal(InitiativeStatus.ReportedBack, s => s.OnEntry("what was learnt is with the community"))
            .Build();
}
