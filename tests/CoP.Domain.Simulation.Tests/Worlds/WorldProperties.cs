using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Simulation.Tests.Worlds;

public sealed class WorldProperties
{
    private static readonly string[] s_kinds =
        ["enter", "enter", "enter", "leave", "tie", "tie", "tie", "untie", "alone", "strength", "value", "swap", "event", "event", "take", "reload"];

    private static Arbitrary<WorldEdit[]> Histories { get; } = Arb.From(
        (from kind in Gen.Elements(s_kinds) from one in Gen.Choose(0, 40) from other in Gen.Choose(0, 40) select new WorldEdit(kind, one, other)).ArrayOf(),
        edits => Enumerable.Range(0, edits.Length).Select(i => edits.Where((_, place) => place != i).ToArray()));

    [Fact]
    public void AnyHistory_OfAWorld_AgreesWithANaiveOne() =>
        Prop.ForAll(Histories, edits =>
        {
            var model = new WorldModel();
            foreach (var edit in edits)
            {
                model.Apply(edit);
                model.AssertSame();
            }
        }).Check(Budget.Cases(Budget.Of(300, 3_000)));

    [Fact]
    public void AnyHistory_AfterAnotherInTheSameMemory_GivesTheSameBytesAsInFreshMemory() =>
        Prop.ForAll(Histories, Histories, (before, edits) =>
        {
            var (used, fresh) = (new WorldModel(), new WorldModel());
            Array.ForEach(before, used.Apply);
            used.Apply(new("clear", 0, 0));
            used.AssertSame();
            Array.ForEach(edits, used.Apply);
            Array.ForEach(edits, fresh.Apply);
            Assert.Equal(fresh.World.Save(), used.World.Save());
        }).Check(Budget.Cases(100));

    [Fact]
    public void AnyHistory_LeftAndGoneOnWith_IsTheSameAsWithoutTheBreak() =>
        Prop.ForAll(Histories, Histories, (first, second) =>
        {
            var (through, broken) = (new WorldModel(), new WorldModel());
            Array.ForEach(first, through.Apply);
            Array.ForEach(first, broken.Apply);
            broken.Apply(new("reload", 0, 0));
            Array.ForEach(second, through.Apply);
            Array.ForEach(second, broken.Apply);
            Assert.Equal(through.World.Save(), broken.World.Save());
        }).Check(Budget.Cases(100));
}
