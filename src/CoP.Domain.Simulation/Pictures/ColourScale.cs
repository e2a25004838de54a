using System.Globalization;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>Colours for values: dark to light where values have an order, two hues where they have a middle. Both are read in grey, too.</summary>
internal sealed class ColourScale
{
    private const double Flare = 0.05;

    private static readonly (double R, double G, double B)[] Ordered =
        [(0x0d, 0x2b, 0x45), (0x1f, 0x4e, 0x6e), (0x2f, 0x7a, 0x86), (0x5d, 0xa8, 0x84), (0xb3, 0xcf, 0x72), (0xfb, 0xf0, 0x9a)];

    private static readonly (double R, double G, double B)[] Divided =
        [(0x8c, 0x35, 0x00), (0xd9, 0x7a, 0x2b), (0xf5, 0xc9, 0x95), (0xf2, 0xf2, 0xef), (0x9c, 0xcb, 0xe8), (0x3a, 0x8a, 0xc4), (0x06, 0x43, 0x78)];

    private readonly double _low;
    private readonly double _high;
    private readonly (double R, double G, double B)[] _stops;

    private ColourScale(double low, double high, (double R, double G, double B)[] stops) => (_low, _high, _stops) = (low, high, stops);

    /// <summary>For values from least to greatest; differences, which may be negative, get a scale that is even about zero.</summary>
    public static ColourScale For(double low, double high, bool isDifference)
    {
        var reach = Math.Max(Math.Abs(low), Math.Abs(high));
        return isDifference ? new(-reach, reach, Divided) : new(low, high, Ordered);
    }

    /// <summary>The value at a part of the scale, from 0 to 1.</summary>
    public double ValueAt(double part) => _low + (part * (_high - _low));

    /// <summary>The colour of a value, and whether light text is read on it.</summary>
    public (string Colour, bool IsDark) Of(double value)
    {
        var part = _high > _low ? Math.Clamp((value - _low) / (_high - _low), 0, 1) : 0.5;
        var place = part * (_stops.Length - 1);
        var below = Math.Min((int)place, _stops.Length - 2);
        var (from, to, rest) = (_stops[below], _stops[below + 1], place - below);
        var (r, g, b) = (Mix(from.R, to.R, rest), Mix(from.G, to.G, rest), Mix(from.B, to.B, rest));
        var light = (0.2126 * Light(r)) + (0.7152 * Light(g)) + (0.0722 * Light(b));
        return (string.Create(CultureInfo.InvariantCulture, $"#{r:x2}{g:x2}{b:x2}"), Contrast(1, light) > Contrast(light, 0));
    }

    private static int Mix(double from, double to, double rest) => (int)Math.Round(from + ((to - from) * rest));

    // Contrast as the Web Content Accessibility Guidelines 2 reckon it.
    private static double Contrast(double lighter, double darker) => (lighter + Flare) / (darker + Flare);

    private static double Light(int channel) => channel <= 10 ? channel / 255.0 / 12.92 : Math.Pow(((channel / 255.0) + 0.055) / 1.055, 2.4);
}
