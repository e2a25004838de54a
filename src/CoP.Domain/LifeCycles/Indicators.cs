namespace CoP.Domain.LifeCycles;

/// <summary>Short words for the indicators of the known models.</summary>
internal static class Indicators
{
    public static StageIndicator Coordinated { get; } = Exactly(StageObservables.CoordinatorPresent, 1);

    public static StageIndicator AtLeast(StageObservable observable, double threshold) => new(observable, IndicatorComparison.AtLeast, threshold);

    public static StageIndicator AtMost(StageObservable observable, double threshold) => new(observable, IndicatorComparison.AtMost, threshold);

    public static StageIndicator Above(StageObservable observable, double threshold) => new(observable, IndicatorComparison.Above, threshold);

    public static StageIndicator Below(StageObservable observable, double threshold) => new(observable, IndicatorComparison.Below, threshold);

    public static StageIndicator Exactly(StageObservable observable, double threshold) => new(observable, IndicatorComparison.Equal, threshold);
}
