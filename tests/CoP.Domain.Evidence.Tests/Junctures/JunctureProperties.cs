using CoP.Domain.Evidence.Acts;
using CoP.Domain.Evidence.Junctures;
using CoP.Domain.Evidence.Tests.Observing;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Evidence.Tests.Junctures;

public sealed class JunctureProperties
{
    [Fact]
    public void Detect_SameRecordTwice_IsTheSame() => Check(cells =>
        Written(RecordGenerators.Count(cells)).Is(Written(RecordGenerators.Count(cells))));

    [Fact]
    public void Detect_RowsInAnotherOrder_IsTheSame() => Check(cells =>
        Written(RecordGenerators.Count(cells)).Is(Written(RecordGenerators.Count([.. cells.Reverse()]))));

    [Fact]
    public void Detect_OtherNamesInTheSameOrder_ChangesNothingElse() => Check(cells =>
        Written(RecordGenerators.Count(cells), name => "x" + name).Is(Written(RecordGenerators.Count([.. cells.Select(cell => cell with { Person = "x" + cell.Person })]))));

    [Fact]
    public void Detect_WholeRecordTenYearsLater_MovesByTenYears() => Check(cells =>
        Written(RecordGenerators.Count(cells), years: 10).Is(Written(RecordGenerators.Count([.. cells.Select(cell => cell with { Month = cell.Month + 120 })]))));

    [Fact]
    public void Detect_AnyRecord_KeepsItsPromises() => Check(cells => JunctureDetector.Detect(RecordGenerators.Count(cells)).All(juncture =>
        juncture.Evidence.ConfirmedAt > juncture.At
        && juncture.At.Day == 1
        && juncture.Evidence.SharesBefore.Values.Concat(juncture.Evidence.SharesAfter.Values).All(share => share is >= 0 and <= 1)
        && (juncture.Kind is not (JunctureKind.LeadershipTransfer or JunctureKind.Rotation)
            || (juncture.From.Count == 1 && juncture.To.Count == 1 && !juncture.From[0].Is(juncture.To[0])))));

    [Fact]
    public void Detect_RecordCutAfterConfirmation_FindsTheSameTransfersAndSilences() => Check(cells =>
    {
        var cut = RecordGenerators.FirstMonth.AddMonths(40);
        var whole = Early(JunctureDetector.Detect(RecordGenerators.Count(cells), observedUntil: RecordGenerators.FirstMonth.AddMonths(110)), cut);
        var early = RecordGenerators.Count([.. cells.Where(cell => cell.Month < 40)]);
        return early.Total == 0 || whole.SequenceEqual(Early(JunctureDetector.Detect(early, observedUntil: cut.AddDays(-1)), cut));
    });

    [Fact]
    public void Cells_TwoHundredRecords_ReachEveryKindOften()
    {
        var reached = new Dictionary<JunctureKind, int>();
        Check(cells =>
        {
            foreach (var kind in JunctureDetector.Detect(RecordGenerators.Count(cells)).Select(juncture => juncture.Kind).Distinct())
            {
                reached[kind] = reached.GetValueOrDefault(kind) + 1;
            }

            return true;
        });

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join(", ", reached.Select(pair => $"{pair.Key.WireName()} {pair.Value}")));
        Assert.All(Enum.GetValues<JunctureKind>(), kind => Assert.True(reached.GetValueOrDefault(kind) >= Rare(kind), kind.WireName()));
    }

    // Five invented people rarely hold less than a third each.
    private static int Rare(JunctureKind kind) => kind == JunctureKind.Rotation ? 5 : 10;

    private static List<(DateTimeOffset At, JunctureKind Kind)> Early(IEnumerable<Juncture> found, DateTimeOffset cut) =>
    [
        .. found.Where(juncture => juncture.Evidence.ConfirmedAt <= cut
                && juncture.Kind is JunctureKind.LeadershipTransfer or JunctureKind.Rotation or JunctureKind.LeadersSilent or JunctureKind.Formation)
            .Select(juncture => (juncture.At, juncture.Kind)),
    ];

    private static void Check(Func<Cell[], bool> law) => Prop.ForAll(RecordGenerators.Cells, law).Check(RecordGenerators.Quick);

    private static string Written(MonthlyActs acts, Func<string, string>? rename = null, int years = 0)
    {
        rename ??= name => name;
        return string.Join('\n', JunctureDetector.Detect(acts).Select(juncture => string.Join(
            '|',
            juncture.At.AddYears(years).ToString("O"),
            juncture.Kind.WireName(),
            string.Join(',', juncture.From.Select(rename)),
            string.Join(',', juncture.To.Select(rename)),
            juncture.Evidence.ConfirmedAt.AddYears(years).ToString("O"),
            string.Join(',', juncture.Evidence.SharesBefore.Select(pair => $"{rename(pair.Key)}={pair.Value:R}")),
            string.Join(',', juncture.Evidence.SharesAfter.Select(pair => $"{rename(pair.Key)}={pair.Value:R}")))));
    }
}
