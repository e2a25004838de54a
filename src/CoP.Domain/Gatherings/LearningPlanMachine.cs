using CoP.Domain.StateMachines;

namespace CoP.Domain.Gatherings;

/// <summary>The machine of a learning plan.</summary>
public static class LearningPlanMachine
{
    /// <summary>The definition, shared by all learning plans.</summary>
    public static StateMachine<LearningPlanStatus, LearningPlanTrigger> Definition { get; } =
        StateMachine<LearningPlanStatus, LearningPlanTrigger>.Define("learning-plan", LearningPlanStatus.Undrafted)
            .State(LearningPlanStatus.Undrafted, s => s
                .Permit(LearningPlanTrigger.Draft, LearningPlanStatus.Drafted, "by any present member"))
            .State(LearningPlanStatus.Drafted, s => s
                .PermitReentry(LearningPlanTrigger.Draft, "by the author or whoever may steer")
                .Permit(LearningPlanTrigger.Adopt, LearningPlanStatus.Adopted, "by whoever may steer")
                .Permit(LearningPlanTrigger.Abandon, LearningPlanStatus.Abandoned, "by the author or whoever may steer, with a reason"))
            .State(LearningPlanStatus.Adopted, s => s
                .OnEntry("the content is frozen")
                .PermitReentry(LearningPlanTrigger.Revise, "by whoever may steer, with a reason")
                .PermitReentry(LearningPlanTrigger.Record, "prerequisites were held")
                .Permit(LearningPlanTrigger.Complete, LearningPlanStatus.Completed, "every session was held")
                .Permit(LearningPlanTrigger.Abandon, LearningPlanStatus.Abandoned, "by whoever may steer, with a reason"))
            .Terminal(LearningPlanStatus.Completed)
            .Terminal(LearningPlanStatus.Abandoned)
            .Build();
}
