namespace CoP.Domain.Reflection;

/// <summary>The binding of an item to a look as it came from outside, unchecked.</summary>
public sealed class LookBindingDraft
{
    /// <summary>The look's code in kebab case. Required, once in an item.</summary>
    public string? Look { get; init; }

    /// <summary>How what is seen is read: <c>for</c>, <c>against</c> or <c>open</c>. Required.</summary>
    public string? Reading { get; init; }
}
