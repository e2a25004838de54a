using CoP.Domain.Architecture.Tests.Rules;

namespace CoP.Domain.Architecture.Tests;

/// <summary>The documentation leads somewhere and shows code that is compiled and run.</summary>
public sealed class DocumentationTests
{
    private static IEnumerable<Markdown> Pages => Repository.Under("docs/", ".md").Prepend("README.md").Where(Repository.Has).Select(Markdown.Read);

    private static IEnumerable<Markdown> PackageReadmes => Package.All.Select(p => Markdown.Read($"{p.Folder}/README.md"));

    [Fact]
    public void Links_InReadmeAndDocs_LeadSomewhere() =>
        Check.None("Every relative link points at a file, every anchor at a heading.",
            Pages.SelectMany(p => p.Broken(Repository.Has, target => Markdown.Read(target).Headings)));

    [Fact]
    public void Links_InPackageReadmes_AreAbsolute() =>
        Check.None("A package page resolves no relative link.", PackageReadmes.SelectMany(p => p.RelativeLinks.Select(l => $"{p.Path}: {l}")));

    [Fact]
    public void Code_InReadmesAndDocs_StandsInACompiledSample()
    {
        Assert.SkipUnless(Repository.Under("docs/samples/", ".cs").Any(), "docs/samples holds no sample yet");
        var compiled = Repository.Under("docs/samples/", ".cs").Concat(Repository.Under("tests/", ".cs")).Select(Repository.Text).ToArray();

        Check.None("Every block of C# stands verbatim in a sample or in a test.", Pages.Concat(PackageReadmes).SelectMany(p => p.Untrue(compiled)));
    }

    [Fact]
    public void Readmes_OfThePackages_AreWrittenForEachOfThem()
    {
        Check.None("A package's readme says in its own words what the package is for.",
            PackageReadmes.Where(p => p.Text.Trim().Split('\n').Length < 5).Select(p => $"{p.Path} is a stub"));
        Assert.Equal(Package.All.Count, PackageReadmes.Select(p => p.Text).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Pages_OfTheDocs_AreReachedFromTheIndex()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["README.md"]);
        while (waiting.TryDequeue(out var page))
        {
            if (reached.Add(page) && page.EndsWith(".md", StringComparison.Ordinal) && Repository.Has(page))
            {
                Markdown.Read(page).Targets.ToList().ForEach(waiting.Enqueue);
            }
        }

        Check.None("Every page of docs can be reached by links from README.md.", Repository.Under("docs/", ".md").Where(p => !reached.Contains(p)));
    }

    [Fact]
    public void Broken_OfABrokenLink_NamesIt()
    {
        var page = new Markdown("docs/a.md", "[x](b.md) [y](c.md) `[z](d.md)` [w](b.md#there) [v](b.md#nowhere) [u](https://e.f) [t](../../up.md)\n```\n[s](g.md)\n```\n");

        Assert.Equal(
            ["docs/a.md: ../../up.md leads nowhere", "docs/a.md: b.md#nowhere names no heading of docs/b.md", "docs/a.md: c.md leads nowhere"],
            page.Broken(f => f is "docs/b.md", _ => ["there"]).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Untrue_OfABlockThatNoSampleHolds_NamesItsFirstLine()
    {
        var page = new Markdown("docs/a.md", "```csharp\nvar x = 1;\n\nvar y = 2;\n```\n\n```csharp\nvar z = 3;\n```\n```bash\nls\n```\n");

        Assert.Contains("var z = 3;", Assert.Single(page.Untrue(["using A;\n  var x = 1;\n  var y = 2;\n"])), StringComparison.Ordinal);
    }
}
