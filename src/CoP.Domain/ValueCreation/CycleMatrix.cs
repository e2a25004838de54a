using CoP.Domain.Collections;

namespace CoP.Domain.ValueCreation;

/// <summary>The indicators and the stories of one cycle, side by side.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Cycle">The cycle.</param>
/// <param name="Indicators">Its indicators, ordered by name.</param>
/// <param name="Stories">The stories that tell of it, ordered.</param>
public sealed record CycleMatrix(CycleId Cycle, ValueList<IndicatorRow> Indicators, ValueList<StoryColumn> Stories)
{
    /// <summary>Whether there is neither a number nor a story: a blank, and no verdict.</summary>
    public bool IsBlank => Indicators.IsEmpty && Stories.IsEmpty;

    /// <summary>The indicators that were measured and that no story backs.</summary>
    public IEnumerable<IndicatorRow> WithoutStory => Indicators.Where(i => i.IsMeasured && !i.IsTold);

    /// <summary>The stories that no measured indicator backs.</summary>
    public IEnumerable<StoryColumn> WithoutIndicator => Stories.Where(s => !s.IsMeasured);
}
