using System.Globalization;
using System.Text.RegularExpressions;
using CoP.Domain.Simulation.Descriptions;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Worlds;

namespace CoP.Domain.Simulation.Tests.Descriptions;

public sealed partial class OddDescriptionTests
{
    private static readonly string Page = OddDescription.OfDefault();

    // What is said in words, without the table that is generated from the parameters.
    private static readonly string Words = Page[..Page.IndexOf("### Parameters\n", StringComparison.Ordinal)];

    [Fact]
    public void Page_InTheDocs_IsWhatTheLibraryWrites() => ApprovedFile.Compare("docs/odd.md", Page);

    [Fact]
    [Trait("Statement", "59")]
    public void OfDefault_HasSevenElementsAndElevenConcepts()
    {
        Assert.Equal(
            ["1. Purpose and patterns", "2. Entities, state variables and scales", "3. Process overview and scheduling", "4. Design concepts", "5. Initialization", "6. Input data", "7. Submodels"],
            Elements().Matches(Page).Select(m => m.Groups["title"].Value), StringComparer.Ordinal);
        Assert.Equal(
            ["Basic principles", "Emergence", "Adaptation", "Objectives", "Learning", "Prediction", "Sensing", "Interaction", "Stochasticity", "Collectives", "Observation"],
            OddConcepts.All.Select(c => c.Name), StringComparer.Ordinal);
        Assert.All(OddConcepts.All, c => Assert.Contains($"**{c.Name}.** {c.Text}", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Submodels_AndProcesses_AreTheSame()
    {
        Assert.Equal(CommunityModel.Pipeline.Select(p => p.Name).Order(StringComparer.Ordinal), Submodels.All.Select(s => s.Process).Order(StringComparer.Ordinal));
        Assert.All(CommunityModel.Pipeline, p => Assert.Contains($"### {p.Name}\n\n{Submodels.Find(p.Name)!.Text}", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void Words_NameEveryParameterAndEveryColumn()
    {
        var named = Quoted().Matches(Words).Select(m => m.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(ModelParameters.All, p => !named.Contains(p.Name));
        Assert.DoesNotContain(Columns(), n => !named.Contains(n) && n is not ("competence 1" or "competence 2" or "competence 3" or "competence 4"));
    }

    [Fact]
    public void Words_NameNoParameterThatThereIsNot()
    {
        var known = ModelParameters.All.Select(p => p.Name).Concat(Columns()).Append(CommunityModel.Version).ToHashSet(StringComparer.Ordinal);

        Assert.DoesNotContain(
            Quoted().Matches(Words).Select(m => m.Groups["name"].Value),
            n => !n.Contains(':', StringComparison.Ordinal) && !n.Contains('(', StringComparison.Ordinal) && !known.Contains(n));
    }

    [Fact]
    public void Table_HasALineForEveryParameter_AndCallsNoGuessPublished()
    {
        foreach (var parameter in ModelParameters.All)
        {
            var line = Assert.Single(Page.Split('\n'), l => l.StartsWith($"| `{parameter.Name}` |", StringComparison.Ordinal));
            Assert.Contains($"| {parameter.Default.ToString(CultureInfo.InvariantCulture)} |", line, StringComparison.Ordinal);
            Assert.True(
                parameter.Trust <= ParameterTrust.Secondary || !line.Contains("published", StringComparison.OrdinalIgnoreCase),
                $"{parameter.Name} is tagged {parameter.Trust} and is called published.");
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    public void OfDefault_InAnotherCulture_IsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(Page, OddDescription.OfDefault());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IEnumerable<string> Columns()
    {
        var world = new CommunityWorld();
        return typeof(CommunityWorld).GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic)
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(Column<>))
            .Select(p => ((IWorldPart)p.GetValue(world)!).Name)
            .Concat(world.Competences.Select(c => c.Name));
    }

    [GeneratedRegex("`(?<name>[^`\n]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex("^## (?<title>.+)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Elements();
}
