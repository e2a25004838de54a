using System.Text;
using System.Xml.Linq;
using CoP.Domain.Evidence.Junctures;

namespace CoP.Domain.Cli.Pages;

/// <summary>One drawn panel: marks in a stretched SVG, and labels as HTML above it, so that text keeps its size on every screen.</summary>
internal sealed class Plot(TimeAxis axis, ValueScale scale, string description)
{
    private const double Wide = 1000;
    private const double High = 100;
    private readonly List<XElement> _marks = [];

    /// <summary>A bar for every value; the class may depend on the index.</summary>
    public Plot Bars(IReadOnlyList<double?> values, Func<int, string> style, Func<int, string> title)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not > 0)
            {
                continue;
            }

            Rectangle(i, 0, scale.Height(values[i]!.Value), style(i), title(i));
        }

        return this;
    }

    /// <summary>Bars on top of each other.</summary>
    public Plot Stack(IReadOnlyList<(string Style, IReadOnlyList<double> Values)> layers, Func<int, string> title)
    {
        var heights = new double[axis.Count];
        foreach (var (style, values) in layers)
        {
            for (var i = 0; i < values.Count; i++)
            {
                Rectangle(i, scale.Height(heights[i]), scale.Height(heights[i] + values[i]), style, title(i));
                heights[i] += values[i];
            }
        }

        return this;
    }

    /// <summary>A line through the middles of the periods; it breaks where nothing is defined.</summary>
    public Plot Line(IReadOnlyList<double?> values, string style)
    {
        var path = new StringBuilder();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value)
            {
                continue;
            }

            var lone = (i == 0 || values[i - 1] is null) && (i == values.Count - 1 || values[i + 1] is null);
            path.Append(i > 0 && values[i - 1] is not null ? 'L' : 'M')
                .Append(Html.Number(axis.Middle(i) * Wide)).Append(' ').Append(Html.Number(Y(scale.Height(value))))
                .Append(lone ? "h.1" : "");
        }

        if (path.Length > 0)
        {
            _marks.Add(Html.Tag("path", Html.Class("line " + style), Html.Attribute("d", path.ToString())));
        }

        return this;
    }

    /// <summary>The panel with its scale and the markers of the turning points.</summary>
    public XElement Draw(IReadOnlyList<Juncture> junctures, bool withMarkers)
    {
        var drawing = Html.Tag("svg",
            Html.Attribute("viewBox", "0 0 1000 100"), Html.Attribute("preserveAspectRatio", "none"),
            Html.Attribute("role", "img"), Html.Attribute("aria-label", description),
            Html.Tag("title", description), Grid(), _marks, withMarkers ? Markers.Lines(axis, junctures) : null);
        return Html.Tag("div", Html.Class("plot"), drawing, Scale());
    }

    private static double Y(double height) => High - (height * High);

    private void Rectangle(int index, double from, double to, string style, string title)
    {
        if (to <= from)
        {
            return;
        }

        var gap = Math.Min(2, Wide / axis.Count * 0.12);
        _marks.Add(Html.Tag("rect", Html.Class(style),
            Html.Attribute("x", (axis.Edge(index) * Wide) + (gap / 2)), Html.Attribute("width", (Wide / axis.Count) - gap),
            Html.Attribute("y", Y(to)), Html.Attribute("height", (to - from) * High),
            Html.Tag("title", title)));
    }

    private IEnumerable<XElement> Grid() => scale.Ticks().Select(tick => Html.Tag("path",
        Html.Class(tick.Height == 0 ? "axis" : "grid"), Html.Attribute("d", $"M0 {Html.Number(Y(tick.Height))}H1000")));

    private IEnumerable<XElement> Scale() => scale.Ticks().Select(tick => Html.Tag("span",
        Html.Class("y"), Html.Attribute("style", $"bottom:{Html.Number(tick.Height * 100)}%"), Html.Attribute("aria-hidden", "true"), tick.Text));
}
