using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>The catalogues that come with the library.</summary>
/// <remarks>
/// Every sentence is this project's own; where the idea is a work's, the text names the work and how far it was checked. Which look bears on which item is
/// project-authored throughout. Two catalogues may contradict each other, and <see cref="Catalogue.OppositeReadings"/> says where: goals are harmful by the nine
/// principles and a success factor by the ten commandments. Immutable and thread-safe.
/// </remarks>
public static class Catalogues
{
    /// <summary>Twelve disciplines in four families (Wenger-Trayner, read); perspectives, methods, pitfalls and criteria are project-authored. The authors call the list provisional.</summary>
    public static Catalogue TwelveDisciplines => DisciplinesCatalogue.Catalogue;

    /// <summary>Nine design principles (Staempfli et al. 2016, as given in the practice-leadership tool that was read).</summary>
    public static Catalogue NinePrinciples => PrinciplesCatalogues.NinePrinciples;

    /// <summary>Seven design principles (Wenger, McDermott and Snyder 2002, after a summary).</summary>
    public static Catalogue SevenPrinciples => PrinciplesCatalogues.SevenPrinciples;

    /// <summary>Ten commandments (Probst and Borzillo 2008, after summaries).</summary>
    public static Catalogue TenCommandments => SuccessCatalogues.TenCommandments;

    /// <summary>Five reasons of failure (Probst and Borzillo 2008, after summaries); a high rating is bad news.</summary>
    public static Catalogue FiveFailures => SuccessCatalogues.FiveFailures;

    /// <summary>The questions for reflection of the practice-leadership tool, and what else it tells leaders to heed (read).</summary>
    public static Catalogue PracticeLeadership => PracticeLeadershipCatalogue.Catalogue;

    /// <summary>All of them.</summary>
    public static ValueList<Catalogue> All { get; } = [TwelveDisciplines, NinePrinciples, SevenPrinciples, TenCommandments, FiveFailures, PracticeLeadership];

    /// <summary>Finds a catalogue by its name.</summary>
    /// <param name="name">The name in kebab case.</param>
    /// <returns>The catalogue; <see langword="null"/> if the library has none of that name.</returns>
    public static Catalogue? Find(string? name) => All.FirstOrDefault(c => string.Equals(c.Name, name, StringComparison.Ordinal));
}
