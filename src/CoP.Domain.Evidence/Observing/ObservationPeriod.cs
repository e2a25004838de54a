namespace CoP.Domain.Evidence.Observing;

/// <summary>How a series is cut into periods; calendar periods are those of UTC.</summary>
public enum ObservationPeriod
{
    /// <summary>Calendar quarters; the default.</summary>
    Quarter,

    /// <summary>Calendar months.</summary>
    Month,

    /// <summary>Calendar years.</summary>
    Year,

    /// <summary>A window of <see cref="ObservationOptions.RollingMonths"/> that ends with each month in turn; neighbours overlap, so their acts must not be added up.</summary>
    Rolling,
}
