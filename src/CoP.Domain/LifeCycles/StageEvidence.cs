using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>What was found out about a community: values that were read, answers that people gave. What nobody looked at is not there.</summary>
/// <remarks>Plain data, filled by the caller. Immutable, value-equal, thread-safe.</remarks>
public sealed record StageEvidence
{
    private StageEvidence(ValueList<StageObservation> observations, ValueList<StageAnswer> answers)
    {
        Observations = observations;
        Answers = answers;
    }

    /// <summary>Nobody has looked at anything.</summary>
    public static StageEvidence Empty { get; } = new([], []);

    /// <summary>The values, each observable once, ordered by it.</summary>
    public ValueList<StageObservation> Observations { get; }

    /// <summary>The answers in the order in which they were added.</summary>
    public ValueList<StageAnswer> Answers { get; }

    /// <summary>What the life cycle itself shows at a time: days in the stage, junctures open and gone through. Pure.</summary>
    /// <param name="life">The life cycle.</param>
    /// <param name="now">The time; before the stage began it counts no days.</param>
    /// <returns>The evidence; empty before the founding.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="life"/> is <see langword="null"/>.</exception>
    public static StageEvidence Of(LifeCycleState life, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(life);
        return life.Since is not { } since
            ? Empty
            : Empty
                .With(StageObservables.StageTenure, Math.Max(0, Math.Floor((now - since).TotalDays)), $"the stage {life.Stage} and when it began")
                .With(StageObservables.OpenJunctures, life.OpenJunctures.Count, "the junctures")
                .With(StageObservables.JuncturesClosed, life.Junctures.Sum(j => j.TimesClosed), "the junctures");
    }

    /// <summary>Adds a value; it takes the place of a former one of the same observable. Pure.</summary>
    /// <param name="observable">What was observed.</param>
    /// <param name="value">The value, finite.</param>
    /// <param name="source">Where it was read, in words.</param>
    /// <returns>More evidence.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    public StageEvidence With(StageObservable observable, double value, string source)
    {
        ArgumentNullException.ThrowIfNull(observable);
        ArgumentNullException.ThrowIfNull(source);
        return With(new StageObservation(observable.Id, value, source));
    }

    /// <summary>Adds answers. Pure.</summary>
    /// <param name="answers">The answers; of several by one person on one matter the latest counts.</param>
    /// <returns>More evidence.</returns>
    public StageEvidence With(params ReadOnlySpan<StageAnswer> answers) => new(Observations, [.. Answers, .. answers]);

    /// <summary>Adds other evidence; its values take the place of former ones. Pure.</summary>
    /// <param name="other">The other evidence.</param>
    /// <returns>Both.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public StageEvidence And(StageEvidence other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other.Observations.Aggregate(this, (all, one) => all.With(one)).With(other.Answers.AsSpan());
    }

    /// <summary>Finds a value. Pure.</summary>
    /// <param name="observable">What was observed.</param>
    /// <returns>The observation; <see langword="null"/> if nobody looked.</returns>
    public StageObservation? Find(ObservableId observable) => Observations.FirstOrDefault(o => o.Observable == observable);

    internal ValueList<StageAnswer> About(StageId stage, string text) => Answers
        .Where(a => a.Stage == stage && string.Equals(a.About, text, StringComparison.Ordinal))
        .GroupBy(a => a.By)
        .Select(g => g.OrderBy(a => a.At).Last())
        .OrderBy(a => a.By)
        .ToValueList();

    private StageEvidence With(StageObservation observation) => new(
        Observations.Where(o => o.Observable != observation.Observable).Append(observation).OrderBy(o => o.Observable).ToValueList(),
        Answers);
}
