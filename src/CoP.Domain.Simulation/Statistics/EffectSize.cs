namespace CoP.Domain.Simulation.Statistics;

/// <summary>How large an effect is, apart from whether it is significant.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Estimate">The size; its unit is said by the method of <see cref="EffectSizes"/> that measured it.</param>
/// <param name="Interval">The interval around it.</param>
public sealed record EffectSize(double Estimate, Interval Interval);
