namespace CoP.Domain.Sponsorship;

/// <summary>How well a sponsor is informed at one instant, against the rhythm that was agreed.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="DaysSinceReport">Days since the last report; <see langword="null"/> if there was none.</param>
/// <param name="Due">When the next report is due, in UTC: one turn of the rhythm after the last one, or after the beginning.</param>
/// <param name="DaysOverdue">Days since then; 0 while it is not due.</param>
public sealed record SponsorshipInformation(double? DaysSinceReport, DateTimeOffset Due, double DaysOverdue)
{
    /// <summary>Whether the sponsor knows as much as was agreed.</summary>
    public bool IsInformed => DaysOverdue <= 0;
}
