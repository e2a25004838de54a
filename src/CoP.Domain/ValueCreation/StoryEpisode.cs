using CoP.Domain.Collections;

namespace CoP.Domain.ValueCreation;

/// <summary>One part of a value-creation story: what was experienced in one cycle.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Cycle">The cycle.</param>
/// <param name="Text">What was experienced: 1 to 10,000 characters.</param>
/// <param name="Claim">The claim of value that it tells of; <see langword="null"/> where none was made.</param>
/// <param name="Indicators">The indicators that it gives a face to, each a line of 1 to 200 characters.</param>
public sealed record StoryEpisode(CycleId Cycle, string Text, StreamId? Claim = null, ValueList<string> Indicators = default);
