using System.Xml.Linq;
using CoP.Domain.Cli.Wording;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Pages;

/// <summary>Everybody who ever took part, by what they did in the last twelve months, and who is moving.</summary>
internal static class LevelsSection
{
    private static readonly (ObservedLevel Level, string Style, string Text)[] Levels =
    [
        (ObservedLevel.Core, "core", "core"), (ObservedLevel.Active, "regular", "active"),
        (ObservedLevel.Occasional, "casual", "occasional"), (ObservedLevel.Peripheral, "quiet", "peripheral"),
    ];

    /// <summary>Writes the bar, its key and the movements.</summary>
    public static XElement Write(Findings findings)
    {
        var total = Math.Max(1, findings.Observation.Members.Count);
        return Html.Tag("figure",
            Html.Tag("figcaption", Html.Tag("h3", "Where people stand now"),
                Html.Tag("p", "Everybody in the record, by what they did in its last twelve months. Peripheral means: no act in that time.")),
            Html.Tag("div", Html.Class("levels"), Html.Attribute("role", "img"), Html.Attribute("aria-label", Headlines.Levels(findings)),
                Levels.Where(level => findings.At(level.Level) > 0).Select(level => Html.Tag("span", Html.Class(level.Style),
                    Html.Attribute("style", $"width:{Html.Number(findings.At(level.Level) * 100d / total)}%"),
                    Html.Attribute("title", $"{level.Text}: {Words.Number(findings.At(level.Level))}"), ""))),
            Html.Tag("ul", Html.Class("legend"), Levels.Select(level => Html.Tag("li",
                Html.Tag("i", Html.Class("swatch " + level.Style), ""), Html.Tag("b", Words.Number(findings.At(level.Level))), " " + level.Text))),
            Headlines.Movements(findings).Select(movement => Html.Tag("p", movement)));
    }
}
