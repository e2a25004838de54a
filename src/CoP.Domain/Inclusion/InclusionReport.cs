using CoP.Domain.Collections;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.Inclusion;

/// <summary>Who is enabled to take part, by an attribute that the caller knows: counts by group and stage, and never persons.</summary>
/// <remarks>
/// <para>The library keeps no attribute: it asks the caller's function once a person and forgets the answers; no event, state or format has a place for them.</para>
/// <para>Small numbers are suppressed. A group of fewer people than the threshold shows nothing; in any group a count from 1 to below the threshold is hidden. Because
/// totals can be counted from the community's own history, further numbers are hidden until no hidden one can be computed from those shown and from what stages imply
/// for each other; the smallest go first, a total only where its groups do not suffice. Who knows more than the report may still learn more.</para>
/// <para>Immutable, value-equal, thread-safe.</para>
/// </remarks>
/// <param name="Groups">The groups in ordinal order, the one of whom nobody knows the attribute last.</param>
/// <param name="Everybody">All of them together.</param>
/// <param name="Threshold">The threshold that was used.</param>
public sealed record InclusionReport(ValueList<InclusionGroup> Groups, InclusionGroup Everybody, int Threshold)
{
    /// <summary>Counts by an attribute. Pure, as far as the caller's function is.</summary>
    /// <param name="chronicle">What happened, from the founding on.</param>
    /// <param name="attribute">The attribute of a person, asked once for each; <see langword="null"/> or blank where it is unknown.</param>
    /// <param name="facts">What was opened for people beside what the constitution records.</param>
    /// <param name="policy">What may be published; <see cref="InclusionPolicy.Default"/> when absent.</param>
    /// <returns>The report; without groups where nobody was ever invited or joined.</returns>
    /// <exception cref="CorruptHistoryException">The chronicle does not begin with the founding.</exception>
    public static InclusionReport Of(
        Chronicle chronicle, Func<MemberId, string?> attribute, IEnumerable<InclusionFact>? facts = null, InclusionPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(chronicle);
        ArgumentNullException.ThrowIfNull(attribute);
        policy ??= InclusionPolicy.Default;
        var table = InclusionTable.Count(InclusionReading.Of(chronicle, facts ?? [], policy), attribute);
        Suppression.Apply(table, policy.Threshold);
        return new(table.Told(), table.Everybody(), policy.Threshold);
    }

    /// <summary>Counts by an attribute. Pure.</summary>
    /// <param name="chronicle">What happened, from the founding on.</param>
    /// <param name="attributes">The attributes that are known.</param>
    /// <param name="facts">What was opened for people beside what the constitution records.</param>
    /// <param name="policy">What may be published; <see cref="InclusionPolicy.Default"/> when absent.</param>
    /// <returns>The report.</returns>
    /// <exception cref="CorruptHistoryException">The chronicle does not begin with the founding.</exception>
    public static InclusionReport Of(
        Chronicle chronicle, IReadOnlyDictionary<MemberId, string> attributes, IEnumerable<InclusionFact>? facts = null, InclusionPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(attributes);
        return Of(chronicle, m => attributes.GetValueOrDefault(m), facts, policy);
    }

    /// <summary>Compares two groups at a stage. Pure.</summary>
    /// <param name="stage">The stage.</param>
    /// <param name="group">The group; <see langword="null"/> for the one of whom nobody knows the attribute.</param>
    /// <param name="reference">The group to compare it with.</param>
    /// <returns>The comparison; <see langword="null"/> where the report has no such group.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The stage is not declared.</exception>
    public InclusionComparison? Compare(InclusionStage stage, string? group, string? reference) =>
        Find(group) is { } one && Find(reference) is { } other ? new(group, reference, one.At(stage), other.At(stage)) : null;

    private InclusionGroup? Find(string? name) => Groups.FirstOrDefault(g => string.Equals(g.Name, name, StringComparison.Ordinal));
}
