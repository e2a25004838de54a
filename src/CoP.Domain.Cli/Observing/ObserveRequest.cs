using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Observing;

/// <summary>What <c>cop observe</c> was asked for.</summary>
/// <param name="Source">A path; <see langword="null"/> asks for the embedded example.</param>
/// <param name="Period">How the series is cut.</param>
/// <param name="WindowMonths">Length of a rolling window in months; replaces <paramref name="Period"/>.</param>
/// <param name="Since">First day to read.</param>
/// <param name="Until">First day no longer read.</param>
/// <param name="Format">How to write.</param>
/// <param name="Out">Where to write; <see langword="null"/> is standard output.</param>
/// <param name="Pseudonyms">Whether names are hidden.</param>
/// <param name="Strict">Whether a broken row makes the answer no.</param>
internal sealed record ObserveRequest(
    string? Source,
    ObservationPeriod Period,
    int? WindowMonths,
    DateOnly? Since,
    DateOnly? Until,
    ReportFormat Format,
    string? Out,
    bool Pseudonyms,
    bool Strict);
