using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Evidence.Observing;

namespace CoP.Domain.Cli.Tests;

/// <summary>Observations made by hand, so that a renderer is tested without an observer.</summary>
internal static class Samples
{
    /// <summary>Two years, a founder, a successor, a newcomer and somebody who stays at the edge.</summary>
    public static Observation Transfer { get; } = new(
        "virtual community", Instant(2023, 9, 1), Instant(2025, 8, 28), 790, 5, new SkippedActs(2, 1),
        [
            Quarter(2023, 7, 22, 2, "Mairi", 0.68, 2.0, 1, 1, 1, 0),
            Quarter(2023, 10, 83, 3, "Mairi", 0.67, 2.1, 1, 2, 1, 0),
            Quarter(2024, 1, 98, 4, "Mairi", 0.52, 3.2, 1, 2, 1, 1),
            Quarter(2024, 4, 0, 0, null, null, null, null, 0, 0, 0),
            Quarter(2024, 7, 165, 5, "Tomás", 0.31, 4.9, 2, 3, 1, 1),
            Quarter(2024, 10, 182, 5, "Tomás", 0.40, 4.5, 2, 3, 1, 1),
            Quarter(2025, 1, 177, 4, "Tomás", 0.42, 5.1, 2, 2, 1, 1),
            Quarter(2025, 4, 63, 4, "Tomás", 0.36, 6.4, 3, 2, 1, 1),
        ],
        [
            new MemberObservation("Tomás", ObservedLevel.Core, ObservedTrajectory.Inbound, Instant(2023, 11, 3), Instant(2025, 8, 27), 310),
            new MemberObservation("Mairi", ObservedLevel.Active, ObservedTrajectory.Outbound, Instant(2023, 9, 1), Instant(2025, 6, 2), 240),
            new MemberObservation("Aisha", ObservedLevel.Core, ObservedTrajectory.Insider, Instant(2023, 9, 4), Instant(2025, 8, 28), 150),
            new MemberObservation("Hana", ObservedLevel.Occasional, ObservedTrajectory.Peripheral, Instant(2024, 1, 9), Instant(2025, 8, 20), 80),
            new MemberObservation("Linh", ObservedLevel.Peripheral, null, Instant(2024, 2, 1), Instant(2024, 6, 2), 10),
        ],
        [
            Turn(JunctureKind.Formation, Instant(2023, 9, 1), Instant(2023, 10, 1), [], ["Mairi", "Aisha"]),
            Turn(JunctureKind.LeadershipTransfer, Instant(2024, 10, 1), Instant(2025, 4, 1), ["Mairi"], ["Tomás"], ("Mairi", 0.44, 0.08), ("Tomás", 0.12, 0.41), ("Aisha", 0.1, 0.12)),
        ],
        ["The last period is not complete."]);

    /// <summary>The smallest record there is.</summary>
    public static Observation OneAct { get; } = new(
        "tiny", Instant(2024, 5, 3), Instant(2024, 5, 3), 1, 1, new SkippedActs(0, 0),
        [Quarter(2024, 4, 1, 1, "ada", 1, 1, 1, 1, 0, 0)],
        [new MemberObservation("ada", ObservedLevel.Occasional, null, Instant(2024, 5, 3), Instant(2024, 5, 3), 1)],
        [], []);

    /// <summary>Names that try to do harm or to break lines.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "\u001b[31mred\u001b[0m\a", "<script>alert(1)</script>&\"'", "line\nbreak\ttab", "عبد الرحمن بن محمد", "山田太郎と申しますが名前がとても長いのです", "e\u0301".PadRight(40, '\u0301'),
        new string('x', 1_000_000), "\u202Egnp.exe", "👩‍👩‍👧‍👦 family", "\ud800 lone", "", "=cmd|' /C calc'!A0", "a,b\"c",
    ];

    /// <summary>A community of those names, each leading for a quarter.</summary>
    public static Observation HardNames { get; } = new(
        Names[1], Instant(2021, 1, 1), Instant(2024, 3, 31), Names.Count * 10, Names.Count, new SkippedActs(0, 0),
        [.. Names.Select((name, i) => Quarter(2021 + (i / 4), (i % 4 * 3) + 1, 10, 1, name, 1, 1, 1, 1, 0, 0))],
        [.. Names.Select(name => new MemberObservation(name, ObservedLevel.Core, ObservedTrajectory.Insider, Instant(2021, 1, 1), Instant(2024, 3, 31), 10))],
        [Turn(JunctureKind.LeadershipTransfer, Instant(2022, 1, 1), Instant(2022, 7, 1), [Names[0], Names[1]], [Names[3]], (Names[0], 0.5, 0.1), (Names[1], 0.2, 0), (Names[3], 0.1, 0.6))],
        ["A note with \u001b[2J and <b>tags</b>."]);

    public static Juncture Turn(JunctureKind kind, DateTimeOffset at, DateTimeOffset known, string[] from, string[] to, params (string Id, double Before, double After)[] shares) => new(
        at, kind, from, to,
        new JunctureEvidence(known, new Dictionary<string, double>(StringComparer.Ordinal) { ["windowMonths"] = 6, ["lead"] = 0.2 },
            shares.ToDictionary(share => share.Id, share => share.Before, StringComparer.Ordinal),
            shares.ToDictionary(share => share.Id, share => share.After, StringComparer.Ordinal),
            null));

    public static DateTimeOffset Instant(int year, int month, int day) => new(year, month, day, 10, 30, 0, TimeSpan.Zero);

    private static PeriodObservation Quarter(int year, int month, long acts, int active, string? top, double? share, double? effective, int? truck, int core, int regular, int casual)
    {
        var start = new DateOnly(year, month, 1);
        return new PeriodObservation(start, start.AddMonths(3), acts, active, top, share, active > 1 ? 0.123456789012345 : null, effective, truck, top, share, active > 1 ? 0.5 : null, active > 1 ? 0.25 : null, core, regular, casual);
    }
}
