using CoP.Domain.Evidence.Acts;

namespace CoP.Domain.Evidence.Junctures;

/// <summary>A record's months with cheap sums over any range of them; outside the record there are no acts.</summary>
internal sealed class Timeline
{
    private readonly MonthlyActs _acts;
    private readonly long[] _totals;
    private readonly long[] _integrative;

    public Timeline(MonthlyActs acts, DateTimeOffset? observedUntil)
    {
        _acts = acts;
        _totals = new long[acts.Months.Count + 1];
        _integrative = new long[acts.Months.Count + 1];
        for (var i = 0; i < acts.Months.Count; i++)
        {
            _totals[i + 1] = _totals[i] + acts.Months[i].Total;
            _integrative[i + 1] = _integrative[i] + acts.Months[i].Integrative;
        }

        First = acts.FirstMonth;
        Last = observedUntil is { } until ? Calendar.Month(until) : First + acts.Months.Count - 1;
    }

    /// <summary>The month of the first act.</summary>
    public int First { get; }

    /// <summary>The last month of which the record tells.</summary>
    public int Last { get; }

    /// <summary>How many people the record has.</summary>
    public int People => _acts.People.Count;

    /// <summary>A person's id.</summary>
    public string Id(int person) => _acts.People[person].Id;

    /// <summary>Who acted in a month; <see langword="null"/> outside the record.</summary>
    public MonthOfActs? At(int month) =>
        month >= First && month - First < _acts.Months.Count ? _acts.Months[month - First] : null;

    /// <summary>Acts from one month to another, both inclusive.</summary>
    public long Total(int from, int to) => Sum(_totals, from, to);

    /// <summary>Integrating acts (merges and reviews) over the same kind of range.</summary>
    public long Integrative(int from, int to) => Sum(_integrative, from, to);

    private long Sum(long[] sums, int from, int to) => to < from ? 0 : sums[Index(to + 1)] - sums[Index(from)];

    private int Index(int month) => Math.Clamp(month - First, 0, _acts.Months.Count);
}
