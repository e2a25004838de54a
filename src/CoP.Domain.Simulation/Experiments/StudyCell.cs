using CoP.Domain.Collections;
using CoP.Domain.Simulation.Models;
using CoP.Domain.Simulation.Scenarios;

namespace CoP.Domain.Simulation.Experiments;

/// <summary>One combination of settings of a study.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Index">The place of the cell in its study, from 0.</param>
/// <param name="Settings">In what it differs from the others, in the order of the sweeps.</param>
/// <param name="Scenario">The scenario with these settings.</param>
public sealed record StudyCell(int Index, ValueList<CellSetting> Settings, Scenario Scenario)
{
    /// <summary>The settings as text; <c>as it stands</c> when nothing is varied.</summary>
    public string Label => Settings.IsEmpty ? "as it stands" : string.Join(", ", Settings);

    /// <summary>What the cell sets a parameter to, or has without setting it.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <returns>Its value in this cell.</returns>
    public double ValueOf(Parameter parameter) => Scenario.Parameters[parameter];
}
