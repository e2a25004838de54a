using System.Xml.Linq;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Pages;

/// <summary>An observation as one self-contained page: no script, no network, light and dark, on paper as on a telephone.</summary>
internal static class HtmlPage
{
    private const int SourceWidth = 80;
    private const int FewestPeriods = 2;

    /// <summary>Writes the page.</summary>
    /// <param name="observation">What was seen.</param>
    /// <param name="remark">A line that stands above everything, such as that the record is invented; may be <see langword="null"/>.</param>
    /// <param name="writer">Receives the page.</param>
    public static void Write(Observation observation, string? remark, TextWriter writer)
    {
        writer.Write("<!DOCTYPE html>\n");
        writer.Write(Page(observation, remark).ToString(SaveOptions.DisableFormatting));
        writer.Write('\n');
    }

    private static XElement Page(Observation seen, string? remark)
    {
        var source = SourceName.Of(seen.Source, SourceWidth);
        return Html.Tag("html", Html.Attribute("lang", "en"),
            Html.Tag("head",
                Html.Tag("meta", Html.Attribute("charset", "utf-8")),
                Html.Tag("meta", Html.Attribute("name", "viewport"), Html.Attribute("content", "width=device-width, initial-scale=1")),
                Html.Tag("meta", Html.Attribute("name", "color-scheme"), Html.Attribute("content", "light dark")),
                Html.Tag("title", $"{source}: a community observed"),
                Html.Tag("style", PageStyle.Text())),
            Html.Tag("body", Html.Tag("main", Header(seen, source, remark), Charts(seen), TurningPoints.Write(seen.Junctures), MembersTable.Write(seen), Explanations.Write(seen))));
    }

    private static XElement Header(Observation seen, string source, string? remark)
    {
        var findings = Findings.Of(seen);
        return Html.Tag("header",
            remark is null ? null : Html.Tag("p", Html.Class("remark"), remark),
            Html.Tag("h1", Html.Tag("bdi", source)),
            Html.Tag("p", Html.Class("lead"), Headlines.Volume(seen) + "."),
            Tiles(findings),
            new[] { Headlines.Spread(findings), Headlines.WhoWouldBeMissed(findings), Headlines.LastTransfer(seen) }.OfType<string>().Select(sentence => Html.Tag("p", Html.Class("headline"), sentence)));
    }

    private static XElement Tiles(Findings findings) => Html.Tag("dl", Html.Class("tiles"),
        Tile(findings.Observation.People == 1 ? "person in the record" : "people in the record", Words.Number(findings.Observation.People)),
        Tile("in the core now", Words.Number(findings.At(ObservedLevel.Core))),
        findings.EffectiveNow is { } effective ? Tile("leaders in effect", Words.Tenth(effective)) : null,
        findings.Last?.TruckFactor is { } truck ? Tile(truck == 1 ? "person carries half" : "people carry half", Words.Number(truck)) : null,
        Tile(findings.Observation.Junctures.Count == 1 ? "turning point" : "turning points", Words.Number(findings.Observation.Junctures.Count)));

    private static XElement Tile(string text, string value) => Html.Tag("div", Html.Tag("dt", text), Html.Tag("dd", value));

    private static XElement Charts(Observation seen)
    {
        var section = Html.Tag("section", Html.Attribute("aria-labelledby", "time"), Html.Tag("h2", Html.Attribute("id", "time"), "Over time"));
        if (seen.Periods.Count < FewestPeriods)
        {
            section.Add(Html.Tag("p", "The record covers a single period, so there is no history to draw yet."));
        }
        else
        {
            var axis = new TimeAxis(seen.Periods);
            section.Add(ParticipationFigure.Draw(seen, axis), LeadershipFigure.Draw(seen, axis, new LeaderColours(seen.Periods)));
        }

        section.Add(LevelsSection.Write(Findings.Of(seen)), SeriesTable.Write(seen.Periods));
        return section;
    }
}
