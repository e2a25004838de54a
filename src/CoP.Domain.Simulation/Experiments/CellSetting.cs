using System.Globalization;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;
using CoP.Domain.Simulation.Tables;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>One thing in which a cell of a study differs: the value of a parameter, or the regime.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
public sealed record CellSetting
{
    private CellSetting(Parameter? parameter, double value, LeadershipRegime? regime) => (Parameter, Number, Regime) = (parameter, value, regime);

    /// <summary>The parameter that is set; <see langword="null"/> where it is the regime.</summary>
    public Parameter? Parameter { get; }

    /// <summary>The regime that is set; <see langword="null"/> where it is a parameter.</summary>
    public LeadershipRegime? Regime { get; }

    /// <summary>The name of what is set: that of the parameter, or <c>regime</c>.</summary>
    public string Name => Parameter?.Name ?? "regime";

    /// <summary>The value, as a table has it.</summary>
    public TableValue Value => Parameter is null ? Regime!.Name : Number;

    private double Number { get; }

    /// <summary>Sets a parameter.</summary>
    /// <param name="parameter">Which one.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The setting.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The parameter does not take the value.</exception>
    public static CellSetting Of(Parameter parameter, double value)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return parameter.ProblemOf(value) is { } problem
            ? throw new ArgumentOutOfRangeException(nameof(value), value, $"{parameter.Name}: {problem}.")
            : new(parameter, value, null);
    }

    /// <summary>Sets the regime.</summary>
    /// <param name="regime">Which one.</param>
    /// <returns>The setting.</returns>
    public static CellSetting Of(LeadershipRegime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return new(null, 0, regime);
    }

    /// <summary>Name and value.</summary>
    /// <returns>Text such as <c>willingnessToOffer=0.25</c>.</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}={Value}");

    internal Scenario In(Scenario scenario) => Parameter is null ? scenario.With(Regime) : scenario.With(Parameter, Number);
}
