using System.Text.RegularExpressions;

namespace CoP.Domain.Architecture.Tests.Rules;

/// <summary>What no tracked text may hold. Patterns are written so that they do not match themselves.</summary>
internal static class Words
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Regex LeftOvers { get; } = new(@"\b(?:T[O]DO|F[I]XME|H[A]CK|X[X]X)\b|Not[I]mplementedException", RegexOptions.CultureInvariant, Patience);

    public static Regex Suppressions { get; } = new("#[p]ragma warning disable", RegexOptions.CultureInvariant, Patience);

    public static Regex Machines { get; } = new(
        @"(?<![\w.])/(?:[h]ome|[U]sers|[r]oot|[w]ork|[f]arm)/|[A-Z]:\\[U]sers|bash[_]jobs",
        RegexOptions.CultureInvariant, Patience);

    public static Regex Hosts { get; } = new(
        @"n[u]get\.org|n[p]mjs\.(?:org|com)|p[k]gs\.dev\.azure|n[u]get\.pkg\.github|py[p]i\.org|m[y]get\.org",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    public static Regex Workshop { get; } = new(
        @"\bthis s[e]ssion\b|s[u]bagent|\bL[L]M\b|language m[o]del|\bA[I] (?:assistant|agent|tool)|\bC[E]O\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patience);

    public static IEnumerable<string> Violations(string file, string text, Regex pattern)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (pattern.Match(lines[i]) is { Success: true } match)
            {
                yield return $"{file}:{i + 1}: {match.Value}";
            }
        }
    }
}
