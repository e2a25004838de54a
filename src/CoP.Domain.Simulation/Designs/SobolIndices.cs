using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Designs;

/// <summary>The shares of the variance of an outcome that are due to the parameters.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Variance">The variance of the outcome over the box, above 0.</param>
/// <param name="Rows">Base rows whose outcomes were all defined, at least 2; rows with an undefined outcome are left out whole.</param>
/// <param name="Parameters">One line for each parameter, in the order of the box.</param>
/// <param name="Pairs">One line for each pair of parameters; none unless the design has them.</param>
public sealed record SobolIndices(double Variance, int Rows, ValueList<SobolIndex> Parameters, ValueList<SobolPair> Pairs);
