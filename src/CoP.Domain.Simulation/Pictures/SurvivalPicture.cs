using System.Globalization;
using System.Xml.Linq;
using CoP.Domain.Collections;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>Survival curves as steps with bands, and below them how many were watched at each time.</summary>
/// <remarks>
/// A drawing without script or network, readable on light and dark paper; each series has a colour and a dash of its own. The same data give the same text. Immutable,
/// value-equal, thread-safe.
/// </remarks>
public sealed record SurvivalPicture
{
    private const double Left = 62;
    private const double Height = 260;
    private const double RiskRow = 17;

    /// <summary>What the picture shows, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What has to be known to read it, such as the number of runs and the level of the bands; may be empty.</summary>
    public string About { get; init; } = "";

    /// <summary>The name of the time.</summary>
    public string TimeName { get; init; } = "cycle";

    /// <summary>Where the time ends; <see langword="null"/> takes the latest that is known.</summary>
    public double? Until { get; init; }

    /// <summary>At most eight curves.</summary>
    public required ValueList<SurvivalSeries> Series { get; init; }

    /// <summary>Instants that are named.</summary>
    public ValueList<PictureMark> Marks { get; init; }

    /// <summary>Draws it. Pure.</summary>
    /// <returns>An SVG document.</returns>
    /// <exception cref="InvalidOperationException">There are more than eight series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is no finite number.</exception>
    public string ToSvg()
    {
        SeriesLimit.Check(Series.Count);
        var canvas = new Canvas(Title, About);
        if (Series.IsEmpty)
        {
            return canvas.Nothing("There is nothing to draw: no run has been watched.");
        }

        var column = NameColumn.WidthFor(Series.Select(series => series.Name));
        var top = canvas.Top + (Marks.IsEmpty ? 0 : 24);
        var right = Canvas.Width - Canvas.Edge - column;
        var frame = new Frame(
            Axis.Exact(Times(), Left, right), Axis.Share(top + Height, top), Left, right, top, top + Height);
        canvas.Add([.. frame.Rulers(), .. frame.Values(TimeName), .. frame.Marks(Marks)]);
        canvas.Add([.. Series.Select((series, i) => Band(frame, series, i))]);
        canvas.Add([.. Series.Select((series, i) => Curve(frame, series, i))]);
        canvas.Add([.. NameColumn.Draw(frame, [.. Series.Select((series, i) => (series.Name, PictureStyle.Ink(i), frame.Y.Of(series.At(frame.X.High))))], column)]);
        var bottom = Risks(canvas, frame, column);
        if (Series.Count > 1)
        {
            var (parts, end) = Legend.Draw([.. Series.Select(series => series.Name)], bottom + 6);
            canvas.Add(parts);
            bottom = end;
        }

        return canvas.Finish(bottom + Canvas.Edge, Told(frame.X.High));
    }

    private XElement? Band(Frame frame, SurvivalSeries series, int index)
    {
        var path = Moves.Area(Steps(frame, series, point => point.High), Steps(frame, series, point => point.Low));
        return path.Length == 0 ? null : Svg.Path(PictureStyle.Band(PictureStyle.Ink(index), Series.Count), path);
    }

    private static XElement Curve(Frame frame, SurvivalSeries series, int index) =>
        Svg.Path("curve " + PictureStyle.Ink(index), Moves.Line(Steps(frame, series, point => point.Estimate)));

    private static IReadOnlyList<(double X, double? Y)> Steps(Frame frame, SurvivalSeries series, Func<SurvivalPoint, double> value) => Moves.Steps(
        [.. Points(series).Select(point => (frame.X.Of(point.Time), (double?)frame.Y.Of(Math.Clamp(value(point), 0, 1))))],
        series.End is { } end ? Math.Min(frame.Right, frame.X.Of(end)) : frame.Right);

    // A curve begins at 1 at time 0, and there is nothing uncertain about it there.
    private static IEnumerable<SurvivalPoint> Points(SurvivalSeries series) =>
        series.Points.Any(point => point.Time <= 0) ? series.Points : series.Points.Prepend(new SurvivalPoint(0, 1, 1, 1));

    // What is no number poisons the axis, which refuses it.
    private IEnumerable<double> Times() =>
    [
        0,
        .. Series.SelectMany(series => series.Points).SelectMany(point => new[] { point.Time, (point.Estimate + point.Low + point.High) * 0 }),
        .. Until is { } until ? [until] : Series.SelectMany(series => series.Lives).Select(life => life.Exit),
    ];

    private double Risks(Canvas canvas, Frame frame, double column)
    {
        var y = frame.Bottom + 44;
        if (Series.All(series => series.Lives.IsEmpty))
        {
            return y;
        }

        canvas.Add(Svg.Text(Canvas.Edge, y += 16, "soft", "still watched"));
        for (var i = 0; i < Series.Count; i++)
        {
            var (series, row) = (Series[i], y += RiskRow);
            canvas.Add(Svg.Path("curve " + PictureStyle.Ink(i), $"M{Svg.Number(Canvas.Edge)} {Svg.Number(row - 4)}h18"));
            canvas.Add([.. frame.X.Ticks().Select(tick => Svg.Text(frame.X.Of(tick.Value), row, "soft middle", series.AtRisk(tick.Value).ToString("#,0", CultureInfo.InvariantCulture)))]);
            canvas.Add(Svg.Text(frame.Right + 14, row, "soft", Lettering.Cut(series.Name, (column - 14) / 12)));
        }

        return y + 8;
    }

    private string Told(double end) => string.Join("; ", Series.Select(series => $"{series.Name}: {Axis.Told(Math.Round(series.At(end) * 100, 1))} % alive at {TimeName} {Axis.Told(end)}")) + ".";
}
