using System.Globalization;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Evidence.Tests.Observing;

/// <summary>The quarterly series of an independent implementation, value by value.</summary>
public sealed class ReferenceSeriesTests
{
    private const int ValuesARow = 9;

    public static IEnumerable<TheoryDataRow<string>> Communities => KnownCommunities.Names;

    [Theory]
    [MemberData(nameof(Communities))]
    public void Observe_KnownCommunity_GivesEveryReferenceValue(string community)
    {
        var observed = Observer.Observe(KnownCommunities.Acts(community), community).Periods.ToDictionary(Quarter, StringComparer.Ordinal);
        var reference = KnownCommunities.Table("reference-quarterly.csv").Where(row => row["community"].Is(community)).ToList();

        var differences = reference.SelectMany(row => Differences(row, observed[row["quarter"]])).ToList();

        Assert.Empty(differences);
        Assert.NotEmpty(reference);
        Assert.Equal(reference.Count, observed.Count);
        TestContext.Current.TestOutputHelper?.WriteLine($"{community}: {reference.Count * ValuesARow} values agree");
    }

    private static string Quarter(PeriodObservation period) =>
        string.Create(CultureInfo.InvariantCulture, $"{period.Start.Year}Q{((period.Start.Month - 1) / 3) + 1}");

    private static IEnumerable<string> Differences(Dictionary<string, string> row, PeriodObservation period)
    {
        (string Column, bool Agrees)[] values =
        [
            ("rows", Long(row["rows"]) == period.Acts),
            ("active", Long(row["active"]) == period.Active),
            ("top", Text(row["top"]).Is(period.Top)),
            ("top_share", Near(Known(row["top_share"]), period.TopShare, 0.0005)),
            ("gini", Near(row["gini"], period.Gini, 0.0005)),
            ("eff", Near(Known(row["eff"]), period.Effective, 0.005)),
            ("truck12", Long(Known(row["truck12"])) == period.TruckFactor),
            ("top12", Text(row["top12"]).Is(period.Top12)),
            ("top12_share", Near(Known(row["top12_share"]), period.Top12Share, 0.0005)),
        ];
        return values.Where(value => !value.Agrees).Select(value => $"{row["quarter"]} {value.Column}: {row[value.Column]} in {period}");
    }

    // A share, an effective number or a truck factor is never 0: the reference writes 0 where nothing exists, this library says that it is undefined.
    private static string Known(string cell) => cell is "0" or "0.0" ? string.Empty : cell;

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;

    private static long? Long(string cell) => cell.Length == 0 ? null : long.Parse(cell, CultureInfo.InvariantCulture);

    private static bool Near(string cell, double? value, double half) => cell.Length == 0
        ? value is null
        : value is { } known && Math.Abs(known - double.Parse(cell, CultureInfo.InvariantCulture)) <= half + 1e-9;
}
