using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Models;

/// <summary>A value for every parameter of the model.</summary>
/// <remarks>Immutable, equal by value, thread-safe. Every value is within its parameter's range, always.</remarks>
public sealed record ParameterSet
{
    private readonly ValueList<double> _values;

    private ParameterSet(ValueList<double> values) => _values = values;

    /// <summary>The defaults.</summary>
    public static ParameterSet Default { get; } = new(ModelParameters.All.Select(p => p.Default).ToValueList());

    /// <summary>The value of a parameter.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>The value, within the range.</returns>
    public double this[Parameter parameter]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(parameter);
            return _values[parameter.Index];
        }
    }

    /// <summary>The parameters that are not at their defaults.</summary>
    public IEnumerable<Parameter> Changed => ModelParameters.All.Where(p => !this[p].Equals(p.Default));

    /// <summary>With another value.</summary>
    /// <param name="parameter">Which parameter.</param>
    /// <param name="value">Its value.</param>
    /// <returns>A new set.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside of the range, or not whole where it must be.</exception>
    public ParameterSet With(Parameter parameter, double value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        if (parameter.ProblemOf(value) is { } problem)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, $"{parameter.Name}: {problem}.");
        }

        double[] values = [.. _values];
        values[parameter.Index] = value;
        return new(values.ToValueList());
    }

    /// <summary>Whether a switch is on.</summary>
    /// <param name="parameter">The switch.</param>
    /// <returns><see langword="true"/> when it is not 0.</returns>
    public bool Is(Parameter parameter) => this[parameter] > 0;

    /// <summary>A whole number.</summary>
    /// <param name="parameter">A parameter of whole numbers.</param>
    /// <returns>The value.</returns>
    public int Count(Parameter parameter) => (int)this[parameter];
}
