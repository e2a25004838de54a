namespace CoP.Domain.Simulation.Scenarios;

/// <summary>The known word that a misspelt one is nearest to.</summary>
internal static class Nearest
{
    private const int LongestWord = 64;

    /// <summary>The nearest word by insertions, deletions, exchanges and swaps of letters, if it is near.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        var plain = Plain(word);
        var (distance, nearest) = known.Select(k => (Distance: Distance(plain, Plain(k)), Known: k)).DefaultIfEmpty((int.MaxValue, string.Empty)).MinBy(p => p.Item1);
        return distance <= Math.Max(1, plain.Length / 3) ? nearest : null;
    }

    // willingness_to_offer and WillingnessToOffer mean the same.
    private static string Plain(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1][];
        for (var i = 0; i <= one.Length; i++)
        {
            rows[i] = new int[other.Length + 1];
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i][j] = i == 0 || j == 0 ? i + j : Step(rows, one, other, i, j);
            }
        }

        return rows[one.Length][other.Length];
    }

    private static int Step(int[][] rows, string one, string other, int i, int j)
    {
        var least = Math.Min(Math.Min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
        var isSwap = i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1];
        return isSwap ? Math.Min(least, rows[i - 2][j - 2] + 1) : least;
    }
}
