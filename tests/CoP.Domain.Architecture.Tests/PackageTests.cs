namespace CoP.Domain.Architecture.Tests;

/// <summary>What is inside the packed packages. They are looked for in the folder that <c>COP_PACKAGES</c> names; <c>.ci/run</c> packs them there.</summary>
public sealed class PackageTests
{
    // Central pinning names FluentValidation, which CoP.Domain brings anyway, in the packages above it too.
    private static readonly Dictionary<string, string[]> Dependencies = new(StringComparer.Ordinal)
    {
        ["CoP.Domain"] = ["FluentValidation"],
        ["CoP.Domain.Evidence"] = ["CoP.Domain", "FluentValidation"],
        ["CoP.Domain.Simulation"] = ["CoP.Domain", "FluentValidation", "MathNet.Numerics"],
        ["CoP.Domain.Testing"] = ["CoP.Domain", "FSharp.Core", "FluentValidation", "FsCheck"],
        ["CoP.Domain.Cli"] = [],
    };

    [Fact]
    public void Contents_OfEveryPackage_AreTheApprovedEntries()
    {
        var folder = Folder("COP_PACKAGES");
        var entries = from package in Package.All
                      from extension in new[] { "nupkg", "snupkg" }
                      from name in Read(folder, package, extension, p => p.Names)
                      select $"{package}.{extension}: {name}";

        Approval.OfFile("tests/CoP.Domain.Architecture.Tests/Approvals/packages.approved.txt", string.Join('\n', entries));
    }

    [Fact]
    public void Manifest_OfEveryPackage_SaysAllThatAReaderWants()
    {
        var folder = Folder("COP_PACKAGES");

        Check.None("A package names licence, readme, icon, tags, notes, its purpose and the commit that it was built from.",
            Package.All.SelectMany(p => Read(folder, p, "nupkg", PackedPackage.Lacks).Select(lack => $"{p}: {lack}")));
    }

    [Fact]
    public void Documentation_OfEveryPackage_StandsBesideItsAssembly()
    {
        var folder = Folder("COP_PACKAGES");

        Check.None("The documentation file of a package stands beside its assembly.",
            from package in Package.All
            let names = Read(folder, package, "nupkg", p => p.Names)
            where !names.Any(n => n.EndsWith($"/{package.AssemblyName}.dll", StringComparison.Ordinal) && names.Contains(Path.ChangeExtension(n, ".xml"), StringComparer.Ordinal))
            select $"{package}: no {package.AssemblyName}.dll with its .xml");
    }

    [Fact]
    public void Dependencies_OfEveryPackage_AreTheFewThatItMayHave()
    {
        var folder = Folder("COP_PACKAGES");

        Check.None("A package depends on no more than it needs.",
            from package in Package.All
            let named = string.Join(", ", Read(folder, package, "nupkg", p => p.Dependencies))
            where !named.Equals(string.Join(", ", Dependencies[package.Id]), StringComparison.Ordinal)
            select $"{package} depends on {named}");
    }

    [Fact]
    public void Contents_PackedTwice_AreTheSameToTheByte()
    {
        var (first, second) = (Folder("COP_PACKAGES"), Folder("COP_PACKAGES_AGAIN"));

        Check.None("Two packs of the same sources hold the same bytes.",
            from package in Package.All
            from extension in new[] { "nupkg", "snupkg" }
            let one = Read(first, package, extension, p => p.Hashes)
            let other = Read(second, package, extension, p => p.Hashes)
            from line in one.Except(other, StringComparer.Ordinal).Concat(other.Except(one, StringComparer.Ordinal))
            select $"{package}.{extension}: {line}");
    }

    private static string Folder(string variable)
    {
        var folder = Environment.GetEnvironmentVariable(variable);
        Assert.SkipUnless(folder is { Length: > 0 }, $"{variable} names no folder of packed packages; .ci/run packs and checks them");
        return folder;
    }

    private static string[] Read(string folder, Package package, string extension, Func<PackedPackage, IEnumerable<string>> what)
    {
        using var packed = PackedPackage.Open(folder, package.Id, extension);
        return [.. what(packed)];
    }
}
