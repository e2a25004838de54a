using CoP.Domain.Collections;

namespace CoP.Domain.Charters;

/// <summary>How the charter may be amended: whose consent counts, and how long silence takes to become consent.</summary>
/// <remarks>The numbers are project-authored defaults. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Body">The levels whose present members must consent; at least one. Default: core.</param>
/// <param name="WindowDays">The consent window in days, 1 to 366; a body member who has been silent until its end has consented. Default: 14.</param>
public sealed record AmendmentRule(ValueList<Level> Body, int WindowDays)
{
    internal const int LongestWindow = 366;

    /// <summary>Consent of the core, within 14 days; the default.</summary>
    public static AmendmentRule ConsentOfTheCore { get; } = new([new Level("core")], 14);

    /// <summary>When silence becomes consent. Pure.</summary>
    /// <param name="proposed">When the amendment was proposed.</param>
    /// <returns>The instant from which silence is consent, in UTC.</returns>
    public DateTimeOffset SilenceUntil(DateTimeOffset proposed) => proposed.ToUniversalTime().AddDays(WindowDays);
}
