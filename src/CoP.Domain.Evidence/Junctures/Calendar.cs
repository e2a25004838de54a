namespace CoP.Domain.Evidence.Junctures;

/// <summary>Months as consecutive numbers, year × 12 + month − 1, and back; clamped to the years that .NET can say.</summary>
internal static class Calendar
{
    private const int FirstMonth = 12;
    private const int LastMonth = (9999 * 12) + 11;

    /// <summary>The first day of a month; the last day of time for the month after December 9999.</summary>
    internal static DateOnly Day(int month)
    {
        if (month > LastMonth)
        {
            return DateOnly.MaxValue;
        }

        var clamped = Math.Max(month, FirstMonth);
        return new DateOnly(clamped / 12, (clamped % 12) + 1, 1);
    }

    /// <summary>The first instant of a month in UTC.</summary>
    internal static DateTimeOffset Start(int month) => new(Day(month), TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>The month that holds an instant.</summary>
    internal static int Month(DateTimeOffset at) => (at.UtcDateTime.Year * 12) + at.UtcDateTime.Month - 1;
}
