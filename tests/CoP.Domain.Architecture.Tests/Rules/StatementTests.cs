using System.Globalization;
using System.Text.RegularExpressions;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>Which tests say that they prove which statement, read from their sources.</summary>
internal static partial class StatementTests
{
    /// <summary>Finds the tests of one source file: statement, test, module.</summary>
    public static IEnumerable<(int Statement, string Test, string Module)> In(string file, string text)
    {
        var type = TypeName().Match(text).Groups["name"].Value;
        foreach (Match marked in Marked().Matches(text))
        {
            var test = marked.Groups["method"].Success ? $"{type}.{marked.Groups["method"].Value}" : type;
            foreach (Capture number in marked.Groups["number"].Captures)
            {
                yield return (int.Parse(number.ValueSpan, CultureInfo.InvariantCulture), test, ModuleOf(file));
            }
        }
    }

    // tests/CoP.Domain.Tests/Leadership/X.cs → Leadership; tests/CoP.Domain.Evidence.Tests/… → Evidence.
    private static string ModuleOf(string file)
    {
        var parts = file.Split('/');
        return parts is ["tests", "CoP.Domain.Tests", var folder, _, ..] ? folder : parts[1].Replace("CoP.Domain.", "", StringComparison.Ordinal).Replace(".Tests", "", StringComparison.Ordinal);
    }

    [GeneratedRegex("^(?:public|internal) (?:sealed |static |partial )*class (?<name>\\w+)", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TypeName();

    // Traits of one test stand together, above or below what else is said of it, then comes its name.
    [GeneratedRegex(
        "(?:^ *\\[Trait\\(\"Statement\", \"(?<number>\\d+)\"\\)\\]\\n(?:^ *(?:\\[(?!Trait\\(\"Statement\")|//).*\\n)*)+^ *(?:public|internal) (?:(?:sealed |static |partial )*class \\w+|(?:static )?(?:async )?[\\w<>]+ (?<method>\\w+)\\()",
        RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Marked();
}
