using CoP.Domain.Collections;

namespace CoP.Domain.Validation;

/// <summary>All that is wrong with data from outside, found in one go.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Problems">The problems, in the order of the rules; none for valid data.</param>
public sealed record ValidationReport(ValueList<ValidationProblem> Problems)
{
    /// <summary>The report on data without a problem.</summary>
    public static ValidationReport Valid { get; } = new(ValueList<ValidationProblem>.Empty);

    /// <summary>Whether there is no problem.</summary>
    public bool IsValid => Problems.IsEmpty;

    /// <summary>Lists all problems, one a line.</summary>
    /// <returns>Text for people; <c>valid</c> where there is no problem.</returns>
    public override string ToString() => IsValid ? "valid" : string.Join('\n', Problems);
}
