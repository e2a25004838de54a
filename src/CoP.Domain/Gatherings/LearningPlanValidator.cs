using FluentValidation;

namespace CoP.Domain.Gatherings;

/// <summary>What makes a draft a learning plan; all rules always run.</summary>
internal sealed class LearningPlanValidator : AbstractValidator<LearningPlanDraft>
{
    public LearningPlanValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(p => p).Custom((plan, report) => Check(plan, new(report, "learning-plan")));
    }

    public static LearningPlanValidator Instance { get; } = new();

    private static void Check(LearningPlanDraft plan, DocumentRules<LearningPlanDraft> rules)
    {
        rules.Name("name", plan.Name);
        rules.Texts("objectives", plan.Objectives, needed: true);
        rules.Each("sessions", plan.Sessions, (path, s) => Session(path, s, rules), needed: true);
        var sessions = plan.Sessions ?? [];
        rules.Once([.. sessions.Select((s, i) => ($"{DocumentRules<LearningPlanDraft>.Item("sessions", i)}.title", s?.Title))]);
        Order(sessions, rules);
    }

    private static void Session(string path, PlannedSessionDraft? session, DocumentRules<LearningPlanDraft> rules)
    {
        if (session is null)
        {
            rules.Say(path, "missing", null, $"{path} is missing.");
            return;
        }

        rules.Name($"{path}.title", session.Title);
        rules.Texts($"{path}.objectives", session.Objectives);
        rules.Texts($"{path}.before.reading", session.Before?.Reading);
        rules.Texts($"{path}.before.exercises", session.Before?.Exercises);
        rules.Each($"{path}.agenda", session.Agenda, (item, a) =>
        {
            rules.Name($"{item}.title", a?.Title);
            rules.Within($"{item}.minutes", a?.Minutes, 1, AgendaItem.LongestMinutes);
        });
        rules.Texts($"{path}.after.reading", session.After?.Reading);
        rules.Texts($"{path}.after.exercises", session.After?.Exercises);
        if (session.Guide is { } guide)
        {
            rules.Text($"{path}.guide", guide);
        }

        rules.Names($"{path}.prerequisites", session.Prerequisites);
    }

    // What stands earlier may be asked for, so no plan waits for itself.
    private static void Order(IReadOnlyList<PlannedSessionDraft?> sessions, DocumentRules<LearningPlanDraft> rules)
    {
        var earlier = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Math.Min(sessions.Count, DocumentRules<LearningPlanDraft>.LongestList); i++)
        {
            var asked = sessions[i]?.Prerequisites ?? [];
            for (var j = 0; j < asked.Count; j++)
            {
                if (!string.IsNullOrWhiteSpace(asked[j]) && !earlier.Contains(asked[j]!))
                {
                    var path = DocumentRules<LearningPlanDraft>.Item($"{DocumentRules<LearningPlanDraft>.Item("sessions", i)}.prerequisites", j);
                    rules.Say(path, "not-earlier", asked[j], $"{path} is no title of an earlier session.");
                }
            }

            earlier.Add(sessions[i]?.Title ?? string.Empty);
        }
    }
}
