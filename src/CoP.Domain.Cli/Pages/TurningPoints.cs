using System.Xml.Linq;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Cli.Pages;

/// <summary>The turning points as a numbered list with their evidence.</summary>
internal static class TurningPoints
{
    private const int PeopleShown = 4;

    /// <summary>Writes the section.</summary>
    public static XElement Write(IReadOnlyList<Juncture> junctures) => Html.Tag("section", Html.Attribute("aria-labelledby", "turning"),
        Html.Tag("h2", Html.Attribute("id", "turning"), "Turning points"),
        junctures.Count == 0
            ? Html.Tag("p", "None was found. In a short record, or where nothing changed hands, that is what one should expect.")
            : Html.Tag("ol", Html.Class("timeline"), junctures.Select(Item)));

    private static XElement Item(Juncture juncture, int index) => Html.Tag("li", Html.Attribute("id", Markers.Anchor(index)),
        Html.Tag("span", Html.Class("badge " + Markers.Style(juncture.Kind)), Html.Attribute("aria-hidden", "true"), Markers.Text(index)),
        Html.Tag("div",
            Html.Tag("p", Html.Class("when"), Html.Tag("time", Html.Attribute("datetime", Words.ShortMonth(juncture.At)), Words.Month(juncture.At)), Html.Tag("b", JunctureStory.Title(juncture.Kind))),
            Html.Tag("p", JunctureStory.Tell(juncture)),
            JunctureStory.Caveat(juncture) is { Length: > 0 } caveat ? Html.Tag("p", Html.Class("quiet-text"), caveat) : null,
            Shares(juncture.Evidence)));

    private static XElement? Shares(JunctureEvidence evidence)
    {
        var people = evidence.SharesBefore.Keys.Union(evidence.SharesAfter.Keys, StringComparer.Ordinal)
            .OrderByDescending(id => Math.Max(Before(id) ?? 0, After(id) ?? 0)).ThenBy(id => id, StringComparer.Ordinal).Take(PeopleShown).ToList();
        return people.Count == 0 ? null : Html.Tag("table", Html.Class("shares"),
            Html.Tag("caption", "Share of the acts"),
            Html.Tag("thead", Html.Tag("tr", Html.Tag("th", Html.Attribute("scope", "col"), "Who"), Html.Tag("th", Html.Attribute("scope", "col"), "before"), Html.Tag("th", Html.Attribute("scope", "col"), "after"))),
            Html.Tag("tbody", people.Select(id => Html.Tag("tr",
                Html.Tag("th", Html.Attribute("scope", "row"), Html.Tag("bdi", Label.Of(id, 22))), Cell(Before(id), "before"), Cell(After(id), "after")))));

        double? Before(string id) => Share(evidence.SharesBefore, id);
        double? After(string id) => Share(evidence.SharesAfter, id);
    }

    // Where nobody acted, there is no share, not even of nothing.
    private static double? Share(IReadOnlyDictionary<string, double> shares, string id) => shares.Count == 0 ? null : shares.GetValueOrDefault(id);

    private static XElement Cell(double? share, string style) => share is { } known
        ? Html.Tag("td",
            known > 0 ? Html.Tag("span", Html.Class("meter " + style), Html.Attribute("style", $"width:{Html.Number(known * 60)}%"), "") : null,
            Html.Tag("small", Words.Percent(known)))
        : Html.Tag("td", "–");
}
