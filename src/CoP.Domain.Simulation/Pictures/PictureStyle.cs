using System.Globalization;

namespace CoP.Domain.Simulation.Pictures;

/// <summary>Colours, dashes and type of all pictures. Everything is scoped to the picture, so that several stand on one page.</summary>
internal static class PictureStyle
{
    /// <summary>How many series can be told apart.</summary>
    public const int MostSeries = 8;

    /// <summary>Hues that people who do not see red and green can tell apart, dark enough for text on white, and the same on dark paper.</summary>
    public static IReadOnlyList<(string Light, string Dark)> Inks { get; } =
    [
        ("#0063a6", "#6cb8f0"), ("#b84600", "#ff9a5c"), ("#00765a", "#4ecba5"), ("#96388a", "#e39ad4"),
        ("#7f5d00", "#e0b95a"), ("#20748c", "#86d8ea"), ("#333333", "#f0f0f0"), ("#7a4b3a", "#cfa994"),
    ];

    /// <summary>Papers that the inks stand on.</summary>
    public static (string Light, string Dark) Paper { get; } = ("#ffffff", "#1c2225");

    private static readonly string[] Dashes = ["", "7 3", "2 3", "9 3 2 3", "12 4", "4 2 1 2", "1 2", "14 3 3 3 3 3"];

    /// <summary>The class of a series.</summary>
    public static string Ink(int index) => "ink" + index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The class of a band; where many lie over each other, each is fainter.</summary>
    public static string Band(string ink, int bands) => (bands > 3 ? "band faint " : "band ") + ink;

    /// <summary>The style sheet.</summary>
    public static string Sheet { get; } = $$"""

        .cop-picture{--paper:{{Paper.Light}};--text:#1f2528;--soft:#5a6469;--ruler:#e2dfd7;--core:#155e75;--active:#3f9bb3;--peripheral:#b9dbe3;--hatch:#a8b0b4;{{Colours(light: true)}}font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif}
        @media (prefers-color-scheme:dark){.cop-picture{--paper:{{Paper.Dark}};--text:#e8e6e1;--soft:#a4adb1;--ruler:#333b3f;--core:#7cc7dc;--active:#3b8ba3;--peripheral:#24566a;--hatch:#68737a;{{Colours(light: false)}}} }
        .cop-picture .paper{fill:var(--paper)}
        .cop-picture text{fill:var(--text);font-size:13px;font-variant-numeric:tabular-nums}
        .cop-picture .heading{font-size:16px;font-weight:650}
        .cop-picture .soft{fill:var(--soft);font-size:12px}
        .cop-picture .middle{text-anchor:middle}
        .cop-picture .end{text-anchor:end}
        .cop-picture .strong{font-weight:600}
        .cop-picture .ruler{fill:none;stroke:var(--ruler);stroke-width:1}
        .cop-picture .base{fill:none;stroke:var(--soft);stroke-width:1}
        .cop-picture .event{fill:none;stroke:var(--soft);stroke-width:1.2;stroke-dasharray:3 3}
        .cop-picture .curve{fill:none;stroke:var(--ink);stroke-width:2.2;stroke-linejoin:round}
        .cop-picture .dot{fill:var(--ink)}
        .cop-picture .ring{fill:var(--paper);stroke:var(--ink);stroke-width:1.6}
        .cop-picture .band{fill:var(--ink);opacity:.13}
        .cop-picture .band.faint{opacity:.07}
        .cop-picture .leader{fill:none;stroke:var(--ink);stroke-width:.8;opacity:.6}
        .cop-picture text.name{fill:var(--ink);font-weight:600}
        .cop-picture .margin{fill:var(--soft);opacity:.13}
        .cop-picture .core{fill:var(--core)}
        .cop-picture .active{fill:var(--active)}
        .cop-picture .peripheral{fill:var(--peripheral)}
        .cop-picture .empty{fill:none;stroke:var(--hatch);stroke-width:1}
        .cop-picture text.on-dark{fill:#ffffff}
        .cop-picture text.on-light{fill:#000000}
        {{string.Concat(Inks.Select((_, i) => Series(i)))}}
        """;

    private static string Colours(bool light) => string.Concat(Inks.Select((ink, i) => FormattableString.Invariant($"--ink{i}:{(light ? ink.Light : ink.Dark)};")));

    private static string Series(int index) =>
        FormattableString.Invariant($".cop-picture .ink{index}{{--ink:var(--ink{index})}}.cop-picture .curve.ink{index}{{stroke-dasharray:{(Dashes[index].Length == 0 ? "none" : Dashes[index])}}}\n");
}
