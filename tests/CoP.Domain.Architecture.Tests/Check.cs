namespace CoP.Domain.Architecture.Tests;

/// <summary>How a rule reports: every violation at once, under the sentence that it breaks.</summary>
internal static class Check
{
    public static void None(string rule, IEnumerable<string> violations)
    {
        var found = violations.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        if (found.Length > 0)
        {
            Assert.Fail($"{rule}\n{found.Length} violation(s):\n  {string.Join("\n  ", found)}");
        }
    }
}
