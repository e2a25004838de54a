namespace CoP.Domain.Measures;

/// <summary>How unequally acts divide over a population of people: seven views of one set of shares p.</summary>
/// <remarks>
/// <para>Population forms throughout; n is the number of counts, zeros included, because who belongs to the population is the caller's decision.
/// All values are unchanged by reordering people and by scaling all counts. Gini, 1 − <see cref="Evenness"/>, <see cref="Herfindahl"/> and
/// <see cref="Variation"/> never fall when an act moves from a person with fewer to a person with more.</para>
/// <para>Definitions are textbook ones; fixed points and reference values are computed, not published (theory §6.2, tag C).
/// Concentration says who acts, not whether they coordinate: read it beside <see cref="NetworkShape"/>.</para>
/// <para>Immutable, equal by value, thread safe.</para>
/// </remarks>
public sealed record Concentration
{
    private Concentration(int people, long acts) => (People, Acts) = (people, acts);

    /// <summary>n: the number of people counted, acting or not; at least 1.</summary>
    public int People { get; }

    /// <summary>The sum of the counts; at least 1.</summary>
    public long Acts { get; }

    /// <summary>Gini in the mean-difference form, Σ(2i − n − 1)xᵢ / (nΣx) with x ascending, in [0, (n − 1)/n]: equal 0, one of n (n − 1)/n; <see langword="null"/> for one person, who is neither equal nor unequal.</summary>
    public double? Gini { get; private init; }

    /// <summary>Gini · n/(n − 1), in [0, 1]: comparable between populations of different size; <see langword="null"/> for one person.</summary>
    public double? NormalizedGini => Gini * People / (People - 1);

    /// <summary>Shannon's H = −Σ p ln p in nats, in [0, ln n]: one person alone 0, equal ln n.</summary>
    public double Entropy { get; private init; }

    /// <summary>Pielou's J = H / ln n, in [0, 1]: one of n 0, equal 1; <see langword="null"/> for a population of one.</summary>
    public double? Evenness => People == 1 ? null : Entropy / Math.Log(People);

    /// <summary>exp H, the effective number of people of order 1, in [1, n].</summary>
    public double EffectiveByEntropy => Math.Exp(Entropy);

    /// <summary>Herfindahl–Hirschman index Σp², in [1/n, 1].</summary>
    public double Herfindahl { get; private init; }

    /// <summary>1/Σp², the effective number of people of order 2 (inverse Simpson), in [1, n]: 'shared by about so many'.</summary>
    public double Effective => 1 / Herfindahl;

    /// <summary>Coefficient of variation, population standard deviation over mean, in [0, √(n − 1)] (Gockel and Werth 2010 use it for influence).</summary>
    public double Variation { get; private init; }

    /// <summary>Measures a set of counts. Pure.</summary>
    /// <param name="counts">Acts by person, each at least zero, in any order.</param>
    /// <returns>The measures, or <see langword="null"/> when no act was counted: no acts, no distribution.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    /// <exception cref="OverflowException">The counts sum to more than <see cref="long.MaxValue"/>.</exception>
    public static Concentration? Of(ReadOnlySpan<long> counts)
    {
        var total = Counts.Total(counts);
        if (total == 0)
        {
            return null;
        }

        var ascending = counts.ToArray();
        Array.Sort(ascending);
        return Measure(ascending, total);
    }

    private static Concentration Measure(long[] ascending, long total)
    {
        var n = ascending.Length;
        double spread = 0, entropy = 0, squares = 0, deviations = 0;
        for (var i = 0; i < n; i++)
        {
            var p = (double)ascending[i] / total;
            spread += ((2.0 * i) + 1 - n) * p;
            entropy -= p > 0 ? p * Math.Log(p) : 0;
            squares += p * p;
            deviations += (p - (1.0 / n)) * (p - (1.0 / n));
        }

        return new Concentration(n, total)
        {
            Gini = n == 1 ? null : Math.Max(0, spread / n),
            Entropy = entropy,
            Herfindahl = squares,
            Variation = Math.Sqrt(n * deviations),
        };
    }
}
