using CoP.Domain.Simulation.Models;

namespace CoP.Domain.Simulation.Scenarios;

/// <summary>A parameter that a scenario sets itself, whatever its regime says.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Parameter">Which parameter.</param>
/// <param name="Value">Its value, within the parameter's range.</param>
public readonly record struct ScenarioSetting(Parameter Parameter, double Value);
