namespace CoP.Domain.Evidence.Reading;

/// <summary>A row that could not be counted, while others of the same record could.</summary>
/// <param name="Line">The physical line on which the row starts, from 1; in a git record the commit's place in the log.</param>
/// <param name="Reason">What is wrong, in a few words.</param>
/// <param name="Excerpt">The start of the row, at most 80 characters, safe to print; in a git record the commit's hash.</param>
public sealed record RowProblem(long Line, string Reason, string Excerpt)
{
    /// <summary>One line for a person: place, reason and excerpt.</summary>
    /// <returns>Such as <c>line 7: weight is not a positive integer: 2024-01-01,ada,commit,,x</c>.</returns>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {Line}: {Reason}: {Excerpt}");
}
