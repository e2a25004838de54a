using CoP.Domain.Collections;

namespace CoP.Domain.Gatherings;

/// <summary>From learning plans to drafts, and from drafts that were found valid to learning plans.</summary>
internal static class LearningPlanDrafting
{
    // A plan asks for its own draft before it is known to be valid: any part may still be null.
    public static LearningPlanDraft Draft(LearningPlan plan) => new()
    {
        Name = plan.Name,
        Objectives = plan.Objectives,
        Sessions = [.. plan.Sessions.Select(Draft)],
    };

    public static LearningPlan Plan(LearningPlanDraft valid) =>
        new(valid.Name!, Texts(valid.Objectives), valid.Sessions!.Select(s => Session(s!)).ToValueList());

    private static PlannedSessionDraft? Draft(PlannedSession? session) => session is null ? null : new()
    {
        Title = session.Title,
        Objectives = session.Objectives.IsEmpty ? null : session.Objectives,
        Before = Draft(session.Before),
        Agenda = session.Agenda.IsEmpty ? null : [.. session.Agenda.Select(a => a is null ? null : new AgendaItemDraft { Title = a.Title, Minutes = a.Minutes })],
        After = Draft(session.After),
        Guide = session.Guide,
        Prerequisites = session.Prerequisites.IsEmpty ? null : session.Prerequisites,
    };

    private static HomeworkDraft? Draft(Homework work) => work.IsEmpty ? null : new()
    {
        Reading = work.Reading.IsEmpty ? null : work.Reading,
        Exercises = work.Exercises.IsEmpty ? null : work.Exercises,
    };

    private static PlannedSession Session(PlannedSessionDraft valid) => new(
        valid.Title!,
        Texts(valid.Objectives),
        Work(valid.Before),
        (valid.Agenda ?? []).Select(a => new AgendaItem(a!.Title!, a.Minutes!.Value)).ToValueList(),
        Work(valid.After),
        valid.Guide,
        Texts(valid.Prerequisites));

    private static Homework Work(HomeworkDraft? valid) => new(Texts(valid?.Reading), Texts(valid?.Exercises));

    private static ValueList<string> Texts(IReadOnlyList<string?>? texts) => (texts ?? []).Select(t => t!).ToValueList();
}
