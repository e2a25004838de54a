using CoP.Domain.Collections;

namespace CoP.Domain.Inclusion;

/// <summary>Groups by columns of counts, with what is hidden. Column 0 are the people, then the stages. For one thread.</summary>
internal sealed class InclusionTable
{
    /// <summary>The column of all people of a group.</summary>
    public const int People = 0;

    /// <summary>The column of those who were invited.</summary>
    public const int Invited = 1 + (int)InclusionStage.Invited;

    /// <summary>The column of those who joined.</summary>
    public const int Joined = 1 + (int)InclusionStage.Joined;

    private readonly string?[] names;
    private readonly int[][] counts;
    private readonly bool[][] hidden;

    public InclusionTable(string?[] names, int[][] counts)
    {
        (this.names, this.counts) = (names, counts);
        hidden = Rows<bool>(names.Length + 1);
    }

    /// <summary>How many columns there are.</summary>
    public static int Columns { get; } = 1 + Enum.GetValues<InclusionStage>().Length;

    /// <summary>How many groups; their total is the row behind them.</summary>
    public int Groups => names.Length;

    public static T[][] Rows<T>(int count) => [.. Enumerable.Range(0, count).Select(_ => new T[Columns])];

    public static InclusionTable Count(IEnumerable<KeyValuePair<MemberId, HashSet<InclusionStage>>> people, Func<MemberId, string?> attribute)
    {
        var groups = people
            .GroupBy(p => attribute(p.Key) is { } name && !string.IsNullOrWhiteSpace(name) ? name : null, p => p.Value, StringComparer.Ordinal)
            .OrderBy(g => g.Key is null)
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .ToList();
        var numbers = Rows<int>(groups.Count);
        for (var row = 0; row < groups.Count; row++)
        {
            foreach (var stages in groups[row])
            {
                numbers[row][People]++;
                foreach (var stage in stages)
                {
                    numbers[row][1 + (int)stage]++;
                }
            }
        }

        return new([.. groups.Select(g => g.Key)], numbers);
    }

    /// <summary>The true number; the row behind the groups is the total.</summary>
    public int True(int row, int column) => row < Groups ? counts[row][column] : Enumerable.Range(0, Groups).Sum(r => counts[r][column]);

    public bool IsHidden(int row, int column) => hidden[row][column];

    public void Hide(int row, int column) => hidden[row][column] = true;

    public void HideRow(int row)
    {
        for (var column = 0; column < Columns; column++)
        {
            Hide(row, column);
        }
    }

    public ValueList<InclusionGroup> Told() => Enumerable.Range(0, Groups).Select(Group).ToValueList();

    public InclusionGroup Everybody() => Group(Groups);

    private InclusionGroup Group(int row) => new(
        row < Groups ? names[row] : null,
        Shown(row, People),
        Enum.GetValues<InclusionStage>()
            .Select(s => new InclusionCell(s, Shown(row, 1 + (int)s), Shown(row, s is InclusionStage.Invited or InclusionStage.Joined ? People : Joined)))
            .ToValueList());

    private int? Shown(int row, int column) => IsHidden(row, column) ? null : True(row, column);
}
