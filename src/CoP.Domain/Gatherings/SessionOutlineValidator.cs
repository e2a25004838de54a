using FluentValidation;

namespace CoP.Domain.Gatherings;

/// <summary>What makes an outline one that a session can be planned by; all rules always run.</summary>
internal sealed class SessionOutlineValidator : AbstractValidator<SessionOutline>
{
    private static readonly TimeSpan Longest = TimeSpan.FromDays(31);

    public SessionOutlineValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(o => o).Custom((outline, report) => Check(outline, new(report, "session")));
    }

    public static SessionOutlineValidator Instance { get; } = new();

    private static void Check(SessionOutline outline, DocumentRules<SessionOutline> rules)
    {
        rules.Name("title", outline.Title);
        Times(outline, rules);
        rules.Each("activities", outline.Activities, (path, a) => rules.Name($"{path}.name", a?.Name));
        rules.Each("agenda", outline.Agenda, (path, item) =>
        {
            rules.Name($"{path}.title", item?.Title);
            rules.Within($"{path}.minutes", item?.Minutes, 1, AgendaItem.LongestMinutes);
        });
        foreach (var (path, work) in new[] { ("before", outline.Before), ("after", outline.After) })
        {
            rules.Texts($"{path}.reading", work.Reading);
            rules.Texts($"{path}.exercises", work.Exercises);
        }

        if (outline.Guide is { } guide)
        {
            rules.Text("guide", guide);
        }
    }

    private static void Times(SessionOutline outline, DocumentRules<SessionOutline> rules)
    {
        var length = outline.End - outline.Start;
        if (length <= TimeSpan.Zero)
        {
            rules.Say("end", "ends-too-early", outline.End, $"the session ends at {outline.End:u} and begins at {outline.Start:u}.");
        }
        else if (length > Longest)
        {
            rules.Say("end", "too-long", outline.End, $"the session lasts {length.TotalDays:0.#} days; {Longest.TotalDays} are allowed.");
        }
        else if (outline.Agenda.Sum(a => (long)(a?.Minutes ?? 0)) is var minutes && minutes > length.TotalMinutes)
        {
            rules.Say("agenda", "agenda-too-long", minutes, $"the agenda takes {minutes} minutes and the session {length.TotalMinutes:0}.");
        }
    }
}
