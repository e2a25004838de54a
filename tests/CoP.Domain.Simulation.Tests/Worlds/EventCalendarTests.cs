using CoP.Domain.Simulation.Worlds;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Worlds;

public sealed class EventCalendarTests
{
    private static Arbitrary<(int Cycle, int Priority)[]> Entries { get; } = Arb.From(
        (from cycle in Gen.Choose(0, 30) from priority in Gen.Choose(-2, 2) select (cycle, priority)).ArrayOf(),
        entries => Enumerable.Range(0, entries.Length).Select(i => entries.Where((_, place) => place != i).ToArray()));

    [Fact]
    public void TryTake_AnyEntries_ComeAsInASortedList() =>
        Prop.ForAll(Entries, entries =>
        {
            var calendar = new EventCalendar();
            foreach (var (cycle, priority) in entries)
            {
                calendar.Enter(cycle, priority, kind: 1);
            }

            var taken = new List<(int, int, long)>();
            while (calendar.TryTake(int.MaxValue, out var due))
            {
                taken.Add((due.Cycle, due.Priority, due.Sequence));
            }

            Assert.Equal(entries.Select((e, i) => (e.Cycle, e.Priority, (long)i)).Order(), taken);
        }).Check(Budget.Cases(300));

    [Fact]
    public void TryTake_BeforeItIsDue_TakesNothing()
    {
        var calendar = new EventCalendar();
        calendar.Enter(5, 0, kind: 1, subject: 2, detail: 3);

        Assert.False(calendar.TryTake(4, out _));
        Assert.Equal(1, calendar.Count);
        Assert.True(calendar.TryTake(5, out var due));
        Assert.Equal(new(5, 0, 0, 1, 2, 3), due);
        Assert.False(calendar.TryTake(5, out due));
        Assert.Equal(default, due);
    }

    [Fact]
    public void Enter_ForToday_IsTaken_ForThePast_IsRefused()
    {
        var calendar = new EventCalendar();
        calendar.TryTake(3, out _);
        calendar.TryTake(1, out _);
        calendar.Enter(3, 0, kind: 1);

        Assert.True(calendar.TryTake(3, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => calendar.Enter(2, 0, kind: 1));
    }
}
