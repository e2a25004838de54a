namespace CoP.Domain.Reflection;

/// <summary>A catalogue as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference; safe for concurrent use as long as nobody changes the lists that it was given.</remarks>
public sealed class CatalogueDraft
{
    /// <summary>The stable name in kebab case. Required.</summary>
    public string? Name { get; init; }

    /// <summary>The version, from 1. Required.</summary>
    public int? Version { get; init; }

    /// <summary>What people call it. Required.</summary>
    public string? Title { get; init; }

    /// <summary>The work that it comes from, or its author; also the source of every text that names none. Required.</summary>
    public string? Source { get; init; }

    /// <summary>The trust of every text that names none, as a word such as <c>secondary</c>; absent for <c>project-authored</c>.</summary>
    public string? Trust { get; init; }

    /// <summary>The items. At least one.</summary>
    public IReadOnlyList<CatalogueItemDraft?>? Items { get; init; }
}
