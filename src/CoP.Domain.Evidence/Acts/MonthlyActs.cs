namespace CoP.Domain.Evidence.Acts;

/// <summary>
/// A community's record, counted by person and month: what the analysis needs and nothing more, so that memory grows with
/// people and months and not with acts. Immutable and safe for concurrent readers; built by <see cref="ActTally"/>.
/// </summary>
public sealed class MonthlyActs
{
    internal MonthlyActs(Person[] people, MonthOfActs[] months, DateTimeOffset? first, DateTimeOffset? last, long leftOut)
    {
        People = Array.AsReadOnly(people);
        Months = Array.AsReadOnly(months);
        First = first;
        Last = last;
        Total = months.Sum(month => month.Total);
        LeftOut = leftOut;
    }

    /// <summary>
    /// Everybody who acts or is a target, in ordinal order of their ids: the greater index has the greater id. Those who
    /// never act have <see cref="Person.Acts"/> 0.
    /// </summary>
    public IReadOnlyList<Person> People { get; }

    /// <summary>The first month as year × 12 + month − 1; 0 when there are no acts.</summary>
    public int FirstMonth => Months.Count == 0 ? 0 : Months[0].Month;

    /// <summary>Every month from the first act to the last one, silent months included; empty when there are no acts.</summary>
    public IReadOnlyList<MonthOfActs> Months { get; }

    /// <summary>The earliest act in UTC; <see langword="null"/> when there are none.</summary>
    public DateTimeOffset? First { get; }

    /// <summary>The latest act in UTC; <see langword="null"/> when there are none.</summary>
    public DateTimeOffset? Last { get; }

    /// <summary>All acts, weights counted.</summary>
    public long Total { get; }

    /// <summary>Acts of identities that are no persons (bots), weights counted; they are in no other number here.</summary>
    public long LeftOut { get; }
}
