using System.Xml.Linq;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Pages;

/// <summary>Who led when, as one coloured ribbon with names.</summary>
internal static class LeaderRibbon
{
    private const double WideEnoughForName = 0.07;
    private const int NameCells = 20;

    /// <summary>Draws the ribbon.</summary>
    public static XElement Draw(IReadOnlyList<PeriodObservation> periods, TimeAxis axis, LeaderColours colours) => Html.Tag("div", Html.Class("ribbon"),
        Html.Attribute("role", "img"), Html.Attribute("aria-label", "Who did most, over time: " + Told(periods)),
        Stretches(periods).Select(stretch => Segment(periods, stretch, axis, colours)));

    /// <summary>The people with a colour of their own, and how long each did most.</summary>
    public static XElement Legend(IReadOnlyList<PeriodObservation> periods, LeaderColours colours)
    {
        var people = periods.Where(period => period.Top12 is not null).GroupBy(period => period.Top12!, StringComparer.Ordinal).ToList();
        var own = people.Where(group => colours.Has(group.Key)).ToList();
        var list = Html.Tag("ul", Html.Class("legend"), own.Select(group => Html.Tag("li",
            Html.Tag("i", Html.Class("swatch " + colours.Of(group.Key)), ""),
            Html.Tag("bdi", Label.Of(group.Key)),
            Html.Tag("small", $" {Words.Count(group.Count(), "period", "periods")}, up to {Words.Percent(group.Max(period => period.Top12Share ?? 0))}"))));
        if (people.Count > own.Count)
        {
            list.Add(Html.Tag("li", Html.Tag("i", Html.Class("swatch others"), ""), Words.Count(people.Count - own.Count, "other", "others")));
        }

        return list;
    }

    private static XElement Segment(IReadOnlyList<PeriodObservation> periods, (int From, int To) stretch, TimeAxis axis, LeaderColours colours)
    {
        var id = periods[stretch.From].Top12;
        var width = axis.Edge(stretch.To) - axis.Edge(stretch.From);
        return Html.Tag("span", Html.Class("stretch " + (id is null ? "nobody" : colours.Of(id))),
            Html.Left(axis.Edge(stretch.From), $"width:{Html.Number(width * 100)}%"),
            Html.Attribute("title", $"{(id is null ? "nobody" : Label.Of(id))}, {Words.Day(periods[stretch.From].Start)} to {Words.Day(periods[stretch.To - 1].End)}"),
            id is not null && width >= WideEnoughForName ? Html.Tag("bdi", Label.Of(id, NameCells)) : null);
    }

    private static string Told(IReadOnlyList<PeriodObservation> periods) => string.Join("; ", Stretches(periods).Where(stretch => periods[stretch.From].Top12 is not null)
        .Select(stretch => $"{Label.Of(periods[stretch.From].Top12!)} from {Words.Day(periods[stretch.From].Start)}"));

    private static IEnumerable<(int From, int To)> Stretches(IReadOnlyList<PeriodObservation> periods)
    {
        var from = 0;
        for (var i = 1; i <= periods.Count; i++)
        {
            if (i == periods.Count || !string.Equals(periods[i].Top12, periods[from].Top12, StringComparison.Ordinal))
            {
                yield return (from, i);
                from = i;
            }
        }
    }
}
