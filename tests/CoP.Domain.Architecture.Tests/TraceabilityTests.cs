using System.Globalization;
using System.Text;
using CoP.Domain.Architecture.Tests.Rules;

namespace CoP.Domain.Architecture.Tests;

/// <summary>Every statement of the theory about the domain has a test that names it, and the table in the docs says which.</summary>
public sealed class TraceabilityTests
{
    private static ILookup<int, (string Test, string Module)> Found { get; } = Repository.Under("tests/", ".cs")
        .Where(f => !f.StartsWith("tests/CoP.Domain.Architecture.Tests/", StringComparison.Ordinal))
        .SelectMany(f => StatementTests.In(f, Repository.Text(f)))
        .ToLookup(t => t.Statement, t => (t.Test, t.Module));

    [Fact]
    public void Statements_HaveTests() =>
        Check.None("Every statement is proved by a test that bears its number.", Statements.All.Keys
            .Where(n => !Found[n].Any())
            .Select(n => string.Create(CultureInfo.InvariantCulture, $"{n}: {Statements.All[n]}")));

    [Fact]
    public void Traits_NameStatementsThatAreThere() =>
        Check.None("A trait bears the number of a statement.", Found
            .Where(g => !Statements.All.ContainsKey(g.Key))
            .SelectMany(g => g.Select(t => $"{t.Test}: {g.Key}")));

    [Fact]
    public void Table_IsWhatTheTestsSay() => Approval.OfSection("docs/traceability.md", "statements", Table());

    [Fact]
    public void In_OfAMarkedSource_FindsClassesAndMethods()
    {
        const string Source = """
            [Trait("Statement", "3")]
            public sealed class LampTests
            {
                [Fact]
                [Trait("Statement", "1")]
                [Trait("Statement", "22")]
                public void Lamp_Burns() { }

                [Theory]
                [Trait("Statement", "4")]
                [InlineData("a")]
                // why
                public static async Task Lamp_Dies(string x) { }

                [Fact]
                public void Lamp_Is() { }
            }

            """;

        Assert.Equal(
            [(3, "LampTests", "Lamps"), (1, "LampTests.Lamp_Burns", "Lamps"), (22, "LampTests.Lamp_Burns", "Lamps"), (4, "LampTests.Lamp_Dies", "Lamps")],
            StatementTests.In("tests/CoP.Domain.Tests/Lamps/LampTests.cs", Source.ReplaceLineEndings("\n")));
    }

    private static string Table()
    {
        var text = new StringBuilder("| | statement | tests | module |\n|---|---|---|---|\n");
        foreach (var (number, sentence) in Statements.All)
        {
            var tests = Found[number].Distinct().OrderBy(t => t.Module, StringComparer.Ordinal).ThenBy(t => t.Test, StringComparer.Ordinal).ToList();
            var named = tests.Select(t => $"`{t.Test}`");
            var modules = tests.Select(t => t.Module).Distinct(StringComparer.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"| {number} | {sentence} | {string.Join("<br>", named)} | {string.Join(", ", modules)} |\n");
        }

        return text.ToString();
    }
}
