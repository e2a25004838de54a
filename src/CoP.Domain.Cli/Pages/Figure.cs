using System.Xml.Linq;
using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Cli.Pages;

/// <summary>A titled figure: panels that share one time axis, with the turning points above and the dates below.</summary>
internal static class Figure
{
    private const double LastTenth = 0.9;

    /// <summary>Puts the figure together.</summary>
    public static XElement Of(string title, string explanation, TimeAxis axis, IReadOnlyList<Juncture> junctures, XElement? legend, params object?[] panels) => Html.Tag("figure",
        Html.Tag("figcaption", Html.Tag("h3", title), Html.Tag("p", explanation)),
        Html.Tag("div", Html.Class("chart"), Markers.Numbers(axis, junctures), panels, Dates(axis)), legend);

    /// <summary>A small heading over a panel, with the colours it uses.</summary>
    public static XElement PanelTitle(string text, params (string Style, string Text)[] keys) => Html.Tag("p", Html.Class("panel"),
        text, keys.Select(key => Html.Tag("span", Html.Class("key"), Html.Tag("i", Html.Class("swatch " + key.Style), ""), key.Text)));

    private static XElement Dates(TimeAxis axis) => Html.Tag("div", Html.Class("dates"), Html.Attribute("aria-hidden", "true"),
        axis.Ticks().Select((tick, index) => Html.Tag("span", Html.Class((index % 2 == 0 ? "tick" : "tick minor") + (tick.Place > LastTenth ? " end" : "")), Html.Left(tick.Place), tick.Text)));
}
