namespace CoP.Domain.LifeCycles;

/// <summary>Whether a leader's energy is the mirror image of the community's: one falls as the other rises (Webber 2016, second hand).</summary>
/// <remarks>What counts as energy is the caller's choice, such as acts a month; it must be the same for every period of a series. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Periods">How many periods were compared.</param>
/// <param name="CommunityTrend">Least-squares slope of the community's energy a period; <see langword="null"/> for fewer than two periods.</param>
/// <param name="LeaderTrend">Least-squares slope of the leader's energy a period; <see langword="null"/> for fewer than two periods.</param>
/// <param name="Correlation">Pearson's correlation, -1 to 1; <see langword="null"/> for fewer than three periods and where a series stands still.</param>
public sealed record EnergyMirror(int Periods, double? CommunityTrend, double? LeaderTrend, double? Correlation)
{
    /// <summary>The greatest correlation that counts as a mirror unless told otherwise: the project's own, published nowhere.</summary>
    public const double Default = -0.5;

    /// <summary>Compares two series. Pure.</summary>
    /// <param name="community">The community's energy, period by period, finite.</param>
    /// <param name="leader">The leader's energy in the same periods, finite.</param>
    /// <returns>What they show.</returns>
    /// <exception cref="ArgumentException">The series differ in length, or hold a value that is not finite.</exception>
    public static EnergyMirror Of(ReadOnlySpan<double> community, ReadOnlySpan<double> leader)
    {
        if (community.Length != leader.Length || HasGap(community) || HasGap(leader))
        {
            throw new ArgumentException("Both series are of one length and finite.", nameof(leader));
        }

        var periods = new double[community.Length];
        for (var i = 0; i < periods.Length; i++)
        {
            periods[i] = i;
        }

        return new(periods.Length, Slope(periods, community), Slope(periods, leader), periods.Length < 3 ? null : Correlated(community, leader));
    }

    /// <summary>Says whether both mirror each other. Pure.</summary>
    /// <param name="atMost">The greatest correlation that counts as a mirror, -1 to 0; no published cut exists, so say which you used.</param>
    /// <returns>Whether they do; <see langword="null"/> where the correlation is undefined.</returns>
    public bool? IsMirror(double atMost = Default) => Correlation is { } r ? r <= atMost : null;

    /// <summary>Gives what was found as evidence for a diagnosis. Pure.</summary>
    /// <returns>Trends and correlation; without those that are undefined.</returns>
    public StageEvidence ToEvidence()
    {
        var evidence = StageEvidence.Empty;
        evidence = CommunityTrend is { } rises ? evidence.With(StageObservables.EnergyTrend, rises, $"{Periods} periods of community energy") : evidence;
        evidence = LeaderTrend is { } falls ? evidence.With(StageObservables.LeaderEnergyTrend, falls, $"{Periods} periods of leader energy") : evidence;
        return Correlation is { } r ? evidence.With(StageObservables.EnergyCorrelation, r, $"{Periods} periods of both energies") : evidence;
    }

    private static bool HasGap(ReadOnlySpan<double> series)
    {
        foreach (var value in series)
        {
            if (!double.IsFinite(value))
            {
                return true;
            }
        }

        return false;
    }

    private static double? Slope(ReadOnlySpan<double> periods, ReadOnlySpan<double> series) =>
        series.Length < 2 ? null : Products(periods, series) / Products(periods, periods);

    private static double? Correlated(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var spread = Math.Sqrt(Products(one, one)) * Math.Sqrt(Products(other, other));
        return spread > 0 ? Math.Clamp(Products(one, other) / spread, -1, 1) : null;
    }

    // Sum of the products of both deviations from their means.
    private static double Products(ReadOnlySpan<double> one, ReadOnlySpan<double> other)
    {
        var (ones, others) = (Mean(one), Mean(other));
        var sum = 0.0;
        for (var i = 0; i < one.Length; i++)
        {
            sum += (one[i] - ones) * (other[i] - others);
        }

        return sum;
    }

    private static double Mean(ReadOnlySpan<double> series)
    {
        var sum = 0.0;
        foreach (var value in series)
        {
            sum += value;
        }

        return sum / series.Length;
    }
}
