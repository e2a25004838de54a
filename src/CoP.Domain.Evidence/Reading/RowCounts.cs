using CoP.Domain.Evidence.Reading.People;

namespace CoP.Domain.Evidence.Reading;

/// <summary>What happened to the rows of a record that are not in its acts.</summary>
internal sealed class RowCounts(int keptProblems)
{
    private readonly List<RowProblem> _problems = [];

    public long Rows { get; set; }

    public long Malformed { get; private set; }

    public long OutsideWindow { get; set; }

    public IReadOnlyList<RowProblem> Problems => _problems;

    public RowProblem? FirstProblem { get; private set; }

    public void Refuse(long line, string reason, ReadOnlySpan<byte> row)
    {
        Malformed++;
        if (FirstProblem is not null && _problems.Count >= keptProblems)
        {
            return;
        }

        var problem = new RowProblem(line, reason, Printable.Text(row.TrimEnd("\r\n"u8), 80));
        FirstProblem ??= problem;
        if (_problems.Count < keptProblems)
        {
            _problems.Add(problem);
        }
    }
}
