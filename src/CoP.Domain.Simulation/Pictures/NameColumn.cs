using System.Xml.Linq;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>Names beside the ends of their curves, moved apart where they would overlap.</summary>
internal static class NameColumn
{
    private const double Apart = 16;
    private const double Gap = 14;
    private const double Least = 56;
    private const double Most = 190;
    private const double TextSize = 13;

    /// <summary>How wide the column for these names must be, up to a limit.</summary>
    public static double WidthFor(IEnumerable<string> names) =>
        Math.Clamp((names.Select(name => Lettering.Width(Lettering.Clean(name))).DefaultIfEmpty(0).Max() * (TextSize + 1)) + Gap, Least, Most);

    /// <summary>Draws the names, each with the colour of its series.</summary>
    /// <param name="frame">The frame at whose right side they stand.</param>
    /// <param name="names">Each name with its ink and the place of its curve's end.</param>
    /// <param name="width">The width of the column.</param>
    public static IEnumerable<XElement> Draw(Frame frame, IReadOnlyList<(string Name, string Ink, double Y)> names, double width)
    {
        var ordered = names.OrderBy(name => name.Y).ToList();
        var places = Spread([.. ordered.Select(name => name.Y)], frame.Top, frame.Bottom);
        for (var i = 0; i < ordered.Count; i++)
        {
            var (name, ink, y) = ordered[i];
            yield return Svg.Path("leader " + ink, $"M{Svg.Number(frame.Right + 1)} {Svg.Number(y)}L{Svg.Number(frame.Right + Gap - 4)} {Svg.Number(places[i])}");
            yield return Svg.Text(frame.Right + Gap, places[i] + 4, "name " + ink, Lettering.Cut(name, (width - Gap) / TextSize));
        }
    }

    /// <summary>Places in the same order, at least a line of text apart, within the limits as far as there is room.</summary>
    public static double[] Spread(double[] wanted, double top, double bottom)
    {
        double[] places = [.. wanted];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Math.Max(places[i], i == 0 ? top : places[i - 1] + Apart);
        }

        for (var i = places.Length - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], i == places.Length - 1 ? Math.Max(bottom, top + (i * Apart)) : places[i + 1] - Apart);
        }

        return places;
    }
}
