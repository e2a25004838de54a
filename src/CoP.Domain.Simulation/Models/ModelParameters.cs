using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Models;

/// <summary>Every constant of the model, with default, range, unit, source and trust: nothing is hidden in the processes that a result could hang on.</summary>
public static partial class ModelParameters
{
    /// <summary>All of them, in the order of their indices.</summary>
    public static ValueList<Parameter> All => ParameterList.All;

    /// <summary>Finds a parameter by its name.</summary>
    /// <param name="name">A name such as <c>willingnessToOffer</c>, in any case.</param>
    /// <returns>The parameter, or <see langword="null"/>.</returns>
    public static Parameter? Find(string? name) => All.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
