using System.Globalization;
using System.Xml.Linq;
using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>Differences with intervals below each other, against a line of no difference and a zone of differences too small to matter.</summary>
/// <remarks>
/// A drawing without script or network, readable on light and dark paper. The same data give the same text. Immutable, value-equal, thread-safe.
/// </remarks>
public sealed record ForestPicture
{
    private const double Row = 26;
    private const double Numbers = 226;

    /// <summary>What the picture shows, in a line.</summary>
    public required string Title { get; init; }

    /// <summary>What has to be known to read it; may be empty.</summary>
    public string About { get; init; } = "";

    /// <summary>The name of the difference and its unit.</summary>
    public required string ValueName { get; init; }

    /// <summary>The differences, from above.</summary>
    public required ValueList<ForestRow> Rows { get; init; }

    /// <summary>The smallest difference that matters; <see langword="null"/> draws no zone.</summary>
    public double? Margin { get; init; }

    /// <summary>Draws it. Pure.</summary>
    /// <returns>An SVG document.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is no finite number.</exception>
    public string ToSvg()
    {
        var canvas = new Canvas(Title, About);
        if (Rows.IsEmpty)
        {
            return canvas.Nothing("There is nothing to draw: nothing was compared.");
        }

        var left = Canvas.Edge + Math.Clamp(Rows.Max(row => Lettering.Width(Lettering.Clean(row.Name))) * 13, 80, 240) + 16;
        var (right, top) = (Canvas.Width - Canvas.Edge - Numbers, canvas.Top + 18);
        var bottom = top + (Rows.Count * Row);
        var values = Rows.SelectMany(row => new[] { row.Estimate, row.Low, row.High }).OfType<double>();
        var axis = Axis.Round([0, -(Margin ?? 0), Margin ?? 0, .. values], left, right);
        var frame = new Frame(axis, Axis.Share(bottom, top), left, right, top, bottom);
        if (Margin is { } margin)
        {
            canvas.Add(Svg.Box(axis.Of(-margin), top, axis.Of(margin) - axis.Of(-margin), bottom - top, "margin", $"differences of less than {Axis.Told(margin)}"));
        }

        canvas.Add(axis.Ticks().Select(tick => Svg.Path("ruler", $"M{Svg.Number(axis.Of(tick.Value))} {Svg.Number(top)}V{Svg.Number(bottom)}")));
        canvas.Add(Svg.Path("base", $"M{Svg.Number(left)} {Svg.Number(bottom)}H{Svg.Number(right)}M{Svg.Number(axis.Of(0))} {Svg.Number(top)}V{Svg.Number(bottom)}"));
        canvas.Add(frame.Values(ValueName));
        canvas.Add(Svg.Text(right + 16, top - 6, "soft", "difference [interval]"), Svg.Text(Canvas.Width - Canvas.Edge, top - 6, "soft end", Rows.Any(row => row.Count is not null) ? "n" : ""));
        for (var i = 0; i < Rows.Count; i++)
        {
            canvas.Add(Entry(Rows[i], axis, right, top + ((i + 0.5) * Row)));
        }

        return canvas.Finish(bottom + 44 + Canvas.Edge, string.Join("; ", Rows.Select(row => $"{row.Name}: {Told(row)}")) + ".");
    }

    private static IEnumerable<XElement> Entry(ForestRow row, Axis axis, double right, double y)
    {
        yield return Svg.Text(Canvas.Edge, y + 4, "", Lettering.Cut(row.Name, 240.0 / 13));
        if (row is { Low: { } low, High: { } high })
        {
            yield return Svg.Path("curve ink0", $"M{Svg.Number(axis.Of(low))} {Svg.Number(y)}H{Svg.Number(axis.Of(high))}M{Svg.Number(axis.Of(low))} {Svg.Number(y - 4)}v8M{Svg.Number(axis.Of(high))} {Svg.Number(y - 4)}v8");
        }

        if (row.Estimate is { } estimate)
        {
            yield return Svg.Tag("circle", Svg.Class("dot ink0"), Svg.Attribute("cx", axis.Of(estimate)), Svg.Attribute("cy", y), Svg.Attribute("r", 4.5));
        }

        yield return Svg.Text(right + 16, y + 4, "soft", Told(row));
        yield return Svg.Text(Canvas.Width - Canvas.Edge, y + 4, "soft end", row.Count?.ToString("#,0", CultureInfo.InvariantCulture) ?? "");
    }

    private static string Told(ForestRow row) => row.Estimate is not { } estimate ? "undefined"
        : row is { Low: { } low, High: { } high } ? $"{Signed(estimate)} [{Signed(low)}, {Signed(high)}]"
        : Signed(estimate);

    // A true minus, as wide as the plus.
    private static string Signed(double value) => (Math.Abs(value) >= 100 ? value.ToString("+0;−0;0", CultureInfo.InvariantCulture) : value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture));
}
