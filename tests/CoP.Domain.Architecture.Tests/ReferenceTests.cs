using System.Xml.Linq;

namespace CoP.Domain.Architecture.Tests;

/// <summary>Arrows between packages go one way: Cli → {Evidence, Simulation} → Domain ← Testing.</summary>
public sealed class ReferenceTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["CoP.Domain"] = ["FluentValidation"],
        ["CoP.Domain.Evidence"] = ["CoP.Domain"],
        ["CoP.Domain.Simulation"] = ["CoP.Domain", "MathNet.Numerics"],
        ["CoP.Domain.Testing"] = ["CoP.Domain", "FsCheck", "FSharp.Core"],
        ["CoP.Domain.Cli"] = ["CoP.Domain", "CoP.Domain.Evidence", "CoP.Domain.Simulation", "System.CommandLine", "Spectre.Console"],
    };

    // The base class library is called System, but for this part of it.
    private static readonly string[] Unlikely = ["Microsoft.Win32.Primitives"];

    // These come with every project and leave nothing in the package.
    private static readonly string[] Analyzers = ["Meziantou.Analyzer", "Microsoft.CodeAnalysis.BannedApiAnalyzers"];

    [Fact]
    public void Packages_AllOfThem_AreUnderTheRules()
    {
        var projects = Repository.Under("src/", ".csproj").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(Package.All.Select(p => p.Id).Order(StringComparer.Ordinal), projects);
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), projects);
    }

    [Fact]
    public void Assemblies_Compiled_ReferOnlyDownwards() =>
        Check.None("Cli → {Evidence, Simulation} → Domain ← Testing, and Domain knows FluentValidation and the BCL only.",
            from package in Package.All
            from reference in package.Assembly.GetReferencedAssemblies()
            where !IsBaseClassLibrary(reference.Name!)
            where !Allowed[package.Id].Contains(reference.Name!, StringComparer.Ordinal)
            select $"{package} refers to {reference.Name}");

    [Fact]
    public void Projects_Written_ReferOnlyDownwards() =>
        Check.None("A project asks for no more than its assembly may know, used or not.",
            from package in Package.All
            let project = XDocument.Load(Repository.PathOf($"{package.Folder}/{package.Id}.csproj"))
            from reference in project.Descendants().Where(e => e.Name.LocalName is "PackageReference" or "ProjectReference")
            let name = Path.GetFileNameWithoutExtension(((string?)reference.Attribute("Include") ?? "").Replace('\\', '/') + (reference.Name.LocalName is "PackageReference" ? ".x" : ""))
            where !Allowed[package.Id].Contains(name, StringComparer.Ordinal) && !Analyzers.Contains(name, StringComparer.Ordinal)
            select $"{package}.csproj asks for {name}");

    [Fact]
    public void PublicSignatures_OfEveryPackage_ShowNoTypeOfFluentValidation() =>
        Check.None("FluentValidation stays inside.",
            Package.All.SelectMany(p => Rules.Signatures.Showing(p.PublicTypes, "FluentValidation")));

    [Theory]
    [InlineData("System.Text.Json", true)]
    [InlineData("System.CommandLine", false)]
    [InlineData("Newtonsoft.Json", false)]
    public void BaseClassLibrary_ByName_IsWhatNoPackageBrings(string name, bool expected) => Assert.Equal(expected, IsBaseClassLibrary(name));

    [Fact]
    public void Signatures_ThatShowAStranger_AreFound() =>
        Assert.Contains(Rules.Signatures.Showing([typeof(Specimens.ShowsStranger)], "Mono.Cecil"), v => v.Contains(".Stranger shows", StringComparison.Ordinal));

    private static bool IsBaseClassLibrary(string name) =>
        (name.StartsWith("System.", StringComparison.Ordinal) && !Allowed.Values.Any(a => a.Contains(name, StringComparer.Ordinal)))
        || Unlikely.Contains(name, StringComparer.Ordinal);
}
