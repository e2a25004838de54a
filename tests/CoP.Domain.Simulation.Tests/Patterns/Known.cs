namespace CoP.Domain.Simulation.Tests.Patterns;

/// <summary>Runs that several patterns look at.</summary>
internal static class Known
{
    private static readonly Lazy<LifeWatch[]> s_defaults = new(() => Runs.Watched(Runs.Default, Budget.Of(50, 500), 260, () => new LifeWatch()));

    private static readonly Lazy<LeadWatch[]> s_leading = new(() => Runs.Watched(Runs.Default, Budget.Of(40, 500), 131, () => new LeadWatch()));

    /// <summary>Ten years of communities with the defaults.</summary>
    public static LifeWatch[] Defaults => s_defaults.Value;

    /// <summary>Five years of the same, with an eye on who leads.</summary>
    public static LeadWatch[] Leading => s_leading.Value;
}
