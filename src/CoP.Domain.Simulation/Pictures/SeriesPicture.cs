using System.Xml.Linq;
using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>Measures over the same time, one panel each above another: two scales are never drawn into one panel, where their crossing would mean nothing.</summary>
/// <remarks>
/// A drawing without script or network, readable on light and dark paper. The same data give the same text. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record SeriesPicture
{
    private const double Left = 62;
    private const double PanelHeight = 150;
    private const double PanelGap = 34;

    /// <summary>What the picture shows, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What has to be known to read it; may be empty.</summary>
    public string About { get; init; } = "";

    /// <summary>The name of the time.</summary>
    public string TimeName { get; init; } = "cycle";

    /// <summary>The panels, from above.</summary>
    public required ValueList<SeriesPanel> Panels { get; init; }

    /// <summary>Instants that are named.</summary>
    public ValueList<PictureMark> Marks { get; init; }

    private IEnumerable<SeriesLine> Lines => Panels.SelectMany(panel => panel.Lines);

    private IReadOnlyList<string> Names => [.. Lines.Select(line => line.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>Draws it. Pure.</summary>
    /// <returns>An SVG document.</returns>
    /// <exception cref="InvalidOperationException">The lines have more than eight different names.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is no finite number.</exception>
    public string ToSvg()
    {
        var names = Names;
        SeriesLimit.Check(names.Count);
        var canvas = new Canvas(Title, About);
        if (!Lines.SelectMany(line => line.Points).Any(point => point.Value is not null))
        {
            return canvas.Nothing("There is nothing to draw: the measures are defined at no time, for nobody acted or too few did.");
        }

        var column = NameColumn.WidthFor(names);
        var right = Canvas.Width - Canvas.Edge - column;
        var time = Axis.Exact(Lines.SelectMany(line => line.Points).Select(point => point.Time), Left, right);
        var top = canvas.Top;
        for (var i = 0; i < Panels.Count; i++)
        {
            canvas.Add(Svg.Text(Canvas.Edge, top + 8, "strong", Lettering.Cut(Panels[i].Name, 34)));
            top += 26 + (i > 0 ? 0 : Math.Min(Marks.Count, 2) * 13);
            Panel(canvas, Panels[i], time, top, column, names, isFirst: i == 0, isLast: i == Panels.Count - 1);
            top += PanelHeight + PanelGap;
        }

        var (parts, end) = names.Count > 1 ? Legend.Draw(names, top + 12) : ([], top + 6);
        canvas.Add(parts);
        return canvas.Finish(end + Canvas.Edge, Told());
    }

    private static XElement? Band(Frame frame, SeriesPanel panel, SeriesLine line, string ink)
    {
        var path = Moves.Area(Places(frame, line, point => point.High), Places(frame, line, point => point.Low));
        return path.Length == 0 ? null : Svg.Path(PictureStyle.Band(ink, panel.Lines.Count), path);
    }

    private static IReadOnlyList<(double X, double? Y)> Places(Frame frame, SeriesLine line, Func<SeriesPoint, double?> value) =>
        [.. line.Points.Select(point => (frame.X.Of(point.Time), value(point) is { } known ? frame.Y.Of(known) : (double?)null))];

    private void Panel(Canvas canvas, SeriesPanel panel, Axis time, double top, double column, IReadOnlyList<string> names, bool isFirst, bool isLast)
    {
        var right = Canvas.Width - Canvas.Edge - column;
        var values = panel.Lines.SelectMany(line => line.Points).SelectMany(point => new[] { point.Value, point.Low, point.High }).OfType<double>();
        var frame = new Frame(time, Axis.Round(values, top + PanelHeight, top), Left, right, top, top + PanelHeight);
        canvas.Add([.. frame.Rulers(), .. isLast ? frame.Values(TimeName) : [], .. frame.Marks(Marks, isFirst)]);
        var inks = panel.Lines.Select(line => PictureStyle.Ink(names.ToList().IndexOf(line.Name))).ToList();
        canvas.Add([.. panel.Lines.Select((line, i) => Band(frame, panel, line, inks[i]))]);
        canvas.Add([.. panel.Lines.Select((line, i) => Svg.Path("curve " + inks[i], Moves.Line(Places(frame, line, point => point.Value))))]);
        canvas.Add([.. NameColumn.Draw(
            frame,
            [.. panel.Lines.Select((line, i) => (line.Name, inks[i], Last: line.Points.LastOrDefault(point => point.Value is not null)?.Value)).Where(end => end.Last is not null).Select(end => (end.Name, end.Item2, frame.Y.Of(end.Last!.Value)))],
            column)]);
    }

    private string Told() => string.Join("; ", Panels.SelectMany(panel => panel.Lines.Select(line =>
        $"{panel.Name}, {line.Name}: {(line.Points.LastOrDefault(point => point.Value is not null) is { } last ? $"{Axis.Told(last.Value!.Value)} at {TimeName} {Axis.Told(last.Time)}" : "undefined")}"))) + ".";
}
