using System.Globalization;
using CoP.Domain.Simulation.Tests.Descriptions;

namespace CoP.Domain.Simulation.Tests.Illustrations;

/// <summary>
/// The illustrations after Dionne (2010) and Cao (2020): relations in models of ours, not docked. What the kept page says must hold on a seed that no page was made with, come out or not.
/// </summary>
public sealed class IllustrationTests
{
    // A decimal comma; digits, signs and a decimal separator of their own.
    private static readonly string[] Cultures = ["de-DE", "ar-SA"];

    // To compile one takes longer than to run it. The tests of a class run in turn, as what is said needs.
    private static readonly Dictionary<string, Lazy<Illustration>> Illustrations = new(StringComparer.Ordinal)
    {
        ["dionne-2010"] = new(() => new("dionne-2010")),
        ["cao-2020"] = new(() => new("cao-2020")),
    };

    [Fact]
    [Trait("Statement", "56")]
    public void Dionne_OnAnotherSeed_HasTheSameVerdicts()
    {
        var kept = Verdicts(ApprovedFile.Text("docs/illustrations/expected/dionne-2010.txt"));
        var fresh = Verdicts(Illustrations["dionne-2010"].Value.Say("56", Teams(60, 1_000)));

        Assert.Equal(kept, fresh, StringComparer.Ordinal);
        Assert.Equal(
            ["(i) reading A: COMES OUT", "(i) reading B: COMES OUT", "(ii) reading A: DOES NOT COME OUT", "(ii) reading B: COMES OUT", "(iii) reading A: DOES NOT COME OUT", "(iii) reading B: COMES OUT"],
            fresh,
            StringComparer.Ordinal);
    }

    [Fact]
    [Trait("Statement", "57")]
    public void Cao_OnAnotherSeed_HasTalkativenessAheadWhereScoresAddUp()
    {
        var kept = Verdicts(ApprovedFile.Text("docs/illustrations/expected/cao-2020.txt"));
        var fresh = Verdicts(Illustrations["cao-2020"].Value.Say("57", Teams(60, 1_000)));

        foreach (var page in new[] { kept, fresh })
        {
            Assert.Contains("(ii) account: COMES OUT", page, StringComparer.Ordinal);
            Assert.Contains("(ii) standing: DOES NOT COME OUT", page, StringComparer.Ordinal);
            Assert.Contains("(i) account: DOES NOT COME OUT", page, StringComparer.Ordinal);
            Assert.Contains("(iv) DOES NOT COME OUT", page, StringComparer.Ordinal);
        }
    }

    [Theory]
    [InlineData("dionne-2010")]
    [InlineData("cao-2020")]
    public void Page_UnderAnyCulture_IsTheSameAndSaysFirstThatItIsNotDocked(string name)
    {
        var illustration = Illustrations[name].Value;
        var page = illustration.Say("3", "8");
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in Cultures)
            {
                CultureInfo.CurrentCulture = new(culture);
                Assert.Equal(page, illustration.Say("3", "8"), StringComparer.Ordinal);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.StartsWith("INSPIRED BY, NOT DOCKED", page, StringComparison.Ordinal);
        Assert.Contains("seed 3, 8 ", page, StringComparison.Ordinal);
    }

    private static string Teams(int reduced, int full) => Budget.Of(reduced, full).ToString(CultureInfo.InvariantCulture);

    /// <summary>The lines that say whether a relation comes out, each with the relation it belongs to.</summary>
    private static List<string> Verdicts(string page)
    {
        var (relation, verdicts) = ("", new List<string>());
        foreach (var line in page.Split('\n').Select(l => l.Trim()))
        {
            relation = line.StartsWith('(') && line.Contains(") ", StringComparison.Ordinal) ? line[..(line.IndexOf(')', StringComparison.Ordinal) + 1)] : relation;
            if (line.EndsWith("COME OUT", StringComparison.Ordinal) || line.EndsWith("COMES OUT", StringComparison.Ordinal))
            {
                verdicts.Add($"{relation} {line}");
            }
        }

        return verdicts;
    }
}
