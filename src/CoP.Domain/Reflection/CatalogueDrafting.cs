using CoP.Domain.Charters;
using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>From catalogues to drafts, and from drafts that were found valid to catalogues.</summary>
internal static class CatalogueDrafting
{
    // A catalogue asks for its own draft before it is known to be valid: any part may still be null.
    public static CatalogueDraft Draft(Catalogue catalogue) => new()
    {
        Name = catalogue.Name,
        Version = catalogue.Version,
        Title = catalogue.Title,
        Source = catalogue.Source,
        Items = [.. catalogue.Items.Select(Draft)],
    };

    public static Catalogue Catalogue(CatalogueDraft valid) => new(
        valid.Name!, valid.Version!.Value, valid.Title!, valid.Source!, valid.Items!.Select(i => Item(i!, valid)).ToValueList());

    private static CatalogueItemDraft? Draft(CatalogueItem? item) => item is null ? null : new()
    {
        Code = item.Id.Value,
        Name = item.Name,
        Family = item.Family,
        IsRisk = item.IsRisk ? true : null,
        Questions = Drafts(item.Questions),
        Perspectives = Drafts(item.Perspectives),
        Methods = Drafts(item.Methods),
        Pitfalls = Drafts(item.Pitfalls),
        Criteria = Drafts(item.Criteria),
        Looks = item.Looks.IsEmpty ? null : [.. item.Looks.Select(b => b is null ? null : new LookBindingDraft { Look = b.Look, Reading = Words.Of(b.Reading) })],
    };

    private static SourcedTextDraft?[]? Drafts(ValueList<SourcedText> texts) => texts.IsEmpty
        ? null
        : [.. texts.Select(t => t is null ? null : new SourcedTextDraft { Text = t.Text, Source = t.Source, Trust = Words.Of(t.Trust) })];

    private static CatalogueItem Item(CatalogueItemDraft valid, CatalogueDraft around) =>
        new(new(valid.Code!), valid.Name!, valid.Family, Texts(valid.Questions, around))
        {
            IsRisk = valid.IsRisk ?? false,
            Perspectives = Texts(valid.Perspectives, around),
            Methods = Texts(valid.Methods, around),
            Pitfalls = Texts(valid.Pitfalls, around),
            Criteria = Texts(valid.Criteria, around),
            Looks = (valid.Looks ?? []).Select(b => new LookBinding(b!.Look!, Words.Find<EvidenceReading>(b.Reading)!.Value)).ToValueList(),
        };

    private static ValueList<SourcedText> Texts(IReadOnlyList<SourcedTextDraft?>? texts, CatalogueDraft around) =>
        (texts ?? []).Select(t => new SourcedText(t!.Text!, t.Source ?? around.Source!, Trust(t.Trust ?? around.Trust))).ToValueList();

    private static TextTrust Trust(string? word) => word is null ? TextTrust.ProjectAuthored : Words.Find<TextTrust>(word)!.Value;
}
