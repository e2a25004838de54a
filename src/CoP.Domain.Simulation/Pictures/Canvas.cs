using System.Xml.Linq;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>A drawing in the making: its headings stand above, its parts are added, its height is known at the end.</summary>
internal sealed class Canvas
{
    /// <summary>The width of every picture, in units of its view box; text is 12 to 16 of them high.</summary>
    public const double Width = 760;

    /// <summary>The empty edge.</summary>
    public const double Edge = 16;

    private const double HeadingSize = 16;
    private const double TextSize = 12;
    private const double NothingHeight = 90;

    private readonly List<XElement> _parts = [];
    private readonly string _title;
    private readonly string _about;

    public Canvas(string title, string about)
    {
        (_title, _about) = (Lettering.Clean(title), Lettering.Clean(about));
        Top = Edge;
        foreach (var line in Lettering.Lines(title, (Width - (2 * Edge)) / HeadingSize, 2))
        {
            Add(Svg.Text(Edge, Top += HeadingSize, "heading", line));
            Top += 4;
        }

        foreach (var line in Lettering.Lines(about, (Width - (2 * Edge)) / TextSize, 3))
        {
            Add(Svg.Text(Edge, Top += TextSize + 2, "soft", line));
            Top += 2;
        }

        Top += Edge;
    }

    /// <summary>Where the drawing proper begins.</summary>
    public double Top { get; }

    /// <summary>Adds parts in the order of painting; <see langword="null"/> is skipped.</summary>
    public void Add(params IEnumerable<XElement?> parts) => _parts.AddRange(parts.OfType<XElement>());

    /// <summary>A picture that says why there is none.</summary>
    public string Nothing(string why)
    {
        Add(Svg.Box(Edge, Top, Width - (2 * Edge), NothingHeight, "empty"));
        var lines = Lettering.Lines(why, (Width - (4 * Edge)) / 13, 3);
        for (var i = 0; i < lines.Count; i++)
        {
            Add(Svg.Text(Width / 2, Top + 30 + (i * 18), "middle", lines[i]));
        }

        return Finish(Top + NothingHeight + Edge, why);
    }

    /// <summary>The finished drawing.</summary>
    /// <param name="height">Its height.</param>
    /// <param name="told">What it shows, in words, for those who do not see it.</param>
    public string Finish(double height, string told)
    {
        var drawing = Svg.Tag(
            "svg", Svg.Attribute("viewBox", $"0 0 {Svg.Number(Width)} {Svg.Number(height)}"), Svg.Class("cop-picture"), Svg.Attribute("role", "img"), Svg.Attribute("aria-label", _title),
            Svg.Tag("title", _title), Svg.Tag("desc", string.Join(' ', new[] { _about, Lettering.Clean(told) }.Where(text => text.Length > 0))), Svg.Tag("style", PictureStyle.Sheet),
            Svg.Tag("rect", Svg.Class("paper"), Svg.Attribute("width", "100%"), Svg.Attribute("height", "100%")), _parts);
        return drawing.ToString().ReplaceLineEndings("\n") + "\n";
    }
}
