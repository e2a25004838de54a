using System.Xml.Linq;
using CoP.Domain.Cli.Pages;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Simulation.Experiments;

namespace CoP.Domain.Cli.Simulating;

/// <summary>A simulation as one self-contained page: no script, no network, light and dark, on paper as on a telephone.</summary>
internal static class SimulationPage
{
    private const int TitleWidth = 120;

    /// <summary>Writes the page.</summary>
    public static void Write(SimulatedRuns runs, TextWriter writer)
    {
        writer.Write("<!DOCTYPE html>\n");
        writer.Write(Page(runs).ToString(SaveOptions.DisableFormatting));
        writer.Write('\n');
    }

    private static XElement Page(SimulatedRuns runs) => Html.Tag("html", Html.Attribute("lang", "en"),
        Html.Tag("head",
            Html.Tag("meta", Html.Attribute("charset", "utf-8")),
            Html.Tag("meta", Html.Attribute("name", "viewport"), Html.Attribute("content", "width=device-width, initial-scale=1")),
            Html.Tag("meta", Html.Attribute("name", "color-scheme"), Html.Attribute("content", "light dark")),
            Html.Tag("title", $"{Label.Of(runs.Scenario.Title, TitleWidth)}: a simulation"),
            Html.Tag("style", PageStyle.Text())),
        Html.Tag("body", Html.Tag("main", Header(runs), Figures(runs), SimulationTables.Survival(runs), SimulationTables.Course(runs), SimulationTables.Outcomes(runs), SimulationTables.Settings(runs), Footer(runs))));

    private static XElement Header(SimulatedRuns runs) => Html.Tag("header",
        Html.Tag("p", Html.Class("remark"), "A simulation: what would happen in a model, not what happened"),
        Html.Tag("h1", Html.Tag("bdi", Label.Of(runs.Scenario.Title, TitleWidth))),
        Html.Tag("p", Html.Class("lead"), $"{Words.Count(runs.Runs, "run", "runs")}{(runs.Stays is null ? "" : " in each of two arms")} of {Words.Count(runs.Scenario.Cycles, "cycle", "cycles")}."),
        Tiles(runs.Asked),
        SimulationAnswer.Of(runs).Select(sentence => Html.Tag("p", Html.Class("headline"), sentence)),
        runs.Scenario.About.Length == 0 ? null : Html.Tag("p", Html.Class("quiet-text"), Html.Tag("bdi", OneLine.Of(runs.Scenario.About))));

    private static XElement Tiles(CellResult cell) => Html.Tag("dl", Html.Class("tiles"),
        Tile("alive at the end", Words.Percent(cell.Survived.Share ?? 0)),
        Tile("alive with their ethos", Words.Percent(cell.SurvivedWithEthos.Share ?? 0)),
        Tile("leaders in effect, mean", Numbers.Mean(cell.MeanOf(outcome => outcome.EffectiveLeaders).Mean)),
        Tile("coordination, mean", Numbers.Mean(cell.MeanOf(outcome => outcome.Coordination).Mean)),
        Tile("members of those alive, mean", Numbers.Mean(cell.MeanOf(outcome => outcome.Survived ? outcome.Size : null).Mean)));

    private static XElement Tile(string text, string value) => Html.Tag("div", Html.Tag("dt", text), Html.Tag("dd", value));

    private static XElement Figures(SimulatedRuns runs) => Html.Tag("section", Html.Attribute("aria-labelledby", "pictures"),
        Html.Tag("h2", Html.Attribute("id", "pictures"), "What the runs show"),
        SimulationPictures.All(runs).Select(picture => Html.Tag("figure", Html.Class("picture"), XElement.Parse(picture))));

    private static XElement Footer(SimulatedRuns runs) => Html.Tag("footer",
        Html.Tag("section", Html.Attribute("aria-labelledby", "limits"), Html.Tag("h2", Html.Attribute("id", "limits"), "To keep in mind"),
            Html.Tag("ul", SimulationAnswer.Caveats(runs).Select(caveat => Html.Tag("li", caveat)))),
        Html.Tag("section", Html.Attribute("aria-labelledby", "again"), Html.Tag("h2", Html.Attribute("id", "again"), "The same again"),
            Html.Tag("p", Html.Tag("code", Html.Tag("bdi", OneLine.Of(runs.Command)))),
            Html.Tag("p", Html.Class("quiet-text"), Reproduction.Versions(runs.Result.Stamp))));
}
