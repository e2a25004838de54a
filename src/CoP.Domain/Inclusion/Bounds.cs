namespace CoP.Domain.Inclusion;

/// <summary>What a reader can work out about every number of a table: its least and its greatest value. For one thread.</summary>
/// <remarks>
/// The reader knows what is shown, that totals are sums, that a group has somebody, that being invited, joining and the stages after it are parts of each other, and that
/// everybody was invited or joined.
/// </remarks>
internal sealed class Bounds
{
    private const long Unlimited = 1L << 40;

    private readonly InclusionTable table;
    private readonly long[][] least;
    private readonly long[][] most;
    private bool hasMoved;

    private Bounds(InclusionTable table)
    {
        this.table = table;
        (least, most) = (InclusionTable.Rows<long>(table.Groups + 1), InclusionTable.Rows<long>(table.Groups + 1));
        for (var row = 0; row <= table.Groups; row++)
        {
            for (var column = 0; column < InclusionTable.Columns; column++)
            {
                var isHidden = table.IsHidden(row, column);
                least[row][column] = !isHidden ? table.True(row, column) : column == InclusionTable.People ? 1 : 0;
                most[row][column] = !isHidden ? table.True(row, column) : Unlimited;
            }
        }
    }

    public static Bounds Of(InclusionTable table)
    {
        var bounds = new Bounds(table);
        do
        {
            bounds.hasMoved = false;
            bounds.Sweep();
        }
        while (bounds.hasMoved);
        return bounds;
    }

    /// <summary>The first hidden number of a group that a reader knows after all; null for none.</summary>
    public (int Row, int Column)? Pinned()
    {
        for (var column = 0; column < InclusionTable.Columns; column++)
        {
            for (var row = 0; row < table.Groups; row++)
            {
                if (table.IsHidden(row, column) && least[row][column] == most[row][column])
                {
                    return (row, column);
                }
            }
        }

        return null;
    }

    private void Sweep()
    {
        for (var column = 0; column < InclusionTable.Columns; column++)
        {
            Sum(column);
        }

        for (var row = 0; row <= table.Groups; row++)
        {
            Part(row, InclusionTable.Invited, InclusionTable.People);
            Part(row, InclusionTable.Joined, InclusionTable.People);
            for (var column = InclusionTable.Joined + 1; column < InclusionTable.Columns; column++)
            {
                Part(row, column, InclusionTable.Joined);
            }

            Cover(row, InclusionTable.Invited, InclusionTable.Joined);
        }
    }

    private void Sum(int column)
    {
        var total = table.Groups;
        var (low, high) = (0L, 0L);
        for (var row = 0; row < total; row++)
        {
            low += least[row][column];
            high += most[row][column];
        }

        Raise(total, column, low);
        Lower(total, column, high);
        for (var row = 0; row < total; row++)
        {
            var (ownLow, ownHigh) = (least[row][column], most[row][column]);
            Raise(row, column, least[total][column] - (high - ownHigh));
            Lower(row, column, most[total][column] - (low - ownLow));
        }
    }

    private void Part(int row, int part, int whole)
    {
        Lower(row, part, most[row][whole]);
        Raise(row, whole, least[row][part]);
    }

    // Everybody was invited or joined.
    private void Cover(int row, int one, int other)
    {
        Lower(row, InclusionTable.People, most[row][one] + most[row][other]);
        Raise(row, one, least[row][InclusionTable.People] - most[row][other]);
        Raise(row, other, least[row][InclusionTable.People] - most[row][one]);
    }

    private void Raise(int row, int column, long to)
    {
        if (to > least[row][column])
        {
            least[row][column] = to;
            hasMoved = true;
        }
    }

    private void Lower(int row, int column, long to)
    {
        if (to < most[row][column])
        {
            most[row][column] = to;
            hasMoved = true;
        }
    }
}
