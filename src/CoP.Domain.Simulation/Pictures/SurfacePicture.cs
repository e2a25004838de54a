using System.Globalization;
using System.Xml.Linq;
using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>A measure over two axes as coloured cells, each with its value and the number of runs behind it. Cells without a value are hatched, never coloured.</summary>
/// <remarks>
/// A drawing without script or network, readable on light and dark paper. The same data give the same text. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record SurfacePicture
{
    private const double Height = 320;
    private const double LegendWidth = 96;
    private const int LegendSteps = 24;

    /// <summary>What the picture shows, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What has to be known to read it; may be empty.</summary>
    public string About { get; init; } = "";

    /// <summary>The name of the values, such as <c>share alive</c>.</summary>
    public required string ValueName { get; init; }

    /// <summary>The name of the axis to the right.</summary>
    public required string ColumnName { get; init; }

    /// <summary>The name of the axis upwards.</summary>
    public required string RowName { get; init; }

    /// <summary>The columns from the left, such as <c>1 to 2</c>.</summary>
    public required ValueList<string> Columns { get; init; }

    /// <summary>The rows from the bottom.</summary>
    public required ValueList<string> Rows { get; init; }

    /// <summary>The cells, in any order; a missing one counts as one without a value.</summary>
    public required ValueList<SurfaceCell> Cells { get; init; }

    /// <summary>The value of the first colour; <see langword="null"/> takes the least.</summary>
    public double? Low { get; init; }

    /// <summary>The value of the last colour; <see langword="null"/> takes the greatest.</summary>
    public double? High { get; init; }

    /// <summary>Whether values are differences: then colours part at zero.</summary>
    public bool IsDifference { get; init; }

    /// <summary>Draws it. Pure.</summary>
    /// <returns>An SVG document.</returns>
    /// <exception cref="InvalidOperationException">A value is no finite number, or a cell lies outside of the axes.</exception>
    public string ToSvg()
    {
        var canvas = new Canvas(Title, About);
        var known = Cells.Select(cell => cell.Value).OfType<double>().ToList();
        if (Cells.FirstOrDefault(cell => cell.Column < 0 || cell.Column >= Columns.Count || cell.Row < 0 || cell.Row >= Rows.Count || cell.Value is { } value && !double.IsFinite(value)) is { } wrong)
        {
            throw new InvalidOperationException($"{wrong} lies outside of the axes, or its value is no finite number.");
        }

        if (known.Count == 0)
        {
            return canvas.Nothing("There is nothing to draw: no cell has a value.");
        }

        var scale = ColourScale.For(Low ?? known.Min(), High ?? known.Max(), IsDifference);
        var left = Canvas.Edge + 26 + Math.Clamp(Rows.Max(row => Lettering.Width(Lettering.Clean(row))) * 12, 20, 130);
        var (right, top, bottom) = (Canvas.Width - Canvas.Edge - LegendWidth, canvas.Top, canvas.Top + Height);
        var (width, height) = ((right - left) / Columns.Count, Height / Rows.Count);
        foreach (var cell in Every())
        {
            canvas.Add(Cell(cell, scale, left + (cell.Column * width), bottom - ((cell.Row + 1) * height), width, height));
        }

        canvas.Add(ColumnNames(left, bottom + 18, width));
        canvas.Add(Rows.Select((name, i) => Svg.Text(left - 8, bottom - ((i + 0.5) * height) + 4, "soft end", Lettering.Cut(name, 11))));
        canvas.Add(Svg.Text((left + right) / 2, bottom + 37, "strong middle", Lettering.Cut(ColumnName, 40)));
        canvas.Add(Upright(Canvas.Edge + 8, (top + bottom) / 2));
        canvas.Add(Key(scale, right + 22, top, bottom));
        return canvas.Finish(bottom + 44 + Canvas.Edge, Told(known));
    }

    private static IEnumerable<XElement> Cell(SurfaceCell cell, ColourScale scale, double x, double y, double width, double height)
    {
        var (middle, centre) = (x + (width / 2), y + (height / 2));
        if (cell.Value is not { } value)
        {
            yield return Svg.Path("empty", Hatch(x + 1, y + 1, width - 2, height - 2));
            yield return Svg.Box(x + 1, y + 1, width - 2, height - 2, "empty", cell.Count == 0 ? "no run" : "undefined");
            yield break;
        }

        var (colour, isDark) = scale.Of(value);
        var text = isDark ? "on-dark" : "on-light";
        yield return Svg.Tag(
            "rect", Svg.Attribute("fill", colour), Svg.Attribute("x", x + 1), Svg.Attribute("y", y + 1), Svg.Attribute("width", width - 2), Svg.Attribute("height", height - 2),
            Svg.Tag("title", $"{Axis.Told(value)}, n = {Count(cell)}"));
        if (width >= 34 && height >= 18)
        {
            yield return Svg.Text(middle, centre + (height >= 34 ? 0 : 4), "middle strong " + text, Two(value));
        }

        if (width >= 34 && height >= 34)
        {
            yield return Svg.Text(middle, centre + 14, "soft middle " + text, $"n {Count(cell)}");
        }
    }

    private static string Two(double value) => value.ToString("0.00;−0.00", CultureInfo.InvariantCulture);

    private static string Count(SurfaceCell cell) => cell.Count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Hatch(double x, double y, double width, double height)
    {
        var lines = new List<string>();
        for (var along = 8.0; along < width + height; along += 8)
        {
            var (fromX, fromY) = along <= height ? (x, y + along) : (x + along - height, y + height);
            var (toX, toY) = along <= width ? (x + along, y) : (x + width, y + along - width);
            lines.Add($"M{Svg.Number(fromX)} {Svg.Number(fromY)}L{Svg.Number(toX)} {Svg.Number(toY)}");
        }

        return string.Concat(lines);
    }

    private IEnumerable<SurfaceCell> Every() =>
        from row in Enumerable.Range(0, Rows.Count)
        from column in Enumerable.Range(0, Columns.Count)
        select Cells.FirstOrDefault(cell => cell.Column == column && cell.Row == row) ?? new SurfaceCell(column, row, null, 0);

    // Where columns are narrower than their names, only every second, third … name is written.
    private IEnumerable<XElement> ColumnNames(double left, double y, double width)
    {
        var widest = Math.Min(Columns.Max(name => Lettering.Width(Lettering.Clean(name))) * 12, 90) + 6;
        var every = Math.Max(1, (int)Math.Ceiling(widest / width));
        return Columns.Select((name, i) => (name, i)).Where(column => column.i % every == 0)
            .Select(column => Svg.Text(left + ((column.i + 0.5) * width), y, "soft middle", Lettering.Cut(column.name, ((width * every) - 6) / 12)));
    }

    private XElement Upright(double x, double y) => Svg.Tag(
        "text", Svg.Class("strong middle"), Svg.Attribute("transform", $"translate({Svg.Number(x)} {Svg.Number(y)}) rotate(-90)"), Lettering.Cut(RowName, 24));

    private IEnumerable<XElement> Key(ColourScale scale, double x, double top, double bottom)
    {
        var step = (bottom - top) / LegendSteps;
        for (var i = 0; i < LegendSteps; i++)
        {
            yield return Svg.Tag(
                "rect", Svg.Attribute("fill", scale.Of(scale.ValueAt((i + 0.5) / LegendSteps)).Colour), Svg.Attribute("x", x), Svg.Attribute("y", bottom - ((i + 1) * step)), Svg.Attribute("width", 14), Svg.Attribute("height", step + 0.3));
        }

        foreach (var part in new[] { 0, 0.5, 1 })
        {
            yield return Svg.Text(x + 20, bottom - (part * (bottom - top)) + 4, "soft", Two(scale.ValueAt(part)));
        }

        yield return Svg.Text(Canvas.Width - Canvas.Edge, bottom + 37, "soft end", Lettering.Cut(ValueName, 14));
    }

    private string Told(List<double> known) =>
        $"{ValueName} over {ColumnName} and {RowName}: from {Axis.Told(known.Min())} to {Axis.Told(known.Max())} in {known.Count.ToString(CultureInfo.InvariantCulture)} of {(Columns.Count * Rows.Count).ToString(CultureInfo.InvariantCulture)} cells.";
}
