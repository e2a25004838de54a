using System.Xml.Linq;
using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>Core, active and peripheral members over time, as areas on top of each other: the core lies at the bottom, because it is compared most.</summary>
/// <remarks>
/// A drawing without script or network, readable on light and dark paper. The same data give the same text. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record LevelPicture
{
    private const double Left = 62;
    private const double Height = 220;
    private static readonly string[] Styles = ["core", "active", "peripheral"];

    /// <summary>What the picture shows, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What has to be known to read it; may be empty.</summary>
    public string About { get; init; } = "";

    /// <summary>The name of the time.</summary>
    public string TimeName { get; init; } = "cycle";

    /// <summary>The levels in order of time.</summary>
    public required ValueList<LevelPoint> Points { get; init; }

    /// <summary>How many members the upper edge has at least, so that pictures of one scale can be compared; <see langword="null"/> takes what the data need.</summary>
    public double? Top { get; init; }

    /// <summary>Instants that are named.</summary>
    public ValueList<PictureMark> Marks { get; init; }

    /// <summary>Draws it. Pure.</summary>
    /// <returns>An SVG document.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is no finite number.</exception>
    /// <exception cref="InvalidOperationException">A number of members is negative.</exception>
    public string ToSvg()
    {
        var canvas = new Canvas(Title, About);
        if (Points.IsEmpty)
        {
            return canvas.Nothing("There is nothing to draw: no cycle was seen.");
        }

        if (Points.FirstOrDefault(point => point.Core < 0 || point.Active < 0 || point.Peripheral < 0) is { } wrong)
        {
            throw new InvalidOperationException($"{wrong}: a number of members is negative.");
        }

        var top = canvas.Top + (Marks.IsEmpty ? 0 : 24);
        var right = Canvas.Width - Canvas.Edge - NameColumn.WidthFor(Styles);
        var frame = new Frame(
            Axis.Exact(Points.Select(point => point.Time), Left, right), Axis.Round([0, Top ?? 0, .. Points.Select(point => point.Core + point.Active + point.Peripheral)], top + Height, top), Left, right, top, top + Height);
        canvas.Add([.. frame.Rulers()]);
        canvas.Add([.. Areas(frame)]);
        canvas.Add([.. frame.Values(TimeName), .. frame.Marks(Marks)]);
        canvas.Add([.. Names(frame)]);
        var (parts, bottom) = Legend.Draw(
            [.. Styles.Select(style => (style, (Func<double, double, XElement>)((x, y) => Svg.Box(x, y - 10, 24, 11, style))))], frame.Bottom + 50);
        canvas.Add(parts);
        return canvas.Finish(bottom + Canvas.Edge, Told());
    }

    private static double[] Edges(LevelPoint point) => [0, point.Core, point.Core + point.Active, point.Core + point.Active + point.Peripheral];

    private IEnumerable<XElement> Areas(Frame frame)
    {
        for (var level = 0; level < Styles.Length; level++)
        {
            var path = Moves.Area(Line(frame, level + 1), Line(frame, level));
            yield return Svg.Path(Styles[level], path);
        }
    }

    // A single instant becomes a bar, for an area needs a width.
    private IReadOnlyList<(double X, double? Y)> Line(Frame frame, int edge) => Points.Count == 1
        ? [(frame.X.Of(Points[0].Time), frame.Y.Of(Edges(Points[0])[edge])), (frame.X.Of(Points[0].Time) + 16, frame.Y.Of(Edges(Points[0])[edge]))]
        : [.. Points.Select(point => (frame.X.Of(point.Time), (double?)frame.Y.Of(Edges(point)[edge])))];

    private IEnumerable<XElement> Names(Frame frame)
    {
        var edges = Edges(Points[^1]);
        double[] wanted = [.. Enumerable.Range(0, Styles.Length).Reverse().Select(level => frame.Y.Of((edges[level] + edges[level + 1]) / 2))];
        var places = NameColumn.Spread(wanted, frame.Top, frame.Bottom);
        return Styles.Reverse().Select((style, i) => Svg.Text(frame.Right + 14, places[i] + 4, "soft", style));
    }

    private string Told() => $"At {TimeName} {Axis.Told(Points[^1].Time)} there are {Axis.Told(Points[^1].Core)} core, {Axis.Told(Points[^1].Active)} active and {Axis.Told(Points[^1].Peripheral)} peripheral members.";
}
