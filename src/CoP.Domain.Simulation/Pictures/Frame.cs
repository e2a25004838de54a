using System.Xml.Linq;
using CoP.Domain.Collections;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>A rectangle with two axes.</summary>
/// <param name="X">From left to right.</param>
/// <param name="Y">From below to above.</param>
/// <param name="Left">The left side.</param>
/// <param name="Right">The right side.</param>
/// <param name="Top">The upper side.</param>
/// <param name="Bottom">The lower side.</param>
internal sealed record Frame(Axis X, Axis Y, double Left, double Right, double Top, double Bottom)
{
    /// <summary>Rulers with their values at the left.</summary>
    public IEnumerable<XElement> Rulers() => Y.Ticks().SelectMany(tick => new[]
    {
        Svg.Path(tick.Value.Equals(Y.Low) ? "base" : "ruler", $"M{Svg.Number(Left)} {Svg.Number(Y.Of(tick.Value))}H{Svg.Number(Right)}"),
        Svg.Text(Left - 8, Y.Of(tick.Value) + 4, "soft end", tick.Text),
    });

    /// <summary>Values below, with the name of the axis.</summary>
    public IEnumerable<XElement> Values(string name) =>
    [
        .. X.Ticks().Select(tick => Svg.Path("base", $"M{Svg.Number(X.Of(tick.Value))} {Svg.Number(Bottom)}v5")),
        .. X.Ticks().Select(tick => Svg.Text(X.Of(tick.Value), Bottom + 19, "soft middle", tick.Text)),
        Svg.Text((Left + Right) / 2, Bottom + 37, "soft middle", Lettering.Cut(name, 40)),
    ];

    /// <summary>Upright lines at instants worth knowing, with their names above; where pictures stand below each other the first one names them.</summary>
    public IEnumerable<XElement> Marks(ValueList<PictureMark> marks, bool isNamed = true) => marks.Where(mark => mark.At >= X.Low && mark.At <= X.High).SelectMany((mark, i) => new[]
    {
        Svg.Path("event", $"M{Svg.Number(X.Of(mark.At))} {Svg.Number(Top - 2)}V{Svg.Number(Bottom)}"),
        Svg.Text(X.Of(mark.At), Top - 6 - (i % 2 * 13), X.Of(mark.At) > (Left + Right) / 2 ? "soft end" : "soft", Lettering.Cut(mark.Name, 24)),
    }.Take(isNamed ? 2 : 1));
}
