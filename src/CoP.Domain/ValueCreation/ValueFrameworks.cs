using CoP.Domain.Collections;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.ValueCreation;

/// <summary>The frameworks of value creation that the library knows.</summary>
/// <remarks>Immutable and thread-safe.</remarks>
public static class ValueFrameworks
{
    /// <summary>Activities and interactions that are valuable in themselves.</summary>
    public static CycleId Immediate { get; } = new("immediate");

    /// <summary>What may become useful later.</summary>
    public static CycleId Potential { get; } = new("potential");

    /// <summary>A change in what people do.</summary>
    public static CycleId Applied { get; } = new("applied");

    /// <summary>What came of doing it.</summary>
    public static CycleId Realized { get; } = new("realized");

    /// <summary>Another understanding of what counts as success; 2011 only.</summary>
    public static CycleId Reframing { get; } = new("reframing");

    /// <summary>The five cycles of 2011 with the five capitals of potential value; the default.</summary>
    public static ValueFramework FiveCycles2011 { get; } = new(
        "cycles-2011",
        "Wenger, E., Trayner, B. and de Laat, M. (2011) Promoting and assessing value creation in communities and networks, Rapport 18; second hand",
        [
            Cycle(Immediate, "Immediate value", "activities and interactions that are valuable in themselves: a tip, an answer, fun", SourceTrust.Secondary, "participation", "satisfaction"),
            Cycle(Potential, "Potential value", "knowledge capital that may become useful later", SourceTrust.Secondary, "skills gained", "ties made", "documents and tools produced") with
            {
                Capitals = [.. Enum.GetValues<KnowledgeCapital>()],
            },
            Cycle(Applied, "Applied value", "a change in practice", SourceTrust.Secondary, "reuse", "advice put into practice") with { ClosesLoops = true },
            Cycle(Realized, "Realized value", "an improvement in what is achieved", SourceTrust.Secondary, "results of persons or of the organisation") with { ClosesLoops = true },
            Cycle(Reframing, "Reframing value", "success itself is understood in another way", SourceTrust.Secondary, "new criteria", "new strategies"),
        ]);

    /// <summary>The eight cycles of 2020. The list of their names is general knowledge that nobody checked; so are their contents here.</summary>
    public static ValueFramework EightCycles2020 { get; } = new(
        "cycles-2020",
        "Wenger-Trayner, E. and B. (2020) Learning to make a difference; vocabulary read in excerpts, the list of cycles unchecked",
        [
            Cycle(Immediate, "Immediate value", "the experience of taking part is worth it", SourceTrust.Unchecked, "participation"),
            Cycle(Potential, "Potential value", "something to use later: insights, contacts, resources", SourceTrust.Unchecked, "insights noted"),
            Cycle(Applied, "Applied value", "it is tried in practice", SourceTrust.Unchecked, "attempts") with { ClosesLoops = true },
            Cycle(Realized, "Realized value", "it makes a difference that matters", SourceTrust.Unchecked, "results") with { ClosesLoops = true },
            Cycle(new("enabling"), "Enabling value", "what makes the learning together possible gets better: support, facilitation, process", SourceTrust.Unchecked, "support given"),
            Cycle(new("strategic"), "Strategic value", "relations with those who have a stake become clearer and stronger", SourceTrust.Unchecked, "conversations with stakeholders"),
            Cycle(new("orienting"), "Orienting value", "people find their place in a wider landscape", SourceTrust.Unchecked, "links to other communities"),
            Cycle(new("transformative"), "Transformative value", "people or their surroundings become other than they were", SourceTrust.Unchecked, "accounts of change"),
        ]);

    /// <summary>All frameworks, the default first.</summary>
    public static ValueList<ValueFramework> All { get; } = [FiveCycles2011, EightCycles2020];

    /// <summary>Finds a framework by its name. Pure.</summary>
    /// <param name="name">The name in kebab case.</param>
    /// <returns>The framework, or <see langword="null"/> if the library knows none of that name.</returns>
    public static ValueFramework? Find(string? name) => All.FirstOrDefault(f => string.Equals(f.Name, name, StringComparison.Ordinal));

    private static ValueCycle Cycle(CycleId id, string name, string content, SourceTrust trust, params ReadOnlySpan<string> indicators)
    {
        var named = new ValueIndicator[indicators.Length];
        for (var i = 0; i < named.Length; i++)
        {
            named[i] = new(indicators[i], SourceTrust.Unchecked);
        }

        return new(id, name, content, trust, ClosesLoops: false, [], [.. named]);
    }
}
