using CoP.Domain.Collections;

namespace CoP.Domain.Reflection;

/// <summary>One thing to reflect on: a discipline, a design principle, a reason of failure.</summary>
/// <remarks>Checked as part of its <see cref="Catalogue"/>. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Id">The stable code, once in its catalogue.</param>
/// <param name="Name">The name for people: one line of 1 to 200 characters.</param>
/// <param name="Family">The family of items that it belongs to; <see langword="null"/> where the catalogue has none.</param>
/// <param name="Questions">What to ask; at least one. Members rate by the first.</param>
public sealed record CatalogueItem(ItemId Id, string Name, string? Family, ValueList<SourcedText> Questions)
{
    /// <summary>Whether a high rating is bad news, as in a list of reasons of failure. Default: no.</summary>
    public bool IsRisk { get; init; }

    /// <summary>From where to look at it. Default: none.</summary>
    public ValueList<SourcedText> Perspectives { get; init; }

    /// <summary>What one can do. Default: none.</summary>
    public ValueList<SourcedText> Methods { get; init; }

    /// <summary>What goes wrong often. Default: none.</summary>
    public ValueList<SourcedText> Pitfalls { get; init; }

    /// <summary>How to tell good work. Default: none.</summary>
    public ValueList<SourcedText> Criteria { get; init; }

    /// <summary>Which looks at the community's own events bear on it. Default: none; then only members' answers count.</summary>
    public ValueList<LookBinding> Looks { get; init; }

    /// <summary>All its texts: questions, perspectives, methods, pitfalls, criteria.</summary>
    public IEnumerable<SourcedText> Texts() => Questions.Concat(Perspectives).Concat(Methods).Concat(Pitfalls).Concat(Criteria);

    /// <summary>Says how a look is read.</summary>
    /// <param name="look">The look's code.</param>
    /// <returns>The reading; open for a look that the item is not bound to.</returns>
    public EvidenceReading ReadingOf(string look) =>
        Looks.FirstOrDefault(b => string.Equals(b.Look, look, StringComparison.Ordinal))?.Reading ?? EvidenceReading.Open;
}
