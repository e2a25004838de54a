using MathNet.Numerics.Statistics;

namespace CoP.Domain.Simulation.Statistics;

/// <summary>Whether two series rise together, by their ranks (Spearman 1904); ties share their mean rank.</summary>
/// <remarks>Unchanged by any rising transformation of either series. Immutable, equal by value.</remarks>
public sealed record Spearman
{
    private Spearman(double rho, int pairs) => (Rho, Pairs) = (rho, pairs);

    /// <summary>ρ, in [−1, 1].</summary>
    public double Rho { get; }

    /// <summary>How many pairs, at least 3.</summary>
    public int Pairs { get; }

    /// <summary>Two-sided chance of so large a |ρ| without association, by Student's t with n − 2 degrees of freedom; rough below ten pairs.</summary>
    public double PValue => Math.Abs(Rho) >= 1 ? 0 : Tails.StudentBoth(Rho * Math.Sqrt((Pairs - 2) / (1 - (Rho * Rho))), Pairs - 2);

    /// <summary>Correlates pairs. Pure.</summary>
    /// <param name="first">One series, finite.</param>
    /// <param name="second">The other, in the same order.</param>
    /// <returns>The correlation, or <see langword="null"/> for fewer than three pairs or a series that never changes.</returns>
    /// <exception cref="ArgumentNullException">A series is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The series differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is not a finite number.</exception>
    public static Spearman? Of(IReadOnlyList<double> first, IReadOnlyList<double> second)
    {
        var (one, other) = (Checks.Finite(first, nameof(first)), Checks.Finite(second, nameof(second)));
        Checks.Paired(one.Length, other.Length, nameof(second));
        return one.Length < 3 || IsConstant(one) || IsConstant(other)
            ? null
            : new(Math.Clamp(Correlation.Spearman(one, other), -1, 1), one.Length);
    }

    /// <summary>The interval by Fisher's z with the standard error of Bonett and Wright (2000), √((1 + ρ²/2)/(n − 3)). Pure.</summary>
    /// <param name="level">The level of confidence, in (0, 1); .95 by default.</param>
    /// <returns>The interval, or <see langword="null"/> for three pairs or |ρ| = 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not between 0 and 1.</exception>
    public Interval? Within(double level = 0.95)
    {
        Checks.Open(level, nameof(level));
        if (Pairs < 4 || Math.Abs(Rho) >= 1)
        {
            return null;
        }

        var reach = Tails.NormalQuantile(level) * Math.Sqrt((1 + (Rho * Rho / 2)) / (Pairs - 3));
        return new(Math.Tanh(Math.Atanh(Rho) - reach), Math.Tanh(Math.Atanh(Rho) + reach), level);
    }

    private static bool IsConstant(double[] values) => Array.TrueForAll(values, v => v.Equals(values[0]));
}
