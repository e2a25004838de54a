namespace CoP.Domain.Reflection;

/// <summary>Evidence as one catalogue reads it.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Evidence">The evidence.</param>
/// <param name="Reading">How the catalogue reads what is seen.</param>
public sealed record ReadEvidence(ItemEvidence Evidence, EvidenceReading Reading)
{
    /// <summary>How it bears on the item.</summary>
    public EvidenceBearing Bearing => (Evidence.Outcome, Reading) switch
    {
        (LookOutcome.NobodyLooked, _) => EvidenceBearing.NobodyLooked,
        (_, EvidenceReading.Open) => EvidenceBearing.Open,
        (LookOutcome.Partly, _) => EvidenceBearing.Mixed,
        (LookOutcome.Seen, EvidenceReading.For) or (LookOutcome.NotSeen, EvidenceReading.Against) => EvidenceBearing.Supports,
        _ => EvidenceBearing.Challenges,
    };

    /// <summary>Says how several pieces of evidence bear on an item together: of each look the last one counts, of what is told every piece.</summary>
    /// <param name="evidence">The evidence, oldest first.</param>
    /// <returns>Supports or challenges if all that was looked at agrees, mixed if it does not; open if all of it may be read either way.</returns>
    public static EvidenceBearing Together(IEnumerable<ReadEvidence> evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var known = evidence
            .GroupBy(e => e.Evidence.Look, StringComparer.Ordinal)
            .SelectMany(g => string.Equals(g.Key, ItemEvidence.Told, StringComparison.Ordinal) ? g : g.TakeLast(1))
            .Select(e => e.Bearing)
            .Where(b => b != EvidenceBearing.NobodyLooked)
            .ToHashSet();
        if (known.Count > 1)
        {
            known.Remove(EvidenceBearing.Open);
        }

        return known.Count switch
        {
            0 => EvidenceBearing.NobodyLooked,
            1 => known.Single(),
            _ => EvidenceBearing.Mixed,
        };
    }
}
