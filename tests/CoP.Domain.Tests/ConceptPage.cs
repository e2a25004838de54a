using System.Text.RegularExpressions;

namespace CoP.Domain.Tests;

/// <summary>The code blocks of a page below docs/concepts, and the source of a test that shows them.</summary>
internal static partial class ConceptPage
{
    public static IReadOnlyList<string> Blocks(string page, string language) =>
        [.. Fenced().Matches(Read($"docs/concepts/{page}.md")).Where(m => string.Equals(m.Groups["language"].Value, language, StringComparison.Ordinal)).Select(m => Lined(m.Groups["code"].Value))];

    /// <summary>Every code that stands as a literal in the file of a union of refusals.</summary>
    public static IReadOnlyList<string> Codes(string refusals) =>
        [.. Code().Matches(Read($"src/CoP.Domain/{refusals}.cs")).Select(m => m.Groups["code"].Value).Distinct(StringComparer.Ordinal)];

    public static string Text(string page) => Read($"docs/concepts/{page}.md");

    public static string Source(string test) => Lined(Read($"tests/CoP.Domain.Tests/{test}.cs"));

    public static string Lined(string text) =>
        string.Join('\n', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static string Read(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CoP.Domain.sln")))
            {
                return File.ReadAllText(Path.Combine(folder.FullName, path));
            }
        }

        Assert.Skip("The tests do not run below the folder of the solution.");
        return string.Empty;
    }

    [GeneratedRegex("\"(?<code>[a-z]+(-[a-z]+)*\\.[a-z]+(-[a-z]+)*)\"", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^```(?<language>\\w+)\\n(?<code>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fenced();
}
