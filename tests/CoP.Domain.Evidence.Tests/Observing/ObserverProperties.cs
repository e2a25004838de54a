using System.Globalization;
using CoP.Domain.Evidence.Observing;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Evidence.Tests.Observing;

public sealed class ObserverProperties
{
    [Fact]
    public void Observe_CalendarPeriods_HoldEveryActOnce() => Check(cells =>
    {
        var acts = RecordGenerators.Count(cells);
        return new[] { ObservationPeriod.Month, ObservationPeriod.Quarter, ObservationPeriod.Year }.All(period =>
            Observer.Observe(acts, "x", new ObservationOptions { Period = period }).Periods.Sum(one => one.Acts) == acts.Total);
    });

    [Fact]
    public void Observe_PseudonymsInAnyOrder_ChangeNoNumber() => Check(cells =>
        Numbers(cells).SequenceEqual(Numbers([.. cells.Select(cell => cell with { Person = Mirror(cell.Person), Towards = cell.Towards is null ? null : Mirror(cell.Towards) })])));

    [Fact]
    public void Observe_WeightsScaled_ChangeNoShare() => Check(cells =>
        Shares(Numbers(cells)).SequenceEqual(Shares(Numbers([.. cells.Select(cell => cell with { Acts = cell.Acts * 8 })]))));

    [Fact]
    public void Observe_AnyRecord_IsConsistent() => Check(cells =>
    {
        var seen = Observer.Observe(RecordGenerators.Count(cells), "x");
        return seen.Members.Sum(member => member.Acts) == seen.Acts
            && seen.Members.Count == seen.People
            && seen.Periods.All(period => period.Core + period.Regular + period.Casual == period.Active
                && (period.Acts == 0) == (period.TopShare is null)
                && (period.Density is null) == (period.Centralization is null)
                && period.Effective is null or >= 1 - 1e-9);
    });

    private static void Check(Func<Cell[], bool> law) => Prop.ForAll(RecordGenerators.Cells, law).Check(RecordGenerators.Quick);

    private static List<PeriodObservation> Numbers(IReadOnlyList<Cell> cells) =>
        [.. Observer.Observe(RecordGenerators.Count(cells), "x").Periods.Select(period => period with { Top = null, Top12 = null })];

    private static IEnumerable<(string?, string?, string?, int?, string?)> Shares(IEnumerable<PeriodObservation> periods) => periods.Select(period =>
        (Rounded(period.TopShare), Rounded(period.Gini), Rounded(period.Effective), period.TruckFactor, Rounded(period.Density)));

    private static string? Rounded(double? value) => value?.ToString("F9", CultureInfo.InvariantCulture);

    private static string Mirror(string person) => new([.. person.Select(sign => (char)('a' + 'z' - sign))]);
}
