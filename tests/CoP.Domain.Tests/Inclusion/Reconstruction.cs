using CoP.Domain.Inclusion;

namespace CoP.Domain.Tests.Inclusion;

/// <summary>A reader who tries every table that fits what is shown, knowing nothing of how the library hides numbers.</summary>
internal static class Reconstruction
{
    private const int Greatest = 7;
    private const int Free = 3;

    /// <summary>Whether another table fits as well, in which one hidden number of a group is different.</summary>
    public static bool IsOpen(InclusionTable table, int row, int column) =>
        Try(table, [.. Enumerable.Range(0, table.Groups).Select(_ => new int[Free])], 0, row, column);

    private static bool Try(InclusionTable table, int[][] guess, int cell, int row, int column)
    {
        if (cell == table.Groups * Free)
        {
            return Fits(table, guess, row, column);
        }

        var (r, c) = (cell / Free, cell % Free);
        var (low, high) = table.IsHidden(r, c) ? (c == 0 ? 1 : 0, c == 0 ? Greatest : guess[r][0]) : (table.True(r, c), table.True(r, c));
        if (!table.IsHidden(table.Groups, c))
        {
            var left = table.True(table.Groups, c) - guess.Take(r).Sum(g => g[c]);
            (low, high) = (r == table.Groups - 1 ? Math.Max(low, left) : low, Math.Min(high, left));
        }

        for (var value = low; value <= high; value++)
        {
            guess[r][c] = value;
            if (IsLawful(guess[r], c) && Try(table, guess, cell + 1, row, column))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLawful(int[] guess, int column) =>
        (column < 1 || guess[1] <= guess[0]) && (column < 2 || (guess[2] <= guess[0] && guess[0] <= guess[1] + guess[2]));

    private static bool Fits(InclusionTable table, int[][] guess, int row, int column)
    {
        for (var c = 0; c < Free; c++)
        {
            if (!table.IsHidden(table.Groups, c) && guess.Sum(g => g[c]) != table.True(table.Groups, c))
            {
                return false;
            }
        }

        for (var c = Free; c < InclusionTable.Columns; c++)
        {
            if (Range(table, guess, c, column == c ? row : -1) is not { } range || (column == c && range.Low == range.High && range.Low == table.True(row, c)))
            {
                return false;
            }
        }

        return column >= Free || guess[row][column] != table.True(row, column);
    }

    // The values that one number of a later column can take beside the guess; of any other column only whether it can be filled.
    private static (int Low, int High)? Range(InclusionTable table, int[][] guess, int column, int row)
    {
        var (shown, others, own) = (0, 0, 0);
        for (var r = 0; r < table.Groups; r++)
        {
            if (!table.IsHidden(r, column))
            {
                shown += table.True(r, column);
                if (table.True(r, column) > guess[r][2])
                {
                    return null;
                }
            }
            else if (r == row)
            {
                own = guess[r][2];
            }
            else
            {
                others += guess[r][2];
            }
        }

        if (table.IsHidden(table.Groups, column))
        {
            return (0, own);
        }

        var left = table.True(table.Groups, column) - shown;
        var (low, high) = (Math.Max(0, left - others), Math.Min(own, left));
        return left < 0 || left > others + own || low > high ? null : (low, high);
    }
}
