using CoP.Domain.Collections;
using CoP.Domain.LifeCycles;

namespace CoP.Domain.ValueCreation;

/// <summary>One cycle of value creation in a framework.</summary>
/// <remarks>Cycles are no ladder: value may stop at any of them, and a later one counts no more. Immutable, value-equal, thread-safe.</remarks>
/// <param name="Id">The cycle.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Content">What value of this cycle is.</param>
/// <param name="Trust">How far name and content were checked against the source.</param>
/// <param name="ClosesLoops">Whether value of this cycle closes a learning loop when it is brought back: experience of applying, and of what came of it.</param>
/// <param name="Capitals">The kinds of capital that value of this cycle consists of; none where the source names none.</param>
/// <param name="Indicators">Examples of indicators.</param>
public sealed record ValueCycle(
    CycleId Id, string Name, string Content, SourceTrust Trust, bool ClosesLoops, ValueList<KnowledgeCapital> Capitals, ValueList<ValueIndicator> Indicators);
