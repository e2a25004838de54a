using FluentValidation;

namespace CoP.Domain.Charters;

/// <summary>What makes a draft a charter; all rules always run.</summary>
internal sealed class CharterValidator : AbstractValidator<CharterDraft>
{
    public CharterValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(c => c.Name).Custom((name, report) => report.Name("name", name));
        RuleFor(c => c.Domain).Custom(Domain);
        RuleFor(c => c.Purpose).Custom((purpose, report) => report.Text("purpose", purpose));
        RuleFor(c => c.Values).Custom((values, report) => report.Texts("values", values, needed: true));
        RuleFor(c => c.Practice).Custom((practice, report) => report.Texts("practice", practice, needed: true));
        RuleFor(c => c.Joining).Custom((joining, report) => report.Levels("joining.conferrers", joining?.Conferrers, needed: false));
        RuleFor(c => c.Spaces).Custom(Spaces);
        RuleFor(c => c.Rhythm).Custom(Rhythm);
        RuleFor(c => c.Amendments).Custom(Amendments);
    }

    public static CharterValidator Instance { get; } = new();

    private static void Domain(DomainDraft? domain, ValidationContext<CharterDraft> report)
    {
        if (domain is null)
        {
            report.Missing("domain", "is missing: a community without a domain is no community of practice");
            return;
        }

        report.Name("domain.topic", domain.Topic);
        report.Texts("domain.concerns", domain.Concerns, needed: false);
        if (domain.Boundary is { } boundary)
        {
            report.Text("domain.boundary", boundary);
        }
    }

    private static void Spaces(IReadOnlyList<SpaceDraft?>? spaces, ValidationContext<CharterDraft> report)
    {
        if (spaces is null || !report.Fits("spaces", spaces))
        {
            return;
        }

        for (var i = 0; i < spaces.Count; i++)
        {
            var path = CharterRules.Item("spaces", i);
            if (spaces[i] is not { } space)
            {
                report.Missing(path, "is missing");
                continue;
            }

            report.Name($"{path}.name", space.Name);
            report.Word<SpaceAccess>($"{path}.access", space.Access);
            report.Word<SpaceMode>($"{path}.mode", space.Mode);
        }

        report.Once([.. spaces.Select((s, i) => (Path: $"{CharterRules.Item("spaces", i)}.name", Text: s?.Name))]);
    }

    private static void Rhythm(RhythmDraft? rhythm, ValidationContext<CharterDraft> report)
    {
        if (rhythm is not null)
        {
            report.Within("rhythm.every", rhythm.Every, 1, Charters.Rhythm.Longest);
            report.Word<RhythmUnit>("rhythm.unit", rhythm.Unit);
        }
    }

    private static void Amendments(AmendmentRuleDraft? rule, ValidationContext<CharterDraft> report)
    {
        if (rule?.Body is { } body)
        {
            report.Levels("amendments.body", body, needed: true);
        }

        if (rule?.WindowDays is { } days)
        {
            report.Within("amendments.windowDays", days, 1, AmendmentRule.LongestWindow);
        }
    }
}
