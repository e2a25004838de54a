using CoP.Domain.Validation;
using FluentValidation;

namespace CoP.Domain.Reflection;

/// <summary>What makes a draft a catalogue; all rules always run.</summary>
internal sealed class CatalogueValidator : AbstractValidator<CatalogueDraft>
{
    public CatalogueValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Continue;
        RuleFor(c => c.Name).Custom((name, report) => report.Code("name", name));
        RuleFor(c => c.Version).Custom((version, report) => Version(version, report));
        RuleFor(c => c.Title).Custom((title, report) => report.Name("title", title));
        RuleFor(c => c.Source).Custom((source, report) => report.Name("source", source));
        RuleFor(c => c.Trust).Custom((trust, report) => report.WordOrNone<CatalogueDraft, TextTrust>("trust", trust));
        RuleFor(c => c.Items).Custom(Items);
    }

    public static CatalogueValidator Instance { get; } = new();

    private static void Version(int? version, ValidationContext<CatalogueDraft> report)
    {
        if (version is not > 0)
        {
            report.Report("version", version is null ? "catalogue.missing" : "catalogue.out-of-range", version, "version is a whole number from 1.");
        }
    }

    private static void Items(IReadOnlyList<CatalogueItemDraft?>? items, ValidationContext<CatalogueDraft> report)
    {
        if (!report.Fits("items", items, Catalogue.MostItems, needed: true))
        {
            return;
        }

        for (var i = 0; i < items!.Count; i++)
        {
            var path = CatalogueRules.Item("items", i);
            if (items[i] is { } item)
            {
                Item(path, item, report);
            }
            else
            {
                report.Missing(path);
            }
        }

        report.Once([.. items.Select((item, i) => ($"{CatalogueRules.Item("items", i)}.code", item?.Code))]);
    }

    private static void Item(string path, CatalogueItemDraft item, ValidationContext<CatalogueDraft> report)
    {
        report.Code($"{path}.code", item.Code);
        report.Name($"{path}.name", item.Name);
        if (item.Family is { } family)
        {
            report.Name($"{path}.family", family);
        }

        Texts($"{path}.questions", item.Questions, report, needed: true);
        Texts($"{path}.perspectives", item.Perspectives, report, needed: false);
        Texts($"{path}.methods", item.Methods, report, needed: false);
        Texts($"{path}.pitfalls", item.Pitfalls, report, needed: false);
        Texts($"{path}.criteria", item.Criteria, report, needed: false);
        Looks($"{path}.looks", item.Looks, report);
    }

    private static void Texts(string path, IReadOnlyList<SourcedTextDraft?>? texts, ValidationContext<CatalogueDraft> report, bool needed)
    {
        if (!report.Fits(path, texts, CatalogueRules.MostTexts, needed))
        {
            return;
        }

        for (var i = 0; i < (texts?.Count ?? 0); i++)
        {
            var at = CatalogueRules.Item(path, i);
            if (texts![i] is not { } text)
            {
                report.Missing(at);
                continue;
            }

            report.Text($"{at}.text", text.Text);
            if (text.Source is { } source)
            {
                report.Name($"{at}.source", source);
            }

            report.WordOrNone<CatalogueDraft, TextTrust>($"{at}.trust", text.Trust);
        }
    }

    private static void Looks(string path, IReadOnlyList<LookBindingDraft?>? looks, ValidationContext<CatalogueDraft> report)
    {
        if (looks is null || !report.Fits(path, looks, CatalogueRules.MostTexts, needed: false))
        {
            return;
        }

        for (var i = 0; i < looks.Count; i++)
        {
            var at = CatalogueRules.Item(path, i);
            if (looks[i] is { } look)
            {
                report.Code($"{at}.look", look.Look);
                report.Word<CatalogueDraft, EvidenceReading>($"{at}.reading", look.Reading);
            }
            else
            {
                report.Missing(at);
            }
        }

        report.Once([.. looks.Select((l, i) => ($"{CatalogueRules.Item(path, i)}.look", l?.Look))]);
    }
}
