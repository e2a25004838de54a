namespace CoP.Domain.Simulation.Models;

/// <summary>A constant of the model that a scenario may set.</summary>
/// <remarks>Immutable and thread-safe; two parameters are equal when they are the same one.</remarks>
public sealed class Parameter
{
    internal Parameter(int index, string name, ParameterKind kind, double byDefault, double low, double high, string unit) =>
        (Index, Name, Kind, Default, Low, High, Unit) = (index, name, kind, byDefault, low, high, unit);

    /// <summary>The name in scenario files, such as <c>willingnessToOffer</c>.</summary>
    public string Name { get; }

    /// <summary>Whether it is a number, a whole number or a switch.</summary>
    public ParameterKind Kind { get; }

    /// <summary>The value when a scenario says nothing.</summary>
    public double Default { get; }

    /// <summary>The least value.</summary>
    public double Low { get; }

    /// <summary>The greatest value.</summary>
    public double High { get; }

    /// <summary>The unit of the values.</summary>
    public string Unit { get; }

    /// <summary>What it means, in a sentence.</summary>
    public required string Meaning { get; init; }

    /// <summary>Where the concept or the number comes from.</summary>
    public required string Source { get; init; }

    /// <summary>How far the default can be trusted as a fact.</summary>
    public required ParameterTrust Trust { get; init; }

    /// <summary>The theme it belongs to.</summary>
    public required string Group { get; init; }

    internal int Index { get; }

    /// <summary>What is wrong with a value.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The problem, or <see langword="null"/> for a value that is allowed.</returns>
    public string? ProblemOf(double value) =>
        !double.IsFinite(value) ? FormattableString.Invariant($"{value} is no number")
        : value < Low || value > High ? FormattableString.Invariant($"{value} is outside of {Low} to {High} {Unit}")
        : Kind == ParameterKind.Number || double.IsInteger(value) ? null
        : FormattableString.Invariant($"{value} is no whole number");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
