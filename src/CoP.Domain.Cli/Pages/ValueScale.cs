using System.Globalization;

namespace CoP.Domain.Cli.Pages;

/// <summary>A vertical scale from zero to a round number above the greatest value.</summary>
internal sealed class ValueScale
{
    private static readonly double[] Rounds = [1, 2, 3, 4, 5, 6, 8, 10];

    private readonly Func<double, string> _show;

    private readonly bool _halved;

    private ValueScale(double top, bool halved, Func<double, string> show)
    {
        Top = top;
        _halved = halved;
        _show = show;
    }

    /// <summary>The value at the upper edge.</summary>
    public double Top { get; }

    /// <summary>A scale for counts and other numbers.</summary>
    public static ValueScale Numbers(IEnumerable<double?> values)
    {
        var greatest = Math.Max(1, values.Max() ?? 1);
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(greatest)));
        var top = Rounds.First(round => round * magnitude >= greatest) * magnitude;
        return new ValueScale(top, top % 2 == 0, value => value.ToString("#,0.##", CultureInfo.InvariantCulture));
    }

    /// <summary>A scale from 0 to 100 %.</summary>
    public static ValueScale Shares() => new(1, halved: true, value => (value * 100).ToString("0", CultureInfo.InvariantCulture) + " %");

    /// <summary>The part of the height, from 0 (bottom) to 1.</summary>
    public double Height(double value) => Math.Clamp(value / Top, 0, 1);

    /// <summary>The labels at the bottom, the top and, unless half a person would stand there, the middle.</summary>
    public IEnumerable<(double Height, string Text)> Ticks() => _halved
        ? [(0, _show(0)), (0.5, _show(Top / 2)), (1, _show(Top))]
        : [(0, _show(0)), (1, _show(Top))];
}
