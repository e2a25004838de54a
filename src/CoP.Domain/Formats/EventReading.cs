using CoP.Domain.Collections;
using CoP.Domain.Validation;

namespace CoP.Domain.Formats;

/// <summary>What was read of a written history.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Events">The events of all whole decisions, up to the first problem.</param>
/// <param name="Report">Every problem, with line and path.</param>
/// <param name="Torn">The events of an incomplete last decision, which does not count as having happened; usually none, and none where there is
/// a problem.</param>
public sealed record EventReading(ValueList<EventEnvelope> Events, ValidationReport Report, ValueList<EventEnvelope> Torn);
