using System.Globalization;
using CoP.Domain.Evidence.Acts;

namespace CoP.Domain.Evidence.Tests.Observing;

/// <summary>Small invented records: so many acts of a person in every month of a range.</summary>
internal sealed class Records
{
    private readonly ActTally _tally = new();

    /// <summary>Adds acts in the middle of each month from one to another, both inclusive, written as in 2020-01.</summary>
    public Records Acting(string person, string from, string to, int acts, string? towards = null, ActKind kind = ActKind.Commit)
    {
        var last = Day(to);
        for (var day = Day(from); day <= last; day = day.AddMonths(1))
        {
            Add(person, day.AddDays(14), acts, towards, kind);
        }

        return this;
    }

    /// <summary>Adds acts at one instant.</summary>
    public Records Add(string person, DateTimeOffset at, int acts, string? towards = null, ActKind kind = ActKind.Commit)
    {
        if (acts > 0)
        {
            _tally.Add(at, _tally.Intern(person), kind, towards is null ? ActTally.NoTarget : _tally.Intern(towards), acts);
        }

        return this;
    }

    /// <summary>The record so far.</summary>
    public MonthlyActs Count() => _tally.ToMonthlyActs();

    /// <summary>The first instant of a month written as in 2020-01.</summary>
    public static DateTimeOffset Day(string month) =>
        DateTimeOffset.ParseExact(month + "-01Z", "yyyy-MM-ddK", CultureInfo.InvariantCulture);
}
