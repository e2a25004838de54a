using CoP.Domain.Collections;

namespace CoP.Domain.Deciding;

/// <summary>An integrator's no.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Reason">Why, in kebab case; the refusal's code becomes <c>x-&lt;owner&gt;.&lt;reason&gt;</c>.</param>
/// <param name="Values">The offending values.</param>
public sealed record Veto(string Reason, ValueList<KeyValuePair<string, string>> Values = default)
{
    /// <summary>What would change the answer, as one sentence for people; <see langword="null"/>, the default, gives a general one that names the guard.</summary>
    public string? Advice { get; init; }
}
