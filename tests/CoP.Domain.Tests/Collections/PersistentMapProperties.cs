using CoP.Domain.Collections;
using FsCheck;
using FsCheck.Fluent;

namespace CoP.Domain.Tests.Collections;

public sealed class PersistentMapProperties
{
    private static readonly Config s_config = Budget.Cases(100);

    private static readonly string[] s_kinds = ["set", "set", "set", "remove", "remove", "update", "upsert", "owned-set", "owned-set", "owned-remove", "owned-update", "owned-upsert", "snapshot"];

    private static Arbitrary<MapEdit[]> Histories { get; } = Arb.From(
        Gen.Elements(s_kinds).SelectMany(kind => Gen.Choose(0, 40).SelectMany(key => Gen.Choose(0, 5).Select(value => new MapEdit(kind, key, value)))).ArrayOf(),
        WithoutOne);

    [Fact]
    public void AnyHistory_OwnedAndUnownedEditsInterleaved_AgreesWithADictionary() =>
        Prop.ForAll(Histories, edits =>
        {
            foreach (var spread in TrieKey.Spreads)
            {
                MapModel.Run(edits, spread);
            }
        }).Check(Budget.Cases(200));

    [Fact]
    public void AnyHistory_OwnedOrCopied_GivesEqualMapsAndHashCodes() =>
        Prop.ForAll(Histories, edits =>
        {
            foreach (var spread in TrieKey.Spreads)
            {
                var owned = MapModel.Fold(edits, spread, new Owner());
                var copied = MapModel.Fold(edits, spread, owner: null);
                Assert.Equal(copied, owned);
                Assert.Equal(copied.GetHashCode(), owned.GetHashCode());
                Assert.Equal(copied.AsEnumerable(), owned.AsEnumerable());
            }
        }).Check(s_config);

    [Fact]
    public void SameContents_ByAnyOrder_AreEqualWithEqualHashCodes() =>
        Prop.ForAll(Histories, edits =>
        {
            foreach (var spread in TrieKey.Spreads)
            {
                var map = MapModel.Fold(edits, spread, new Owner());
                var again = PersistentMap<TrieKey, int>.From(map.Reverse());
                Assert.Equal(map, again);
                Assert.Equal(map.GetHashCode(), again.GetHashCode());
            }
        }).Check(s_config);

    [Fact]
    public void OneDifferentValue_AnyMap_IsNotEqual() =>
        Prop.ForAll(Histories, edits =>
        {
            foreach (var spread in TrieKey.Spreads)
            {
                var map = MapModel.Fold(edits, spread, new Owner());
                foreach (var (key, value) in map)
                {
                    Assert.NotEqual(map, map.Set(key, value + 1));
                    Assert.NotEqual(map, map.Remove(key));
                    Assert.Equal(map, map.Set(key, value + 1).Set(key, value));
                    Assert.Equal(map, map.Remove(key).Set(key, value));
                }
            }
        }).Check(Budget.Cases(40));

    private static IEnumerable<MapEdit[]> WithoutOne(MapEdit[] edits) =>
        Enumerable.Range(0, edits.Length).Select(i => edits.Where((_, at) => at != i).ToArray());
}
