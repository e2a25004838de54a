using CoP.Domain.Validation;
using FluentValidation;

namespace CoP.Domain.Reflection;

/// <summary>What makes a draft a mapping; all rules always run.</summary>
internal sealed class MappingValidator : AbstractValidator<MappingDraft>
{
    private const int MostLinks = 1_000;

    public MappingValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(m => m.Author).Custom(Author);
        RuleFor(m => m.Links).Custom(Links);
    }

    public static MappingValidator Instance { get; } = new();

    private static void Author(string? author, ValidationContext<MappingDraft> report)
    {
        if (string.IsNullOrWhiteSpace(author))
        {
            report.Report("author", "mapping.author-missing", author, "author is missing: no mapping of disciplines to groups is published, so each says whose it is.");
        }
        else
        {
            report.Name("author", author);
        }
    }

    private static void Links(IReadOnlyList<DisciplineLinkDraft?>? links, ValidationContext<MappingDraft> report)
    {
        if (!report.Fits("links", links, MostLinks, needed: true))
        {
            return;
        }

        for (var i = 0; i < links!.Count; i++)
        {
            var path = CatalogueRules.Item("links", i);
            if (links[i] is { } link)
            {
                report.Code($"{path}.discipline", link.Discipline);
                report.Code($"{path}.group", link.Group);
            }
            else
            {
                report.Missing(path);
            }
        }

        report.Once([.. links.Select((l, i) => (CatalogueRules.Item("links", i), l is null ? null : $"{l.Discipline} {l.Group}"))]);
    }
}
