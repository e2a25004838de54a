using CoP.Domain.Charters;

namespace CoP.Domain.Sponsorship;

/// <summary>Instants in days and rhythms; at the end of the calendar they stay there.</summary>
internal static class SponsorshipCalendar
{
    public static DateTimeOffset After(DateTimeOffset instant, int days) =>
        DateTimeOffset.MaxValue - instant < TimeSpan.FromDays(days) ? DateTimeOffset.MaxValue : instant.AddDays(days);

    // No turn is longer than 366 months.
    public static DateTimeOffset After(Rhythm rhythm, DateTimeOffset instant) =>
        DateTimeOffset.MaxValue - instant < TimeSpan.FromDays(31 * Rhythm.Longest) ? DateTimeOffset.MaxValue : rhythm.After(instant);
}
