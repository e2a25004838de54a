using System.Xml.Linq;
using CoP.Domain.Architecture.Tests.Rules;

namespace CoP.Domain.Architecture.Tests;

/// <summary>Rules on the text of the sources.</summary>
public sealed class SourceTests
{
    private static readonly string[] NotRead = [".png", ".gz", ".ico", ".lock.json"];

    private static IEnumerable<string> Texts => Repository.Files.Where(f => !NotRead.Any(e => f.EndsWith(e, StringComparison.Ordinal)));

    public static TheoryData<string> Packages => [.. Package.All.Select(p => p.Id)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Sources_OfAPackage_HoldOneTypeAFileInItsFolder(string id)
    {
        var package = Package.Named(id);

        Check.None("One type a file, named like it, at most 250 lines, in the folder that its namespace says.",
            package.Sources.SelectMany(s => SourceFile.Read(s).Violations(package.Folder, package.Id)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Sources_OfAPackage_HoldEveryPublicType(string id)
    {
        var package = Package.Named(id);
        var written = package.Sources.SelectMany(s => SourceFile.Read(s).Types).ToHashSet(StringComparer.Ordinal);

        Check.None("Every public type is seen by the reader of sources; a type that it cannot see would escape the rules above.",
            package.PublicTypes.Where(t => !t.IsNested).Select(t => t.Name.Split('`')[0]).Where(n => !written.Contains(n)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void UnionFiles_OfAPackage_HoldOneUnionEach(string id)
    {
        var package = Package.Named(id);
        var types = package.Assembly.GetTypes().Where(t => !t.IsNested).ToLookup(t => (t.Namespace, t.Name.Split('`')[0]));

        Check.None("A file of commands or events holds the cases of one union.",
            package.Sources.Select(SourceFile.Read).Where(f => f.IsUnionFile)
                .Select(f => Unions.Violation(f.Path, [.. f.Types.SelectMany(t => types[(f.Namespace, t)])])!)
                .Where(v => v is not null));
    }

    [Fact]
    public void Sources_All_SuppressNoWarning() =>
        Check.None("No pragma in src.", Find(Repository.Under("src/", ".cs"), Words.Suppressions));

    [Fact]
    public void Projects_InSrc_AskForDocumentationOfEveryMember() =>
        Check.None("CS1591 stays an error in src: no NoWarn, no severity, no missing documentation file.",
            Repository.Under("src/", ".csproj").Concat(Repository.Under("src/", ".props")).Append("Directory.Build.props")
                .SelectMany(file => XDocument.Load(Repository.PathOf(file)).Descendants()
                    .Where(e => e.Name.LocalName is "NoWarn" or "WarningsNotAsErrors" or "DisabledWarnings"
                        || (e.Name.LocalName is "GenerateDocumentationFile" or "TreatWarningsAsErrors" && e.Value is not "true"))
                    .Select(e => $"{file}: {e}")));

    [Fact]
    public void Texts_All_HoldNoLeftOvers() => Check.None("No place marks and no stubs.", Find(Texts, Words.LeftOvers));

    [Fact]
    public void Texts_All_NameNoMachine() => Check.None("No path of a machine.", Find(Texts, Words.Machines));

    [Fact]
    public void Texts_All_NameNoPackageHost() => Check.None("No name of a package host; sources come from the reader's own configuration.", Find(Texts.Concat(Repository.Files.Where(f => f.EndsWith(".lock.json", StringComparison.Ordinal))), Words.Hosts));

    [Fact]
    public void Texts_All_SpeakOfTheSubject() => Check.None("Nothing on how the work was organised.", Find(Texts, Words.Workshop));

    [Fact]
    public void Violations_OfACrowdedFile_NameEachFault()
    {
        var file = new SourceFile("src/P/Q/A.cs", "namespace P.R;\n\npublic sealed record A;\n\ninternal static class B\n{\n}\n" + new string('\n', 300) + "// end\n");

        Assert.Equal(3, file.Violations("src/P", "P").Count());
    }

    [Theory]
    [InlineData("src/P/XOfT.cs", "public readonly record struct X<T>(T Value);")]
    [InlineData("src/P/X.cs", "public delegate bool X(int value);")]
    [InlineData("src/P/X.cs", "internal abstract partial class X;")]
    [InlineData("src/P/XCommands.cs", "public sealed record A;\npublic sealed record B;")]
    [InlineData("src/P/Program.cs", "return 0;")]
    public void Violations_OfAnOrderlyFile_AreNone(string path, string text) =>
        Assert.Empty(new SourceFile(path, text.StartsWith("return", StringComparison.Ordinal) ? text : "namespace P;\n\n" + text).Violations("src/P", "P"));

    [Fact]
    public void Violations_OfAMisnamedFile_NameTheType() =>
        Assert.Contains("holds Y", Assert.Single(new SourceFile("src/P/X.cs", "namespace P;\npublic interface Y;\n").Violations("src/P", "P")), StringComparison.Ordinal);

    [Fact]
    public void UnionViolation_OfStrangersInOneFile_NamesThem()
    {
        Assert.Null(Unions.Violation("f", [typeof(Specimens.ClosedUnion), typeof(Specimens.ClosedUnion.Case)]));
        Assert.NotNull(Unions.Violation("f", [typeof(Specimens.ClosedUnion), typeof(Specimens.OpenClass)]));
    }

    [Fact]
    public void Words_OnSentencesThatHoldThem_Bite()
    {
        Assert.Single(Words.Violations("f", "fine\n// TO" + "DO later", Words.LeftOvers));
        Assert.Single(Words.Violations("f", "#pragma warning" + " disable X", Words.Suppressions));
        Assert.Single(Words.Violations("f", "see /home" + "/somebody/x", Words.Machines));
        Assert.Single(Words.Violations("f", "https://api.nuget" + ".org/x", Words.Hosts));
        Assert.Empty(Words.Violations("f", "a/worker/item, docs/home/page, todo", Words.Machines));
    }

    private static IEnumerable<string> Find(IEnumerable<string> files, System.Text.RegularExpressions.Regex pattern) =>
        files.SelectMany(f => Words.Violations(f, Repository.Text(f), pattern));
}
