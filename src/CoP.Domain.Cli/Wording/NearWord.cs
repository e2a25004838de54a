namespace CoP.Domain.Cli.Wording;

/// <summary>The known word that somebody probably meant.</summary>
internal static class NearWord
{
    private const int LongestWord = 64;

    /// <summary><c>; did you mean 'x'?</c>, or nothing when no known word is near.</summary>
    public static string Suggestion(string word, IEnumerable<string> known) => Of(word, known) is { } near ? $"; did you mean '{near}'?" : ".";

    /// <summary>The nearest word by insertions, deletions and exchanges, if a third of its letters at most are wrong.</summary>
    public static string? Of(string word, IEnumerable<string> known)
    {
        if (word.Length is 0 or > LongestWord)
        {
            return null;
        }

        var near = known.Select(each => (Word: each, Steps: Steps(Letters(word), Letters(each)))).OrderBy(each => each.Steps).FirstOrDefault();
        return near.Word is not null && near.Steps <= Math.Max(1, near.Word.Length / 3) ? near.Word : null;
    }

    private static string Letters(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static int Steps(string from, string to)
    {
        var above = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var row = new int[to.Length + 1];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
            }

            above = row;
        }

        return above[to.Length];
    }
}
