using CoP.Domain.Collections;

namespace CoP.Domain.Deciding;

/// <summary>Why a command was refused: a stable code, the offending values, and what would change it.</summary>
/// <remarks>
/// A refusal is an answer and no error: it is returned, never thrown, and nothing has changed. Cases are nested records of one closed
/// union a module, with the offending values as properties. Immutable, value-equal, thread-safe.
/// </remarks>
public abstract record Refusal
{
    /// <summary>The stable code, <c>concept.reason-in-kebab-case</c>; an integrator's own begins with <c>x-</c>.</summary>
    public string Code => Sheet.Code;

    /// <summary>What stands in the way, as one sentence in English.</summary>
    public string Because => Sheet.Because;

    /// <summary>What would change the answer, as one sentence in English.</summary>
    public string Remedy => Sheet.Remedy;

    /// <summary>The offending values as name and text, for logs; the same values are typed properties of the case.</summary>
    public ValueList<KeyValuePair<string, string>> Values => Sheet.Values;

    internal abstract RefusalSheet Sheet { get; }

    /// <summary>Returns code, reason and remedy on two lines.</summary>
    /// <returns>Text for people.</returns>
    public sealed override string ToString() => $"refused {Code}: {Because}\nwhat would change it: {Remedy}";
}
