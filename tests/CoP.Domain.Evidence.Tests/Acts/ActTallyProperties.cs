using CoP.Domain.Evidence.Acts;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Evidence.Tests.Acts;

public sealed class ActTallyProperties
{
    private static readonly DateTimeOffset Start = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(12345, 67891);

    private static readonly Arbitrary<Act[]> Records = Arb.From(
        (from day in Gen.Choose(0, 400)
         from actor in Gen.Choose(0, 5)
         from target in Gen.Choose(-1, 5)
         from kind in Gen.Choose(0, 4)
         from weight in Gen.Choose(1, 3)
         select new Act(day, actor, target, (ActKind)kind, weight)).ArrayOf(),
        record => Enumerable.Range(0, record.Length).Select(left => record.Where((_, at) => at != left).ToArray()));

    [Fact]
    public void ToMonthlyActs_AnyRecord_EqualsTheNaiveCount() =>
        Prop.ForAll(Records, record => Naive(record).SequenceEqual(Counted(record, record), StringComparer.Ordinal)).Check(Runs);

    [Fact]
    public void ToMonthlyActs_AnyOrder_IsTheSame() =>
        Prop.ForAll(Records, record => Counted(record, record).SequenceEqual(Counted(record, record.Reverse()), StringComparer.Ordinal)).Check(Runs);

    private static string Person(int number) => $"p{number / 2}";

    private static IEnumerable<string> Naive(Act[] record) =>
        record.GroupBy(act => (Month: Start.AddDays(act.Day).Month + (12 * Start.AddDays(act.Day).Year) - 1, Actor: Person(act.Actor)))
            .Select(acts => $"{acts.Key.Month} {acts.Key.Actor} {acts.Sum(act => act.Weight)}")
            .Concat(record.Where(act => act.Target >= 0 && !string.Equals(Person(act.Target), Person(act.Actor), StringComparison.Ordinal))
                .GroupBy(act => (Month: Start.AddDays(act.Day).Month + (12 * Start.AddDays(act.Day).Year) - 1, Actor: Person(act.Actor), Target: Person(act.Target)))
                .Select(acts => $"{acts.Key.Month} {acts.Key.Actor}>{acts.Key.Target} {acts.Sum(act => act.Weight)}"))
            .Append($"total {record.Sum(act => act.Weight)}")
            .Append($"integrative {record.Where(act => act.Kind is ActKind.Merge or ActKind.ReviewTrailer).Sum(act => act.Weight)}")
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Counted(Act[] interned, IEnumerable<Act> record)
    {
        var tally = new ActTally();
        for (var number = 0; number < 6; number++)
        {
            tally.Intern($"identity {number}");
        }

        foreach (var act in record)
        {
            tally.Add(Start.AddDays(act.Day), act.Actor, act.Kind, act.Target, act.Weight);
        }

        Assert.Equal(interned.Sum(act => act.Weight), tally.Added);
        var acts = tally.ToMonthlyActs(Person);
        return acts.Months.SelectMany(month => month.Actors.Select(actor => $"{month.Month} {acts.People[actor.Person].Id} {actor.Acts}"))
            .Concat(acts.Months.SelectMany(month => month.Ties.Select(tie => $"{month.Month} {acts.People[tie.From].Id}>{acts.People[tie.To].Id} {tie.Acts}")))
            .Append($"total {acts.Total}")
            .Append($"integrative {acts.Months.Sum(month => month.Integrative)}")
            .Order(StringComparer.Ordinal);
    }

    private sealed record Act(int Day, int Actor, int Target, ActKind Kind, int Weight);
}
