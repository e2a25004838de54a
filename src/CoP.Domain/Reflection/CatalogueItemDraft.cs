namespace CoP.Domain.Reflection;

/// <summary>An item of a catalogue as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference.</remarks>
public sealed class CatalogueItemDraft
{
    /// <summary>The stable code in kebab case. Required, once in the catalogue.</summary>
    public string? Code { get; init; }

    /// <summary>The name for people. Required.</summary>
    public string? Name { get; init; }

    /// <summary>The family; absent for none.</summary>
    public string? Family { get; init; }

    /// <summary>Whether a high rating is bad news; absent for no.</summary>
    public bool? IsRisk { get; init; }

    /// <summary>What to ask. At least one.</summary>
    public IReadOnlyList<SourcedTextDraft?>? Questions { get; init; }

    /// <summary>From where to look at it; absent for none.</summary>
    public IReadOnlyList<SourcedTextDraft?>? Perspectives { get; init; }

    /// <summary>What one can do; absent for none.</summary>
    public IReadOnlyList<SourcedTextDraft?>? Methods { get; init; }

    /// <summary>What goes wrong often; absent for none.</summary>
    public IReadOnlyList<SourcedTextDraft?>? Pitfalls { get; init; }

    /// <summary>How to tell good work; absent for none.</summary>
    public IReadOnlyList<SourcedTextDraft?>? Criteria { get; init; }

    /// <summary>Looks at the community's own events; absent for none.</summary>
    public IReadOnlyList<LookBindingDraft?>? Looks { get; init; }
}
