using CoP.Domain.Collections;

namespace CoP.Domain.LifeCycles;

/// <summary>What was found about one tension or one exit condition.</summary>
/// <remarks>
/// Numbers speak first and people where numbers are silent. Where both speak and disagree, or people disagree, nobody is overruled: the verdict is unknown and the
/// finding says so. Immutable, value-equal, thread-safe.
/// </remarks>
/// <param name="About">The text of the tension or the condition.</param>
/// <param name="Trust">How far the text was checked against its source.</param>
/// <param name="Readings">Every indicator with its value, in the order of the condition; empty where only people can tell.</param>
/// <param name="Answers">The last answer of everybody who was asked, ordered by person.</param>
public sealed record StageFinding(string About, SourceTrust Trust, ValueList<IndicatorReading> Readings, ValueList<StageAnswer> Answers)
{
    /// <summary>What it comes to.</summary>
    public StageVerdict Verdict => (OfNumbers, OfPeople) switch
    {
        _ when IsDisputed => StageVerdict.Unknown,
        (StageVerdict.Unknown, var people) => people,
        (var numbers, _) => numbers,
    };

    /// <summary>Whether people disagree with each other, or all with the numbers.</summary>
    public bool IsDisputed =>
        Answers.Select(a => a.Says).Distinct().Count() > 1
        || (OfNumbers != StageVerdict.Unknown && OfPeople != StageVerdict.Unknown && OfNumbers != OfPeople);

    /// <summary>What was looked at, in the order of <see cref="StageLook"/>; empty where nobody has looked.</summary>
    public ValueList<StageLook> LookedAt => Readings
        .Where(r => r.Found is not null)
        .Select(r => r.Indicator.Observable.Look)
        .Concat(Answers.Select(_ => StageLook.Judgement))
        .Distinct()
        .Order()
        .ToValueList();

    /// <summary>Where to look next, one sentence each; empty where the verdict stands on everything that could be looked at.</summary>
    public ValueList<string> LookNext =>
    [
        .. Readings.Where(r => r.Found is null).Select(r => $"look at {r.Indicator.Observable.Place}: {r.Indicator.Observable.Meaning}"),
        .. IsDisputed ? ["talk about why people and numbers do not say the same"] : Array.Empty<string>(),
        .. Answers.IsEmpty && Verdict == StageVerdict.Unknown ? [$"ask members: {About}?"] : Array.Empty<string>(),
    ];

    private StageVerdict OfNumbers => Verdicts.OfAll(Readings.Select(r => r.Verdict));

    private StageVerdict OfPeople => Verdicts.OfPeople(Answers);

    internal static StageFinding Of(StageId stage, string about, SourceTrust trust, ValueList<StageIndicator> indicators, StageEvidence evidence) =>
        new(about, trust, indicators.Select(i => IndicatorReading.Of(i, evidence)).ToValueList(), evidence.About(stage, about));
}
