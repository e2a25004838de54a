namespace CoP.Domain.Evidence.Observing;

/// <summary>The measures of one period. A measure that does not exist there is <see langword="null"/>, never zero or NaN.</summary>
/// <remarks>
/// Shares and Gini are over the people with an act in the period. <paramref name="TruckFactor"/>, <paramref name="Top12"/>, <paramref name="Top12Share"/>,
/// <paramref name="Density"/> and <paramref name="Centralization"/> are over the twelve months that end with the period, because they are noise over fewer.
/// Ties for the top are won by the greater id in ordinal order.
/// </remarks>
/// <param name="Start">First day of the period.</param>
/// <param name="End">First day after the period.</param>
/// <param name="Acts">Number of acts; at least zero.</param>
/// <param name="Active">Number of people with at least one act.</param>
/// <param name="Top">The person with the most acts; <see langword="null"/> without acts.</param>
/// <param name="TopShare">That person's share of the acts, in (0, 1].</param>
/// <param name="Gini">Inequality of acts over active people, in [0, 1); <see langword="null"/> with fewer than two people.</param>
/// <param name="Effective">Effective number of people, 1/Σp², in [1, active].</param>
/// <param name="TruckFactor">Size of the smallest set of people with more than half of the acts of twelve months; at least 1.</param>
/// <param name="Top12">The person with the most acts over twelve months.</param>
/// <param name="Top12Share">That person's share over twelve months, in (0, 1].</param>
/// <param name="Density">Directed ties present over ties possible, among the people active in twelve months, in [0, 1]; <see langword="null"/> with fewer than two people, or in a record in which no act names a target. Ties to or from people without an act in those months are left out.</param>
/// <param name="Centralization">In-degree centralisation (Freeman) of the same network, in [0, 1]; <see langword="null"/> exactly when the density is.</param>
/// <param name="Core">People who together make the first 80 % of the period's acts.</param>
/// <param name="Regular">People who make the next 15 %.</param>
/// <param name="Casual">People who make the last 5 %. The three counts sum to <paramref name="Active"/>.</param>
public sealed record PeriodObservation(
    DateOnly Start,
    DateOnly End,
    long Acts,
    int Active,
    string? Top,
    double? TopShare,
    double? Gini,
    double? Effective,
    int? TruckFactor,
    string? Top12,
    double? Top12Share,
    double? Density,
    double? Centralization,
    int Core,
    int Regular,
    int Casual);
