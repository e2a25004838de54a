namespace CoP.Domain.Inclusion;

/// <summary>Hides small numbers, and then as few more as it takes that none of the hidden ones can be computed.</summary>
internal static class Suppression
{
    public static void Apply(InclusionTable table, int threshold)
    {
        for (var row = 0; row < table.Groups; row++)
        {
            HideSmall(table, row, threshold);
        }

        while (Bounds.Of(table).Pinned() is { } pinned)
        {
            HideMore(table, pinned.Row, pinned.Column);
        }
    }

    private static void HideSmall(InclusionTable table, int row, int threshold)
    {
        if (table.True(row, InclusionTable.People) < threshold)
        {
            table.HideRow(row);
            return;
        }

        for (var column = 1; column < InclusionTable.Columns; column++)
        {
            if (table.True(row, column) > 0 && table.True(row, column) < threshold)
            {
                table.Hide(row, column);
            }
        }
    }

    private static void HideMore(InclusionTable table, int row, int column)
    {
        var others = Enumerable.Range(0, table.Groups).Where(r => !table.IsHidden(r, column)).ToList();
        if (others.Count > 0)
        {
            var next = others.OrderBy(r => table.True(r, column) == 0).ThenBy(r => table.True(r, column)).First();
            if (column == InclusionTable.People)
            {
                table.HideRow(next);
            }
            else
            {
                table.Hide(next, column);
            }
        }
        else if (!table.IsHidden(table.Groups, column))
        {
            table.Hide(table.Groups, column);
        }
        else
        {
            // Each step hides something, and a row without any number shown, below hidden totals, is open to any value: so it comes to an end.
            table.HideRow(Enumerable.Range(0, InclusionTable.Columns).All(c => table.IsHidden(row, c)) ? table.Groups : row);
        }
    }
}
