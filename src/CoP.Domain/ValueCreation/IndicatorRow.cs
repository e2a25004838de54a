using CoP.Domain.Collections;

namespace CoP.Domain.ValueCreation;

/// <summary>One indicator in the matrix: its series, and the stories that give it a face.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Name">The indicator.</param>
/// <param name="Series">Its readings, oldest first; none for an indicator that only a story names: nobody measured it.</param>
/// <param name="Stories">The stories that name it in this cycle, ordered; none where the number stands without a story.</param>
public sealed record IndicatorRow(string Name, ValueList<IndicatorReading> Series, ValueList<StreamId> Stories)
{
    /// <summary>Whether it was measured.</summary>
    public bool IsMeasured => !Series.IsEmpty;

    /// <summary>Whether a story backs it.</summary>
    public bool IsTold => !Stories.IsEmpty;

    /// <summary>How much it changed from the first reading to the last; <see langword="null"/> with fewer than two. Effect data: why it changed is not in it.</summary>
    public double? Change => Series is [var first, .., var last] ? last.Value - first.Value : null;
}
