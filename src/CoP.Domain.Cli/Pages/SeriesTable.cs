using System.Xml.Linq;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Pages;

/// <summary>The numbers behind the charts, for those who want or need to read them.</summary>
internal static class SeriesTable
{
    private static readonly string[] Heads =
        ["From", "Acts", "People", "Core", "Regular", "Casual", "Leaders in effect", "Gini", "Who did most", "Share", "Must stop for half", "Most over 12 months", "Share over 12 months", "Density", "Centralisation"];

    /// <summary>Writes the table, folded away.</summary>
    public static XElement Write(IReadOnlyList<PeriodObservation> periods) => Html.Tag("details",
        Html.Tag("summary", $"The numbers behind the charts ({Words.Count(periods.Count, "period", "periods")})"),
        Html.Tag("div", Html.Class("scroll"), Html.Tag("table", Html.Class("series"),
            Html.Tag("thead", Html.Tag("tr", Heads.Select(head => Html.Tag("th", Html.Attribute("scope", "col"), head)))),
            Html.Tag("tbody", periods.Select(Row)))));

    private static XElement Row(PeriodObservation period) => Html.Tag("tr",
        Html.Tag("th", Html.Attribute("scope", "row"), Words.Day(period.Start)),
        Cells(period).Select(cell => Html.Tag("td", cell)));

    private static IEnumerable<string> Cells(PeriodObservation period) =>
    [
        Words.Number(period.Acts), Words.Number(period.Active), Words.Number(period.Core), Words.Number(period.Regular), Words.Number(period.Casual),
        Measure(period.Effective), Measure(period.Gini), Name(period.Top), Share(period.TopShare),
        period.TruckFactor is { } truck ? Words.Number(truck) : "–", Name(period.Top12), Share(period.Top12Share), Measure(period.Density), Measure(period.Centralization),
    ];

    private static string Measure(double? value) => value is { } known ? Html.Number(known) : "–";

    private static string Share(double? value) => value is { } known ? Words.Percent(known) : "–";

    private static string Name(string? id) => id is null ? "–" : Label.Of(id, 18);
}
