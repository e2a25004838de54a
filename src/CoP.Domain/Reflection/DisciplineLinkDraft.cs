namespace CoP.Domain.Reflection;

/// <summary>A pair of a mapping as it came from outside, unchecked.</summary>
public sealed class DisciplineLinkDraft
{
    /// <summary>The discipline's code in kebab case. Required.</summary>
    public string? Discipline { get; init; }

    /// <summary>The group's function in kebab case. Required.</summary>
    public string? Group { get; init; }
}
