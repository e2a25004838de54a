using System.Globalization;
using CoP.Domain.Cli.Wording;

namespace CoP.Domain.Cli.Simulating;

/// <summary>Numbers of simulations as people read them, the same in every culture.</summary>
internal static class Numbers
{
    private const string NoBreak = "\u00A0";

    /// <summary>The number in full, as it would be typed: <c>0.05</c>, <c>100000</c>.</summary>
    public static string Plain(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary><c>62 to 75 %</c>.</summary>
    public static string Range(double low, double high) => $"{Whole(low * 100)} to {Whole(high * 100)}{NoBreak}%";

    /// <summary><c>12 points lower</c>, <c>3 points higher</c>, <c>the same</c>.</summary>
    public static string Apart(double difference) => Math.Round(difference * 100, 1) switch
    {
        > 0 => $"{Points(difference)} higher",
        < 0 => $"{Points(-difference)} lower",
        _ => "the same",
    };

    /// <summary><c>-7.5 to 2 points</c>.</summary>
    public static string RangeOfPoints(double low, double high) => $"{Signed(low)} to {Signed(high)} points";

    /// <summary>A mean to two decimals, or a dash where it is undefined.</summary>
    public static string Mean(double? value) => value is { } known ? (Math.Round(known, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture) : "–";

    private static string Points(double difference) => $"{Words.Tenth(difference * 100)}{NoBreak}{(Math.Round(difference * 100, 1).Equals(1) ? "percentage point" : "percentage points")}";

    private static string Signed(double difference) => (Math.Round(difference * 100, 1) + 0.0).ToString("+0.#;−0.#;0", CultureInfo.InvariantCulture);

    private static string Whole(double value) => Math.Round(value, MidpointRounding.AwayFromZero).ToString("0", CultureInfo.InvariantCulture);
}
