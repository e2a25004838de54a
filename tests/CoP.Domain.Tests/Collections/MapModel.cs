using System.Runtime.CompilerServices;
using CoP.Domain.Collections;

namespace CoP.Domain.Tests.Collections;

/// <summary>The deliberately naive model: a dictionary beside the map, and a copy of it for every version that must never change again.</summary>
internal static class MapModel
{
    public static PersistentMap<TrieKey, int> Fold(IEnumerable<MapEdit> edits, Func<int, int> spread, Owner? owner) =>
        edits.Aggregate(PersistentMap<TrieKey, int>.Empty, (map, edit) => Apply(map, edit, new TrieKey(edit.Key, spread), owner));

    public static void Run(IEnumerable<MapEdit> edits, Func<int, int> spread)
    {
        var map = PersistentMap<TrieKey, int>.Empty;
        var model = new Dictionary<TrieKey, int>();
        var frozen = new List<(PersistentMap<TrieKey, int> Map, Dictionary<TrieKey, int> Model)>();
        var owner = new Owner();
        foreach (var edit in edits)
        {
            if (string.Equals(edit.Kind, "snapshot", StringComparison.Ordinal))
            {
                owner = new Owner();
                frozen.Add((map, new(model)));
                continue;
            }

            var isOwned = edit.Kind.StartsWith("owned", StringComparison.Ordinal);
            if (!isOwned)
            {
                owner = new Owner();
                frozen.Add((map, new(model)));
            }

            var key = new TrieKey(edit.Key, spread);
            map = Apply(map, edit, key, isOwned ? owner : null);
            Apply(model, edit, key);
            AssertSame(model, map, spread);
        }

        frozen.ForEach(f => AssertSame(f.Model, f.Map, spread));
    }

    private static PersistentMap<TrieKey, int> Apply(PersistentMap<TrieKey, int> map, MapEdit edit, TrieKey key, Owner? owner) => KindOf(edit) switch
    {
        "set" => map.Set(key, edit.Value, owner),
        "remove" => map.Remove(key, owner),
        "update" => map.ContainsKey(key) ? map.Update(key, edit.Value, static (old, value) => old + value, owner) : map,
        "upsert" => Upsert(map, key, edit.Value, owner),
        _ => map,
    };

    private static PersistentMap<TrieKey, int> Upsert(PersistentMap<TrieKey, int> map, TrieKey key, int value, Owner? owner)
    {
        ref var slot = ref PersistentMap<TrieKey, int>.Slot(ref map, key, owner);
        if (Unsafe.IsNullRef(ref slot))
        {
            return map.Set(key, -value, owner);
        }

        slot += value;
        return map;
    }

    private static void Apply(Dictionary<TrieKey, int> model, MapEdit edit, TrieKey key)
    {
        switch (KindOf(edit))
        {
            case "set":
                model[key] = edit.Value;
                break;
            case "remove":
                model.Remove(key);
                break;
            case "update" when model.TryGetValue(key, out var old):
                model[key] = old + edit.Value;
                break;
            case "upsert":
                model[key] = model.TryGetValue(key, out var before) ? before + edit.Value : -edit.Value;
                break;
        }
    }

    private static string KindOf(MapEdit edit) => edit.Kind.Replace("owned-", "", StringComparison.Ordinal);

    private static void AssertSame(Dictionary<TrieKey, int> model, PersistentMap<TrieKey, int> map, Func<int, int> spread)
    {
        var walked = 0;
        foreach (var (key, value) in map)
        {
            Assert.True(model.TryGetValue(key, out var expected) && expected == value);
            walked++;
        }

        Assert.Equal(model.Count, walked);
        Assert.Equal(model.Count, map.Count);
        for (var id = 0; id <= 40; id++)
        {
            var key = new TrieKey(id, spread);
            Assert.True(model.TryGetValue(key, out var expected) == map.TryGetValue(key, out var actual) && expected == actual);
        }
    }
}
