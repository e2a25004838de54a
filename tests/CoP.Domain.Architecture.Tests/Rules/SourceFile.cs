using System.Text.RegularExpressions;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>What can be read from the text of one C# file. Top-level types stand in column 0, because namespaces are file-scoped and the format is checked.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public const int LongestFile = 250;

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The only files that may hold several types: the commands or the events of one union.</summary>
    public bool IsUnionFile => Name.EndsWith("Commands", StringComparison.Ordinal) || Name.EndsWith("Events", StringComparison.Ordinal);

    public int LineCount => Text.TrimEnd('\n').Split('\n').Length;

    public string? Namespace => FileNamespace().Match(Text) is { Success: true } match ? match.Groups["name"].Value : null;

    /// <summary>Names of the top-level types, without type parameters, once each.</summary>
    public IReadOnlyList<string> Types => [.. Declaration().Matches(Text).Select(m => m.Groups["type"].Value).Distinct(StringComparer.Ordinal)];

    public int Declarations => Declaration().Count(Text);

    public static SourceFile Read(string path) => new(path, Repository.Text(path));

    public IEnumerable<string> Violations(string rootFolder, string rootNamespace)
    {
        var folder = System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');
        var expected = rootNamespace + folder[rootFolder.Length..].Replace('/', '.');
        if (Namespace is { } actual && !actual.Equals(expected, StringComparison.Ordinal))
        {
            yield return $"{Path}: the namespace is {actual}, the folder says {expected}";
        }

        if (LineCount > LongestFile)
        {
            yield return $"{Path}: {LineCount} lines, at most {LongestFile}";
        }

        if (!IsUnionFile)
        {
            if (Declarations > 1)
            {
                yield return $"{Path}: {Declarations} types ({string.Join(", ", Types)}), one is the rule";
            }
            else if (Types is [var only] && !IsNameOf(only))
            {
                yield return $"{Path}: holds {only}; file and type share one name";
            }
        }
    }

    // A generic type beside a plain one of the same name lives in XOfT.cs; a partial class may name its concern after a dot.
    private bool IsNameOf(string type) => $"{Name}.".StartsWith($"{type}.", StringComparison.Ordinal) || Name.Equals($"{type}OfT", StringComparison.Ordinal);

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex FileNamespace();

    [GeneratedRegex(@"^(?:(?:public|internal|file|sealed|static|abstract|readonly|ref|partial|unsafe) )*(?:record struct|record class|class|struct|record|interface|enum|delegate [\w<>?,\[\]. ]+?) (?<type>\w+)", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Declaration();
}
