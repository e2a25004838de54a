namespace CoP.Domain.Simulation.Designs;

/// <summary>One parameter of a design and the range in which it varies.</summary>
/// <remarks>Immutable, equal by value.</remarks>
public sealed record Dimension
{
    /// <summary>Names a range.</summary>
    /// <param name="name">The name of the parameter, not blank.</param>
    /// <param name="low">Where it begins, finite.</param>
    /// <param name="high">Where it ends, finite and above <paramref name="low"/>.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range is empty or not finite.</exception>
    public Dimension(string name, double low, double high)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        if (!(low < high && double.IsFinite(high - low)))
        {
            throw new ArgumentOutOfRangeException(nameof(high), high, $"A range wants two finite ends, the higher one second; it begins at {low:R}.");
        }

        (Name, Low, High) = (name, low, high);
    }

    /// <summary>The name of the parameter.</summary>
    public string Name { get; }

    /// <summary>Where it begins, in the unit of the parameter.</summary>
    public double Low { get; }

    /// <summary>Where it ends, above <see cref="Low"/>.</summary>
    public double High { get; }

    /// <summary>The value at a place of the unit interval. Pure.</summary>
    /// <param name="unit">The place, in [0, 1].</param>
    /// <returns>The value, in [<see cref="Low"/>, <see cref="High"/>]; both ends are met exactly.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place is not in [0, 1].</exception>
    public double At(double unit)
    {
        if (!(unit >= 0 && unit <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "A place lies between 0 and 1, ends included.");
        }

        return Math.Clamp((Low * (1 - unit)) + (High * unit), Low, High);
    }
}
