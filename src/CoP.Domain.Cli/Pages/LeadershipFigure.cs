using System.Xml.Linq;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Pages;

/// <summary>How leadership is distributed: leaders in effect and truck factor, the share of the first, and who that was.</summary>
internal static class LeadershipFigure
{
    /// <summary>Draws the figure.</summary>
    public static XElement Draw(Observation seen, TimeAxis axis, LeaderColours colours)
    {
        var periods = seen.Periods;
        IReadOnlyList<double?> effective = [.. periods.Select(period => period.Effective)];
        IReadOnlyList<double?> truck = [.. periods.Select(period => (double?)period.TruckFactor)];
        var spread = new Plot(axis, ValueScale.Numbers([.. effective, .. truck]), "Leaders in effect and people needed for half of the acts, in each period")
            .Line(truck, "truck").Line(effective, "effective");
        var first = new Plot(axis, ValueScale.Shares(), "Share of the acts of twelve months made by the person who made most")
            .Bars([.. periods.Select(period => period.Top12Share)], index => colours.Of(periods[index].Top12), index => FirstTitle(periods[index]));
        return Figure.Of("How leadership is shared",
            "The higher the line, the more people carry the work together. The bars show how much one person alone makes; their colour says who. A turning point in which the colour changes while the bars stay low is a rotation, not a transfer.",
            axis, seen.Junctures, LeaderRibbon.Legend(periods, colours),
            Figure.PanelTitle("People", ("effective", "leaders in effect"), ("truck", "how many must stop before half is lost")),
            spread.Draw(seen.Junctures, withMarkers: true),
            Figure.PanelTitle("Share of the one who does most, over twelve months"),
            first.Draw(seen.Junctures, withMarkers: true),
            Figure.PanelTitle("Who that is"),
            LeaderRibbon.Draw(periods, axis, colours));
    }

    private static string FirstTitle(PeriodObservation period) =>
        period is { Top12: { } top, Top12Share: { } share } ? $"Twelve months to {Words.Day(period.End)}: {Label.Of(top)} {Words.Percent(share)}" : "";
}
