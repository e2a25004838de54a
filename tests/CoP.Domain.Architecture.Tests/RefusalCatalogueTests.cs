using CoP.Domain.Architecture.Tests.Rules;
using CoP.Domain.Deciding;

namespace CoP.Domain.Architecture.Tests;

/// <summary>The catalogue of refusals is what the code says, and every refusal helps its reader on.</summary>
public sealed class RefusalCatalogueTests
{
    private static readonly RefusalCatalogue Catalogue = new(typeof(Refusal).Assembly);

    [Fact]
    public void Catalogue_IsWhatTheCodeSays() => Approval.OfSection("docs/refusals.md", "refusals", Catalogue.ToMarkdown());

    [Fact]
    public void Codes_StandForOneRefusalEach() =>
        Check.None("Every code belongs to one case of one union.", Examples()
            .GroupBy(e => e.Code, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => $"{g.Key}: {string.Join(", ", g.Select(e => e.GetType().FullName))}"));

    [Fact]
    public void Refusals_AreSentencesWithTheirValues() =>
        Check.None("A refusal says why and what next as sentences, and lists every value that its type holds.", Examples().SelectMany(Faults));

    private static IEnumerable<Refusal> Examples() => Catalogue.Unions.SelectMany(RefusalCatalogue.CasesOf).Select(RefusalCatalogue.Example);

    private static IEnumerable<string> Faults(Refusal refusal)
    {
        if (refusal is DecisionRefusal.Vetoed)
        {
            yield break;
        }

        if (!refusal.Because.EndsWith('.') || !refusal.Remedy.EndsWith('.'))
        {
            yield return $"{refusal.Code} does not end its sentences: «{refusal.Because}» «{refusal.Remedy}»";
        }

        if (refusal.Values.Count < Placeholder.ConstructorOf(refusal.GetType())!.GetParameters().Length)
        {
            yield return $"{refusal.Code} lists fewer values than {refusal.GetType().Name} holds";
        }
    }
}
