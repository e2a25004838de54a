using CoP.Domain.Inclusion;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Inclusion;

public sealed class SuppressionTests(ITestOutputHelper output)
{
    private static readonly InclusionStage[] Later = [InclusionStage.Sponsored, InclusionStage.GivenAccess, InclusionStage.GivenVoice, InclusionStage.GivenTheChair];

    [Fact]
    public void Apply_AnyTable_LeavesNoHiddenNumberToBeComputed()
    {
        var (tables, hidden, numbers) = (0, 0, 0);
        Prop.ForAll(Tables, t =>
        {
            var table = TableOf(t.People);
            Suppression.Apply(table, t.Threshold);
            tables++;
            for (var row = 0; row < table.Groups; row++)
            {
                for (var column = 0; column < InclusionTable.Columns; column++)
                {
                    numbers++;
                    if (table.IsHidden(row, column))
                    {
                        hidden++;
                        Assert.True(Reconstruction.IsOpen(table, row, column), $"row {row}, column {column} is {table.True(row, column)} and nothing else");
                    }
                }
            }
        }).Check(Budget.Cases(200));
        output.WriteLine($"{tables} tables, {hidden} of {numbers} numbers hidden");
        Assert.True(hidden > Budget.Of(1_000) && hidden < numbers);
    }

    [Fact]
    public void Apply_AnyTable_ShowsNoSmallNumber() => Prop.ForAll(Tables, t =>
    {
        var table = TableOf(t.People);
        Suppression.Apply(table, t.Threshold);
        for (var row = 0; row < table.Groups; row++)
        {
            for (var column = 0; column < InclusionTable.Columns; column++)
            {
                Assert.True(table.IsHidden(row, column) || table.True(row, column) == 0 || table.True(row, column) >= t.Threshold);
                Assert.True(table.IsHidden(row, column) || !table.IsHidden(row, InclusionTable.People));
            }
        }
    }).Check(Budget.Cases(400));

    [Fact]
    public void Reader_OfATableWithOneNumberHidden_ComputesIt()
    {
        var table = TableOf([(0, 1, 0), (0, 1, 0), (1, 1, 1), (1, 1, 0)]);
        table.Hide(1, 5);

        Assert.False(Reconstruction.IsOpen(table, 1, 5));
        Assert.NotNull(Bounds.Of(table).Pinned());
    }

    [Fact]
    public void Apply_OneSmallNumber_TakesASecondWithIt()
    {
        var table = TableOf([.. Enumerable.Range(0, 30).Select(i => (i / 10, 1, i is 0 or >= 12 and < 20 or >= 21 ? 15 : 0))]);
        Suppression.Apply(table, 5);

        Assert.Equal((1, 8, 9), (table.True(0, 4), table.True(1, 4), table.True(2, 4)));
        Assert.Equal([true, true, false, false], Enumerable.Range(0, 4).Select(r => table.IsHidden(r, 4)));
        Assert.False(table.IsHidden(0, InclusionTable.People));
    }

    private static Arbitrary<(int Threshold, (int Group, int Way, int Stages)[] People)> Tables { get; } = Arb.From(
        from threshold in Gen.Choose(2, 4)
        from people in Gen.ArrayOf(
            from grouped in Gen.Choose(0, 2)
            from way in Gen.Choose(0, 2)
            from stages in Gen.Choose(0, 15)
            select (grouped, way, stages))
        where people.Length is > 0 and < 8
        select (threshold, people.Select(p => (p.grouped, p.way, p.stages)).ToArray()),
        t => Enumerable.Range(0, t.Item2.Length).Where(_ => t.Item2.Length > 1).Select(i => (t.threshold, t.Item2.Where((_, at) => at != i).ToArray())));

    // The way is: invited only, joined only, both; the stages are bits for those who joined.
    private static InclusionTable TableOf((int Group, int Way, int Stages)[] people) => InclusionTable.Count(
        people.Select((p, i) => KeyValuePair.Create(new MemberId($"{p.Group} {i}"), Stages(p.Way, p.Stages))),
        m => m.Value[..1]);

    private static HashSet<InclusionStage> Stages(int way, int bits)
    {
        var stages = Later.Where((_, i) => way > 0 && (bits & (1 << i)) != 0).ToHashSet();
        if (way != 1)
        {
            stages.Add(InclusionStage.Invited);
        }

        if (way > 0)
        {
            stages.Add(InclusionStage.Joined);
        }

        return stages;
    }
}
