using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace CoP.Domain.Architecture.Tests;

/// <summary>A packed package, opened.</summary>
internal sealed partial class PackedPackage(string path) : IDisposable
{
    private readonly ZipArchive _archive = ZipFile.OpenRead(path);

    /// <summary>The entries that are ours: the envelope's own parts are named by chance and stamped with the time.</summary>
    public IEnumerable<string> Names => Entries.Select(e => e.FullName);

    public IEnumerable<string> Hashes => Entries.Select(e => $"{e.FullName} {Hash(e)}");

    public IEnumerable<string> Dependencies =>
        Manifest.Descendants().Where(e => e.Name.LocalName is "dependency").Select(e => (string)e.Attribute("id")!).Order(StringComparer.Ordinal);

    private IEnumerable<ZipArchiveEntry> Entries =>
        _archive.Entries
            .Where(e => !e.FullName.StartsWith("package/services/", StringComparison.Ordinal) && !e.FullName.StartsWith("_rels/", StringComparison.Ordinal))
            .OrderBy(e => e.FullName, StringComparer.Ordinal);

    private XDocument Manifest
    {
        get
        {
            using var stream = _archive.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            return XDocument.Load(stream);
        }
    }

    public static PackedPackage Open(string folder, string id, string extension)
    {
        var files = Directory.GetFiles(folder, $"{id}.*.{extension}").Where(f => char.IsAsciiDigit(Path.GetFileName(f)[id.Length + 1])).ToArray();
        return new PackedPackage(Assert.Single(files));
    }

    public static IEnumerable<string> Lacks(PackedPackage package)
    {
        var manifest = package.Manifest;
        foreach (var (name, pattern) in new[]
        {
            ("license", "^MIT$"), ("readme", "^README[.]md$"), ("icon", "^icon[.]png$"), ("description", "^.{40,}$"),
            ("tags", "."), ("releaseNotes", "."), ("projectUrl", "^https://"), ("copyright", "."),
        })
        {
            var value = manifest.Descendants().FirstOrDefault(e => e.Name.LocalName.Equals(name, StringComparison.Ordinal))?.Value ?? "";
            if (!Regex.IsMatch(value, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
            {
                yield return $"{name} is '{value}'";
            }
        }

        var commit = (string?)manifest.Descendants().FirstOrDefault(e => e.Name.LocalName is "repository")?.Attribute("commit");
        if (commit is null || !Commit().IsMatch(commit))
        {
            yield return $"repository commit is '{commit}'";
        }
    }

    public void Dispose() => _archive.Dispose();

    private static string Hash(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    [GeneratedRegex("^[0-9a-f]{40}$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Commit();
}
