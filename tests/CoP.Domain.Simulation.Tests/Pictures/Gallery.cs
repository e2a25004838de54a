using CoP.Domain.Collections;
using CoP.Domain.Measures;
using CoP.Domain.Simulation.Pictures;
using CoP.Domain.Simulation.Statistics;

namespace CoP.Domain.Simulation.Tests.Pictures;

/// <summary>Pictures of many shapes, made from figures that are invented.</summary>
internal static class Gallery
{
    private static readonly string[] Regimes = ["heroic", "progressive hand-over", "rotating", "shared", "distributed without alignment", "hybrid", "founder stays", "founder leaves suddenly"];

    private static readonly string[] Hard =
    [
        "共同体の分散型リーダーシップとその調整についての長い名前", "مجتمع الممارسة مع قيادة موزعة بين كثيرين", "<script>alert(1)</script> & \"quoted\" 'names'", "line\nbreak \u001b[31m\u0000 \ud800 \u202Egnp",
        "e\u0301\u0323 \U0001F469\u200D\U0001F469\u200D\U0001F467 family", "",
    ];

    public static IReadOnlyDictionary<string, Func<string>> All { get; } = new Dictionary<string, Func<string>>(StringComparer.Ordinal)
    {
        ["survival-one"] = () => Survival(Regimes[..1]).ToSvg(),
        ["survival-two"] = () => Survival(Regimes[6..]).ToSvg(),
        ["survival-eight"] = () => Survival(Regimes).ToSvg(),
        ["survival-names"] = () => (Survival(Hard) with { Title = string.Join(' ', Hard), About = string.Join(' ', Hard) }).ToSvg(),
        ["survival-none"] = () => Survival([]).ToSvg(),
        ["survival-point"] = () => (Survival([]) with { Series = [SurvivalSeries.Of("all ended at once", [new(0, 52, true)])] }).ToSvg(),
        ["survival-alive"] = () => (Survival([]) with { Until = 260, Marks = [], Series = [SurvivalSeries.Of("nobody ended", [new(0, 234, false)])] }).ToSvg(),
        ["series"] = () => Series(Regimes[6..]).ToSvg(),
        ["series-eight"] = () => Series(Regimes).ToSvg(),
        ["series-none"] = () => (Series([]) with { Panels = [new("leaders in effect", [new("stays", [new(1, null)])])] }).ToSvg(),
        ["series-point"] = () => (Series([]) with { Marks = [], Panels = [new("leaders in effect", [new("stays", [new(26, 3.25)])])] }).ToSvg(),
        ["level"] = () => Level(261).ToSvg(),
        ["level-point"] = () => Level(1).ToSvg(),
        ["level-none"] = () => Level(0).ToSvg(),
        ["surface"] = () => Surface(6, 5).ToSvg(),
        ["surface-large"] = () => Surface(20, 16).ToSvg(),
        ["surface-difference"] = () => (Surface(4, 3) with { IsDifference = true, ValueName = "difference", Cells = [.. Surface(4, 3).Cells.Select(cell => cell with { Value = cell.Value - 0.5 })] }).ToSvg(),
        ["surface-one"] = () => Surface(1, 1).ToSvg(),
        ["surface-none"] = () => (Surface(2, 2) with { Cells = [] }).ToSvg(),
        ["surface-names"] = () => (Surface(6, 5) with { Columns = Hard.ToValueList(), RowName = Hard[0], ColumnName = Hard[1], ValueName = Hard[2] }).ToSvg(),
        ["forest"] = () => Forest(Regimes).ToSvg(),
        ["forest-names"] = () => Forest(Hard).ToSvg(),
        ["forest-one"] = () => (Forest([]) with { Margin = null, Rows = [new("leaves against stays", -0.31)] }).ToSvg(),
        ["forest-none"] = () => Forest([]).ToSvg(),
    };

    public static SurvivalPicture Survival(string[] names) => new()
    {
        Title = "How long communities live",
        About = "Share of runs that are alive, with 95 % bands; 40 runs a curve.",
        Series = [.. names.Select((name, i) => Curve(name, i))],
        Marks = [new(52, "founder leaves")],
    };

    public static SeriesPicture Series(string[] names) => new()
    {
        Title = "How leadership is distributed, and how well it is coordinated",
        About = "Mean over the runs alive, with 95 % intervals of the mean.",
        Panels = [new("Leaders in effect", [.. names.Select((name, i) => Line(name, i, 4))]), new("Coordination", [.. names.Select((name, i) => Line(name, i, 0.8))])],
        Marks = [new(52, "founder leaves")],
    };

    public static LevelPicture Level(int count) => new()
    {
        Title = "Who takes part",
        About = "Mean number of members over 40 runs.",
        Points = [.. Enumerable.Range(0, count).Select(i => new LevelPoint(i, 3 + (i / 60.0), 5 + Math.Sin(i / 20.0), 20 * (1 - Math.Exp(-i / 50.0))))],
        Marks = [new(52, "founder leaves"), new(60, "sponsor leaves")],
    };

    public static SurfacePicture Surface(int columns, int rows) => new()
    {
        Title = "Survival by measured distribution and coordination",
        About = "Share of runs alive 130 cycles after the departure. Measured, so not randomised: read it as a description.",
        ValueName = "share alive",
        ColumnName = "leaders in effect",
        RowName = "coordination",
        Columns = [.. Enumerable.Range(1, columns).Select(i => $"{i}–{i + 1}")],
        Rows = [.. Enumerable.Range(0, rows).Select(i => $"0.{i}")],
        Cells =
        [
            .. from column in Enumerable.Range(0, columns)
               from row in Enumerable.Range(0, rows)
               where (column + row) % 7 != 3
               select new SurfaceCell(column, row, (column + 1.0) * (row + 1) / (columns * rows), ((column * 7) + row) * 40),
        ],
    };

    public static ForestPicture Forest(string[] names) => new()
    {
        Title = "What the founder's departure costs",
        About = "Leaves minus stays in the share alive 130 cycles later, on the same seeds; the grey zone holds differences below .05.",
        ValueName = "difference in the share alive",
        Margin = 0.05,
        Rows = [.. names.Select((name, i) => i == 2 ? new ForestRow(name, null, Count: 0) : new ForestRow(name, -0.4 + (i * 0.07), -0.5 + (i * 0.07), -0.33 + (i * 0.07), 2000))],
    };

    private static SurvivalSeries Curve(string name, int index)
    {
        var points = Enumerable.Range(1, 30).Select(k => (Time: k * 7.0 + index, Share: Math.Exp(-k * (index + 1) * 0.006))).ToList();
        return new(
            name,
            [.. points.Select(point => new SurvivalPoint(point.Time, point.Share, Math.Max(0, point.Share - 0.06), Math.Min(1, point.Share + 0.06)))],
            [.. Enumerable.Range(0, 40).Select(run => new WatchedLife(0, run < 25 ? 234 : (run - 24) * 14, run >= 25))]);
    }

    private static SeriesLine Line(string name, int index, double high) => new(
        name,
        [.. Enumerable.Range(0, 50).Select(i => i is > 20 and < 25 && index == 1
            ? new SeriesPoint(i * 5, null)
            : new SeriesPoint(i * 5, high * (1 - (Math.Exp(-i / 9.0) * (index + 1) / 9)), high * 0.9 * (1 - (Math.Exp(-i / 9.0) * (index + 1) / 9)), high * 1.1 * (1 - (Math.Exp(-i / 9.0) * (index + 1) / 9))))]);
}
