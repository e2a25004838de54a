namespace CoP.Domain.Reflection;

/// <summary>A mapping of disciplines to leadership groups as it came from outside, unchecked.</summary>
/// <remarks>Every member may be absent. Compared by reference.</remarks>
public sealed class MappingDraft
{
    /// <summary>Who made the mapping. Required: no mapping is published, so each is somebody's.</summary>
    public string? Author { get; init; }

    /// <summary>The pairs. At least one, each once.</summary>
    public IReadOnlyList<DisciplineLinkDraft?>? Links { get; init; }
}
