using CoP.Domain.StateMachines;

namespace CoP.Domain.Reflection;

/// <summary>The machine of an assessment.</summary>
public static class AssessmentMachine
{
    /// <summary>The definition, shared by all assessments.</summary>
    public static StateMachine<AssessmentStatus, AssessmentTrigger> Definition { get; } =
        StateMachine<AssessmentStatus, AssessmentTrigger>.Define("assessment", AssessmentStatus.Unopened)
            .State(AssessmentStatus.Unopened, s => s
                .Permit(AssessmentTrigger.Open, AssessmentStatus.Open, "any present member"))
            .State(AssessmentStatus.Open, s => s
                .OnEntry("the catalogue is fixed")
                .PermitReentry(AssessmentTrigger.Answer, "each for themselves")
                .PermitReentry(AssessmentTrigger.AttachEvidence, "a present member, or an office that looked")
                .PermitReentry(AssessmentTrigger.NoteFinding, "any present member")
                .Permit(AssessmentTrigger.Close, AssessmentStatus.Closed, "by who opened it or may steer, and something was looked at")
                .Permit(AssessmentTrigger.Abandon, AssessmentStatus.Abandoned, "by who opened it or may steer"))
            .Terminal(AssessmentStatus.Closed, s => s.OnEntry("the summary stands"))
            .Terminal(AssessmentStatus.Abandoned)
            .Build();
}
