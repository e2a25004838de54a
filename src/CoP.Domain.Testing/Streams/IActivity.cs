using CoP.Domain.Communities;
using CoP.Domain.Deciding;
using CoP.Domain.Streams;

namespace CoP.Domain.Testing.Streams;

/// <summary>A kind of activity with all that is needed to generate histories of it, whatever its types are.</summary>
public interface IActivity
{
    /// <summary>The kind.</summary>
    IStreamKind Kind { get; }

    /// <summary>Names that generated streams of the kind bear.</summary>
    IReadOnlyList<string> Names { get; }

    internal LawReport CheckAll(Community community, int histories);

    internal HistoryReport Distribution(Community community, int histories);

    internal IEnumerable<MachineStep> Steps(object stream, DomainEvent happened);

    internal IEnumerable<string> Violations(object stream);

    internal DomainCommand Draw(Community community, object stream, ulong chance);

    internal Decision<DomainEvent> Decide(Community community, object stream, DomainCommand command);

    internal object Evolve(Community community, object stream, DomainEvent happened);

    internal object Before(StreamId id);

    internal Repetition RepetitionOf(object stream, DomainCommand command);

    internal string Fingerprint(object stream);
}
