using CoP.Domain.Evidence.Acts;

namespace CoP.Domain.Evidence.Reading;

/// <summary>A record that was read, and everything about the reading that a person should know. Immutable.</summary>
public sealed class ReadRecord
{
    internal ReadRecord(string source, SourceKind kind, MonthlyActs acts, RowCounts counts, IReadOnlyList<string> notes)
    {
        Source = source;
        Kind = kind;
        Acts = acts;
        Malformed = counts.Malformed;
        OutsideWindow = counts.OutsideWindow;
        Problems = counts.Problems;
        Notes = notes;
    }

    /// <summary>What was read, as the caller named it.</summary>
    public string Source { get; }

    /// <summary>What kind of record it turned out to be.</summary>
    public SourceKind Kind { get; }

    /// <summary>The acts; never empty.</summary>
    public MonthlyActs Acts { get; }

    /// <summary>Acts of bots that were left out, weights counted.</summary>
    public long Bots => Acts.LeftOut;

    /// <summary>Rows (or commits) that could not be counted.</summary>
    public long Malformed { get; }

    /// <summary>Acts left out by <see cref="ReadingOptions.Since"/> and <see cref="ReadingOptions.Until"/>, bots included.</summary>
    public long OutsideWindow { get; }

    /// <summary>The first broken rows, as many as <see cref="ReadingOptions.KeptProblems"/> says.</summary>
    public IReadOnlyList<RowProblem> Problems { get; }

    /// <summary>What a reader of the report should know about the record, one sentence each, such as a shallow clone.</summary>
    public IReadOnlyList<string> Notes { get; }
}
