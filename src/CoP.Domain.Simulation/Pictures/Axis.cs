using System.Globalization;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>A linear scale from values to places, with round ticks.</summary>
internal sealed class Axis
{
    private const int FewTicks = 5;
    private const double NoBreakSpaceAbove = 1000;
    private static readonly double[] Rounds = [1, 2, 2.5, 5, 10];

    private readonly double _from;
    private readonly double _to;

    private Axis(double low, double high, double from, double to) => (Low, High, _from, _to) = (low, high, from, to);

    /// <summary>The value at the start.</summary>
    public double Low { get; }

    /// <summary>The value at the end.</summary>
    public double High { get; }

    /// <summary>Whether labels are percentages.</summary>
    public bool IsShare { get; private init; }

    /// <summary>From 0 to 100 %.</summary>
    public static Axis Share(double from, double to) => new(0, 1, from, to) { IsShare = true };

    /// <summary>Exactly from the least to the greatest value; from 0 to 1 when there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is no finite number.</exception>
    public static Axis Exact(IEnumerable<double> values, double from, double to)
    {
        var (low, high) = Range(values);
        return new(low, high, from, to);
    }

    /// <summary>From a round number at or below the least to one at or above the greatest value.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is no finite number.</exception>
    public static Axis Round(IEnumerable<double> values, double from, double to)
    {
        var (low, high) = Range(values);
        var step = Step(low, high);
        return new(Math.Floor((low / step) + 1e-9) * step, Math.Ceiling((high / step) - 1e-9) * step, from, to);
    }

    /// <summary>The place of a value.</summary>
    public double Of(double value) => _from + ((value - Low) / (High - Low) * (_to - _from));

    /// <summary>Round values within the scale, with their labels.</summary>
    public IEnumerable<(double Value, string Text)> Ticks()
    {
        var step = IsShare ? 0.25 : Step(Low, High);
        for (var k = Math.Ceiling((Low / step) - 1e-9); k * step <= High + (step * 1e-9); k++)
        {
            var value = (k * step) + 0.0;
            yield return (value, Label(value));
        }
    }

    /// <summary>A value as it stands at this axis.</summary>
    public string Label(double value) => IsShare
        ? Math.Round(value * 100).ToString("0", CultureInfo.InvariantCulture) + "\u00A0%"
        : Told(value).Replace('-', '−');

    /// <summary>A value with as many decimals as its size deserves.</summary>
    public static string Told(double value) => Math.Abs(value) switch
    {
        >= 1e7 => value.ToString("0.##E0", CultureInfo.InvariantCulture),
        >= NoBreakSpaceAbove => value.ToString("#,0", CultureInfo.InvariantCulture),
        >= 10 => value.ToString("0.#", CultureInfo.InvariantCulture),
        >= 0.01 => value.ToString("0.###", CultureInfo.InvariantCulture),
        < 1e-12 => "0",
        _ => value.ToString("0.##E0", CultureInfo.InvariantCulture),
    };

    private static (double Low, double High) Range(IEnumerable<double> values)
    {
        double[] all = [.. values];
        if (all.Length == 0)
        {
            return (0, 1);
        }

        if (Array.Exists(all, value => !double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(nameof(values), "A value of a picture is no finite number; what is undefined is null.");
        }

        var (low, high) = (all.Min(), all.Max());
        return low < high ? (low, high) : (low is >= 0 and <= 1 ? 0 : low - Half(low), low + Half(low));
    }

    private static double Half(double value) => Math.Max(0.5, Math.Abs(value) / 10);

    private static double Step(double low, double high)
    {
        var rough = (high - low) / FewTicks;
        var magnitude = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return Rounds.First(round => round * magnitude >= rough * (1 - 1e-9)) * magnitude;
    }
}
