namespace CoP.Domain.LifeCycles;

/// <summary>How an observed value is held against a threshold.</summary>
public enum IndicatorComparison
{
    /// <summary>The value is the threshold or greater.</summary>
    AtLeast,

    /// <summary>The value is the threshold or smaller.</summary>
    AtMost,

    /// <summary>The value is greater than the threshold.</summary>
    Above,

    /// <summary>The value is smaller than the threshold.</summary>
    Below,

    /// <summary>The value is the threshold, to the last bit: for counts.</summary>
    Equal,
}
