using CoP.Domain.Collections;

namespace CoP.Domain.Tests.Collections;

public sealed class PersistentMapTests
{
    [Fact]
    public void Set_WithoutOwner_LeavesTheOldVersion()
    {
        var before = PersistentMap<string, int>.Empty.Set("ada", 1);

        var after = before.Set("ada", 2).Set("ben", 3);

        Assert.Equal(1, before["ada"]);
        Assert.Single(before);
        Assert.Equal(2, after["ada"]);
        Assert.Equal(2, after.Count);
    }

    [Fact]
    public void Set_ByTheOwnerThatMadeIt_EditsTheSameInstance()
    {
        var owner = new Owner();
        var map = PersistentMap<string, int>.Empty.Set("ada", 1, owner);

        Assert.Same(map, map.Set("ben", 2, owner));
        Assert.Same(map, map.Update("ben", 5, static (old, more) => old + more, owner));
        Assert.Same(map, map.Remove("ada", owner));
        Assert.Equal("{ben: 7}", map.ToString());
    }

    [Fact]
    public void Set_ByAnotherOwner_LeavesWhatTheFirstMade()
    {
        var map = PersistentMap<string, int>.Empty.Set("ada", 1, new Owner());

        var other = map.Set("ada", 2, new Owner());

        Assert.Equal(1, map["ada"]);
        Assert.Equal(2, other["ada"]);
    }

    [Fact]
    public void Empty_EditedByManyOwners_StaysEmpty()
    {
        PersistentMap<string, int>.Empty.Set("ada", 1, new Owner());

        Assert.True(PersistentMap<string, int>.Empty.IsEmpty);
    }

    [Fact]
    public void Update_OfAnAbsentKey_ThrowsAndChangesNothing()
    {
        var owner = new Owner();
        var map = PersistentMap<string, int>.Empty.Set("ada", 1, owner);

        var thrown = Assert.Throws<KeyNotFoundException>(() => map.Update("ben", 0, static (old, _) => old, owner));

        Assert.Equal("The key 'ben' is not in the map.", thrown.Message);
        Assert.Equal("{ada: 1}", map.ToString());
    }

    [Fact]
    public void Update_WhoseFunctionThrows_ChangesNothing()
    {
        var owner = new Owner();
        var map = PersistentMap<string, int>.Empty.Set("ada", 1, owner);

        Assert.Throws<InvalidOperationException>(() => map.Update("ada", 0, static (_, _) => throw new InvalidOperationException(), owner));

        Assert.Equal("{ada: 1}", map.ToString());
        Assert.Single(map);
    }

    [Fact]
    public void Remove_OfAnAbsentKey_IsTheSameInstance()
    {
        var map = PersistentMap<string, int>.Empty.Set("ada", 1);

        Assert.Same(map, map.Remove("ben"));
    }

    [Fact]
    public void Indexer_OfAnAbsentKey_Throws() =>
        Assert.Throws<KeyNotFoundException>(() => PersistentMap<string, int>.Empty["ada"]);

    [Fact]
    public void TryGetValue_OfAnAbsentKey_GivesTheDefault()
    {
        Assert.False(PersistentMap<string, string>.Empty.TryGetValue("ada", out var value));
        Assert.Null(value);
    }

    [Fact]
    public void Enumeration_OfCollidingKeys_KeepsTheOrderOfArrival()
    {
        var spread = TrieKey.Spreads[1];
        var map = PersistentMap<TrieKey, int>.Empty;
        foreach (var id in (int[])[7, 3, 9, 1])
        {
            map = map.Set(new TrieKey(id, spread), id);
        }

        Assert.Equal([7, 9, 1], map.Remove(new TrieKey(3, spread)).Values);
    }

    [Fact]
    public void Enumeration_OfTheSameKeys_DoesNotDependOnTheOrderOfArrival()
    {
        var ids = Enumerable.Range(0, 5000).Select(i => new TrieKey(i, TrieKey.Spreads[5])).ToList();
        var forward = PersistentMap<TrieKey, int>.From(ids.Select(k => KeyValuePair.Create(k, k.Id)));
        var backward = PersistentMap<TrieKey, int>.From(ids.AsEnumerable().Reverse().Select(k => KeyValuePair.Create(k, k.Id)));

        Assert.Equal(forward.Keys, backward.Keys);
        Assert.Equal(forward, backward);
        Assert.Equal(5000, forward.Distinct().Count());
    }

    [Fact]
    public void Equality_OfMaps_IsByContents()
    {
        var one = PersistentMap<string, int>.Empty.Set("ada", 1).Set("ben", 2);
        var two = PersistentMap<string, int>.Empty.Set("ben", 2).Set("ada", 1);

        Assert.True(one == two);
        Assert.False(one != two);
        Assert.True(one.Equals((object)two));
        Assert.Equal(one.GetHashCode(), two.GetHashCode());
        Assert.False(one == two.Set("ada", 3));
        Assert.False(one == null);
        Assert.True((PersistentMap<string, int>?)null == null);
        Assert.False(one.Equals("ada"));
    }

    [Fact]
    public void Equality_OfARecordThatHoldsAMap_IsByContents() =>
        Assert.Equal(
            new Holder(PersistentMap<string, int>.Empty.Set("ada", 1), ["x", "y"]),
            new Holder(PersistentMap<string, int>.Empty.Set("ada", 2).Set("ada", 1), ["x", "y"]));

    [Fact]
    public void Enumerator_ResetAndPastTheEnd_StartsAgainAndStaysAtTheEnd()
    {
        var walk = PersistentMap<string, int>.Empty.Set("ada", 1).GetEnumerator();

        Assert.True(walk.MoveNext());
        Assert.False(walk.MoveNext());
        Assert.False(walk.MoveNext());
        walk.Reset();
        Assert.True(walk.MoveNext());
        Assert.Equal(KeyValuePair.Create("ada", 1), walk.Current);
    }

    [Fact]
    public void Update_ByOwnerOnALargeMap_AllocatesNothing()
    {
        var owner = new Owner();
        var map = PersistentMap<int, long>.Empty;
        for (var i = 0; i < 10_000; i++)
        {
            map = map.Set(i, i, owner);
        }

        Func<long, long, long> add = static (old, more) => old + more;
        map = map.Update(0, 1L, add, owner);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 10_000; i++)
        {
            map = map.Update(i, 1L, add, owner);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(10_000, map[9_999]);
    }

    private sealed record Holder(PersistentMap<string, int> Map, ValueList<string> List);
}
