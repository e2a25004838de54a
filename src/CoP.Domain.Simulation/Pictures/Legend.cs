using System.Xml.Linq;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>Whole names with their lines, below a picture.</summary>
internal static class Legend
{
    private const double RowHeight = 19;
    private const double SampleWidth = 34;
    private const double Between = 22;
    private const double TextSize = 13;

    /// <summary>The rows of a legend, as many as the names need.</summary>
    /// <param name="names">Names in the order of their inks.</param>
    /// <param name="top">Where the legend begins.</param>
    /// <returns>The parts and where the legend ends.</returns>
    public static (IReadOnlyList<XElement> Parts, double Bottom) Draw(IReadOnlyList<string> names, double top) =>
        Draw([.. names.Select((name, i) => (name, (Func<double, double, XElement>)((x, y) => Svg.Path("curve " + PictureStyle.Ink(i), $"M{Svg.Number(x)} {Svg.Number(y - 4)}h28"))))], top);

    /// <summary>The rows of a legend whose samples are drawn by the caller.</summary>
    public static (IReadOnlyList<XElement> Parts, double Bottom) Draw(IReadOnlyList<(string Name, Func<double, double, XElement> Sample)> entries, double top)
    {
        const double Room = Canvas.Width - (2 * Canvas.Edge);
        var parts = new List<XElement>();
        var (x, y) = (Canvas.Edge, top + RowHeight - 5);
        foreach (var (name, sample) in entries)
        {
            var text = Lettering.Cut(name, (Room - SampleWidth) / TextSize);
            var width = SampleWidth + (Lettering.Width(text) * TextSize);
            if (x > Canvas.Edge && x + width > Canvas.Width - Canvas.Edge)
            {
                (x, y) = (Canvas.Edge, y + RowHeight);
            }

            parts.Add(sample(x, y));
            parts.Add(Svg.Text(x + SampleWidth, y, "soft", text));
            x += width + Between;
        }

        return (parts, y + 5);
    }
}
