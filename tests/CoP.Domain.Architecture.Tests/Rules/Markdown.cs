using System.Text.RegularExpressions;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>Links and code of one page of the documentation.</summary>
internal sealed partial record Markdown(string Path, string Text)
{
    public static Markdown Read(string path) => new(path, Repository.Text(path));

    /// <summary>Targets of links and pictures that lead into the repository; those inside code are text, not links.</summary>
    public IEnumerable<string> RelativeLinks =>
        Link().Matches(InlineCode().Replace(Fence().Replace(Text, ""), ""))
            .Select(m => m.Groups["target"].Value)
            .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith("mailto:", StringComparison.Ordinal));

    /// <summary>Files of the repository that the links lead to.</summary>
    public IEnumerable<string> Targets => RelativeLinks.Select(l => FileOf(l)).OfType<string>();

    /// <summary>The bodies of the blocks in C#.</summary>
    public IEnumerable<string> CSharp => Blocks("csharp").Concat(Blocks("cs")).Concat(Blocks("c#"));

    public IEnumerable<string> Headings => Heading().Matches(Fence().Replace(Text, "")).Select(m => Anchor(m.Groups["title"].Value));

    /// <summary>A code block is true if it stands, line by line and blanks aside, in a file that is compiled and run.</summary>
    public IEnumerable<string> Untrue(IReadOnlyCollection<string> samples) =>
        CSharp.Where(block => !samples.Any(sample => Trimmed(sample).Contains(Trimmed(block), StringComparison.Ordinal)))
            .Select(block => $"{Path}: a block of C# stands in no sample and no test: {block.Trim().Split('\n')[0]} …");

    public IEnumerable<string> Broken(Func<string, bool> exists, Func<string, IEnumerable<string>> headings)
    {
        foreach (var link in RelativeLinks)
        {
            var parts = link.Split('#', 2);
            var target = FileOf(link);
            if (target is null || !exists(target))
            {
                yield return $"{Path}: {link} leads nowhere";
            }
            else if (parts is [_, { Length: > 0 } anchor] && target.EndsWith(".md", StringComparison.Ordinal)
                && !headings(target).Contains(anchor, StringComparer.Ordinal))
            {
                yield return $"{Path}: {link} names no heading of {target}";
            }
        }
    }

    private string? FileOf(string link)
    {
        var file = Uri.UnescapeDataString(link.Split('#', 2)[0]);
        return file.Length == 0 ? Path : Resolve(System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/'), file);
    }

    private static string? Resolve(string folder, string target)
    {
        var steps = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(s => s is not "."))
        {
            if (step is not "..")
            {
                steps.Add(step);
            }
            else if (steps.Count == 0)
            {
                return null;
            }
            else
            {
                steps.RemoveAt(steps.Count - 1);
            }
        }

        return string.Join('/', steps);
    }

    private static string Trimmed(string code) =>
        "\n" + string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)) + "\n";

    private static string Anchor(string heading) =>
        NotInAnchor().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    private IEnumerable<string> Blocks(string language) =>
        Fence().Matches(Text).Where(m => m.Groups["language"].Value.Equals(language, StringComparison.Ordinal)).Select(m => m.Groups["body"].Value);

    [GeneratedRegex(@"!?\[[^\]]*\]\((?<target>[^)\s]+)(?:\s+""[^""]*"")?\)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^[ ]*```(?<language>[\w#+-]*)[^\n]*\n(?<body>.*?)^[ ]*```[ ]*$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]+`", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^#+ +(?<title>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]", RegexOptions.CultureInvariant, 5000)]
    private static partial Regex NotInAnchor();
}
