namespace CoP.Domain.Simulation.Statistics;

/// <summary>On which scale a survival band is symmetric.</summary>
public enum BandTransform
{
    /// <summary>On log(−log S): S^exp(±z·se/(S·log S)), never outside [0, 1] and right more often in small samples (Kalbfleisch and Prentice 1980).</summary>
    LogLog,

    /// <summary>On S itself: S ± z·se, cut off at 0 and 1.</summary>
    Plain,
}
