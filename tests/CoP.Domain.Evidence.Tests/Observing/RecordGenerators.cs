using CoP.Domain.Evidence.Acts;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Evidence.Tests.Observing;

/// <summary>Invented records of up to five people in up to six years, in which one person after the other may be the busiest.</summary>
internal static class RecordGenerators
{
    private static readonly string[] People = ["ada", "ben", "eve", "fay", "gus"];

    internal static Config Quick { get; } = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(12345, 67891);

    internal static DateTimeOffset FirstMonth { get; } = new(2011, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static Arbitrary<Cell[]> Cells { get; } = Arb.From(
        Gen.ArrayOf(Gen.Choose(1, 4).SelectMany(_ => Era)).Select(eras => eras.SelectMany(era => era).ToArray()).Where(cells => cells.Length > 0),
        cells => Enumerable.Range(0, cells.Length).Where(_ => cells.Length > 1).Select(at => cells.Where((_, i) => i != at).ToArray()));

    private static Gen<Cell[]> Era =>
        from start in Gen.Choose(0, 60)
        from length in Gen.Choose(1, 30)
        from person in Gen.Elements(People)
        from acts in Gen.Choose(1, 12)
        from towards in Gen.Frequency((3, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("ada", "eve")))
        select Enumerable.Range(start, length).Select(month => new Cell(month, person, acts, towards)).ToArray();

    internal static MonthlyActs Count(IReadOnlyList<Cell> cells)
    {
        var records = new Records();
        foreach (var cell in cells)
        {
            records.Add(cell.Person, FirstMonth.AddMonths(cell.Month), cell.Acts, cell.Towards);
        }

        return records.Count();
    }
}
