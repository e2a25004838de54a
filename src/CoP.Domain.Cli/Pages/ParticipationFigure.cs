using System.Xml.Linq;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Pages;

/// <summary>Who takes part: people and acts a period, and how the acts lie on core, regular and casual people.</summary>
internal static class ParticipationFigure
{
    /// <summary>Draws the figure.</summary>
    public static XElement Draw(Observation seen, TimeAxis axis)
    {
        var periods = seen.Periods;
        var people = new Plot(axis, ValueScale.Numbers(periods.Select(period => (double?)period.Active)), "People active in each period, by how much they do")
            .Stack(
                [
                    ("core", [.. periods.Select(period => (double)period.Core)]),
                    ("regular", [.. periods.Select(period => (double)period.Regular)]),
                    ("casual", [.. periods.Select(period => (double)period.Casual)]),
                ],
                index => PeopleTitle(periods[index]));
        var acts = new Plot(axis, ValueScale.Numbers(periods.Select(period => (double?)period.Acts)), "Acts in each period")
            .Bars([.. periods.Select(period => (double?)period.Acts)], _ => "acts", index => $"{Words.Day(periods[index].Start)}: {Words.Count(periods[index].Acts, "act", "acts")}");
        return Figure.Of("Who takes part",
            "A community needs a few who carry much and many who carry little. The wide edge is where newcomers learn; staying there is no failure.",
            axis, seen.Junctures, legend: null,
            Figure.PanelTitle("People active", ("core", "make the first 80 % of the acts"), ("regular", "the next 15 %"), ("casual", "the last 5 %")),
            people.Draw(seen.Junctures, withMarkers: true),
            Figure.PanelTitle("Acts"),
            acts.Draw(seen.Junctures, withMarkers: true));
    }

    private static string PeopleTitle(PeriodObservation period) =>
        $"{Words.Day(period.Start)}: {Words.Count(period.Active, "person", "people")} active, of them {Words.Number(period.Core)} core, {Words.Number(period.Regular)} regular, {Words.Number(period.Casual)} casual";
}
