using CoP.Domain.Collections;

namespace CoP.Domain.ValueCreation;

/// <summary>One story in the matrix, as far as it tells of one cycle.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Story">The story.</param>
/// <param name="Person">Whose experience it is.</param>
/// <param name="IsConfirmed">Whether somebody confirmed it.</param>
/// <param name="Measured">The measured indicators that it names in this cycle, ordered; none where the story stands without a number.</param>
public sealed record StoryColumn(StreamId Story, MemberId Person, bool IsConfirmed, ValueList<string> Measured)
{
    /// <summary>Whether an indicator backs it.</summary>
    public bool IsMeasured => !Measured.IsEmpty;
}
