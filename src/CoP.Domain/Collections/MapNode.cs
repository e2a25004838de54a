using System.Numerics;
using System.Runtime.CompilerServices;

namespace CoP.Domain.Collections;

/// <summary>
/// A node of the trie: 5 bits of the hash choose one of 32 places; a place holds an entry (a bit in the first bitmap), a deeper node (a bit in the second) or nothing.
/// Below the last bit of the hash, nodes are plain lists of entries whose hashes are equal.
/// </summary>
/// <remarks>
/// The shape is a function of the set of keys: each entry stands at the least depth where it is alone, and every node but the root holds at least two entries. Equality relies on it.
/// </remarks>
internal sealed class MapNode<TKey, TValue>
    where TKey : notnull, IEquatable<TKey>
{
    public const int BitsPerLevel = 5;

    /// <summary>From this shift on the hash has no bits left.</summary>
    public const int CollisionShift = 35;

    private readonly Owner? _owner;
    private bool _ownsEntries;
    private bool _ownsChildren;

    public MapNode(Owner? owner)
    {
        _owner = owner;
        Entries = [];
        Children = [];
    }

    private MapNode(MapNode<TKey, TValue> shared, Owner? owner)
    {
        _owner = owner;
        DataMap = shared.DataMap;
        NodeMap = shared.NodeMap;
        Entries = shared.Entries;
        Children = shared.Children;
    }

    public uint DataMap { get; private set; }

    public uint NodeMap { get; private set; }

    public MapEntry<TKey, TValue>[] Entries { get; private set; }

    public MapChild<TKey, TValue>[] Children { get; private set; }

    public bool IsSingle => Entries.Length == 1 && Children.Length == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint BitOf(int hash, int shift) => 1u << ((hash >>> shift) & 31);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(uint map, uint bit) => BitOperations.PopCount(map & unchecked(bit - 1));

    /// <summary>This node when the owner made it; otherwise a copy that shares both arrays until one of them is edited.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public MapNode<TKey, TValue> Claim(Owner? owner) =>
        owner is not null && ReferenceEquals(_owner, owner) ? this : new MapNode<TKey, TValue>(this, owner);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref TValue EditValue(int index)
    {
        if (!_ownsEntries)
        {
            Entries = Entries.AsSpan().ToArray();
            _ownsEntries = true;
        }

        return ref Entries[index].Value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref MapChild<TKey, TValue> EditChild(int index)
    {
        if (!_ownsChildren)
        {
            Children = Children.AsSpan().ToArray();
            _ownsChildren = true;
        }

        return ref Children[index];
    }

    public int IndexInCollision(TKey key)
    {
        var entries = Entries;
        for (var i = 0; i < entries.Length; i++)
        {
            if (key.Equals(entries[i].Key))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Puts an entry in an empty place; <paramref name="bit"/> is 0 in a collision node, which grows at its end.</summary>
    public ref TValue Insert(uint bit, MapEntry<TKey, TValue> entry)
    {
        var index = bit == 0 ? Entries.Length : IndexOf(DataMap, bit);
        Entries = Inserted(Entries, index, entry);
        _ownsEntries = true;
        DataMap |= bit;
        return ref Entries[index].Value;
    }

    /// <summary>Moves the entry of a place into a new node below it, which then holds that entry alone until another is inserted.</summary>
    public void PushDown(uint bit, int childShift, Owner? owner)
    {
        var index = IndexOf(DataMap, bit);
        var entry = Entries[index];
        Entries = Without(Entries, index);
        _ownsEntries = true;
        DataMap &= ~bit;
        var child = new MapNode<TKey, TValue>(owner);
        child.Insert(childShift >= CollisionShift ? 0 : BitOf(entry.Key.GetHashCode(), childShift), entry);
        Children = Inserted(Children, IndexOf(NodeMap, bit), new MapChild<TKey, TValue>(child));
        _ownsChildren = true;
        NodeMap |= bit;
    }

    /// <summary>Takes out a key that is known to be there, from a node that was claimed; a child left with one entry is drawn up into its place.</summary>
    public void Remove(TKey key, int hash, int shift, Owner? owner)
    {
        var bit = shift >= CollisionShift ? 0 : BitOf(hash, shift);
        if (bit == 0 || (DataMap & bit) != 0)
        {
            Entries = Without(Entries, bit == 0 ? IndexInCollision(key) : IndexOf(DataMap, bit));
            _ownsEntries = true;
            DataMap &= ~bit;
            return;
        }

        var index = IndexOf(NodeMap, bit);
        var child = Children[index].Node.Claim(owner);
        child.Remove(key, hash, shift + BitsPerLevel, owner);
        if (!child.IsSingle)
        {
            EditChild(index).Node = child;
            return;
        }

        Children = Without(Children, index);
        _ownsChildren = true;
        NodeMap &= ~bit;
        Insert(bit, child.Entries[0]);
    }

    public bool ContentEquals(MapNode<TKey, TValue> other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (DataMap != other.DataMap || NodeMap != other.NodeMap || Entries.Length != other.Entries.Length)
        {
            return false;
        }

        var isCollision = (DataMap | NodeMap) == 0;
        for (var i = 0; i < Entries.Length; i++)
        {
            var at = isCollision ? other.IndexInCollision(Entries[i].Key) : i;
            if (at < 0 || !SameEntry(ref Entries[i], ref other.Entries[at]))
            {
                return false;
            }
        }

        for (var i = 0; i < Children.Length; i++)
        {
            if (!Children[i].Node.ContentEquals(other.Children[i].Node))
            {
                return false;
            }
        }

        return true;
    }

    private static bool SameEntry(ref MapEntry<TKey, TValue> one, ref MapEntry<TKey, TValue> two) =>
        one.Key.Equals(two.Key) && EqualityComparer<TValue>.Default.Equals(one.Value, two.Value);

    private static T[] Inserted<T>(T[] items, int index, T item)
    {
        var result = new T[items.Length + 1];
        Array.Copy(items, result, index);
        result[index] = item;
        Array.Copy(items, index, result, index + 1, items.Length - index);
        return result;
    }

    private static T[] Without<T>(T[] items, int index)
    {
        if (items.Length == 1)
        {
            return [];
        }

        var result = new T[items.Length - 1];
        Array.Copy(items, result, index);
        Array.Copy(items, index + 1, result, index, result.Length - index);
        return result;
    }
}
