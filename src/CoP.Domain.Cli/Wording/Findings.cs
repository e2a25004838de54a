using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Wording;

/// <summary>The few figures of an observation that a summary speaks about.</summary>
internal sealed class Findings
{
    private const int YearInMonths = 12;
    private const int MonthsWorthComparing = 18;

    private Findings(Observation observation)
    {
        Observation = observation;
        Last = observation.Periods.LastOrDefault(period => period.Acts > 0);
        if (Last is null)
        {
            return;
        }

        var first = observation.Periods.First(period => period.Acts > 0);
        EffectiveNow = MeanEffective(Last.End.AddMonths(-YearInMonths), Last.End);
        if (first.Start.AddMonths(MonthsWorthComparing) <= Last.End)
        {
            EffectiveThen = MeanEffective(first.Start, first.Start.AddMonths(YearInMonths));
            Then = "in its first year";
        }
    }

    /// <summary>What was observed.</summary>
    public Observation Observation { get; }

    /// <summary>The last period with an act; <see langword="null"/> in an empty record.</summary>
    public PeriodObservation? Last { get; }

    /// <summary>Mean effective number over the periods of the last twelve months.</summary>
    public double? EffectiveNow { get; }

    /// <summary>The same over the first twelve months; <see langword="null"/> in a record under a year and a half.</summary>
    public double? EffectiveThen { get; }

    /// <summary>When <see cref="EffectiveThen"/> was.</summary>
    public string? Then { get; }

    /// <summary>Reads the figures off an observation.</summary>
    public static Findings Of(Observation observation) => new(observation);

    /// <summary>People at a level.</summary>
    public int At(ObservedLevel level) => Observation.Members.Count(member => member.Level == level);

    /// <summary>Ids of the people on a trajectory, most acts first.</summary>
    public IReadOnlyList<string> On(ObservedTrajectory trajectory) =>
        [.. Observation.Members.Where(member => member.Trajectory == trajectory).Select(member => member.Id)];

    private double? MeanEffective(DateOnly from, DateOnly to)
    {
        var values = Observation.Periods
            .Where(period => period.Effective is not null && period.End > from && period.Start < to)
            .Select(period => period.Effective!.Value)
            .ToList();
        return values.Count == 0 ? null : values.Average();
    }
}
