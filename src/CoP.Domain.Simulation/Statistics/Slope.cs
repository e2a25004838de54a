namespace CoP.Domain.Simulation.Statistics;

/// <summary>The slope of a line through one side of a break.</summary>
/// <remarks>Immutable, equal by value.</remarks>
/// <param name="Estimate">Change of y by one unit of x, by ordinary least squares.</param>
/// <param name="StandardError">Robust to unequal variances (HC3: MacKinnon and White 1985), at least 0.</param>
/// <param name="PValue">Two-sided chance of so steep a slope if there is none, by Student's t with n − 4 degrees of freedom, n all points; 0 for points exactly on
/// a line that is not level, 1 for points on a level one.</param>
/// <param name="Points">Points on this side, those at the break included.</param>
public sealed record Slope(double Estimate, double StandardError, double PValue, int Points);
