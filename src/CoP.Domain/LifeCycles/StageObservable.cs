namespace CoP.Domain.LifeCycles;

/// <summary>Something about a community that a number can be put to.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Id">Its code.</param>
/// <param name="Meaning">What the number says, with its unit and range.</param>
/// <param name="Look">What has to be looked at.</param>
/// <param name="Place">Where to look when nobody has.</param>
public sealed record StageObservable(ObservableId Id, string Meaning, StageLook Look, string Place);
