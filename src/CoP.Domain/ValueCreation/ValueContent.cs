namespace CoP.Domain.ValueCreation;

/// <summary>What a claim of value says.</summary>
/// <remarks>Immutable, value-equal, thread-safe.</remarks>
/// <param name="Framework">The name of the framework, such as <c>cycles-2011</c>.</param>
/// <param name="Cycle">The cycle of it in which the value falls.</param>
/// <param name="Statement">What the value is, in own words: 1 to 10,000 characters.</param>
/// <param name="About">What it came from: an activity of the community, or the community itself.</param>
/// <param name="ForWhom">Whom it is valuable to, such as «ben» or «the ward»: one line of 1 to 200 characters.</param>
/// <param name="Whose">The person whose experience it is; <see langword="null"/> where it is nobody's in particular.</param>
/// <param name="Capital">Which kind of capital it is; <see langword="null"/> where that is not said, and in cycles that have none.</param>
/// <param name="GrewFrom">The claim that it grew from: another stream of the kind <c>value</c> of the same community; <see langword="null"/> where it begins by itself.</param>
public sealed record ValueContent(
    string Framework,
    CycleId Cycle,
    string Statement,
    StreamId About,
    string ForWhom,
    MemberId? Whose = null,
    KnowledgeCapital? Capital = null,
    StreamId? GrewFrom = null);
