using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace CoP.Domain.Collections;

/// <summary>
/// An immutable map, compared by value, whose versions share what they have in common. A fold that passes an <see cref="Owner"/> edits in place what it made itself.
/// </summary>
/// <typeparam name="TKey">The keys; <see cref="object.GetHashCode"/> decides places and order, so it should be cheap and, where order matters, stable over runs.</typeparam>
/// <typeparam name="TValue">The values, themselves immutable; small structs stand inside of the nodes, so that an owner's update allocates nothing.</typeparam>
/// <remarks>
/// <para>A hash trie of 64-way nodes (CHAMP): reading, setting and removing touch at most seven nodes. Without an owner nothing that exists ever changes: any number of
/// threads may read. For edits with an owner the contract of <see cref="Owner"/> holds.</para>
/// <para>Equality: the same keys with equal values, whatever the way there; the hash code does not depend on order. Both cost time in the number of entries, but shared parts are
/// compared at once. Order of enumeration: a function of the set of hash codes only; keys of one hash code stand together, in the order in which they came.</para>
/// </remarks>
public sealed class PersistentMap<TKey, TValue> : IReadOnlyDictionary<TKey, TValue>, IEquatable<PersistentMap<TKey, TValue>>
    where TKey : notnull, IEquatable<TKey>
{
    private readonly Owner? _owner;
    private MapChild<TKey, TValue> _root;

    private PersistentMap(MapNode<TKey, TValue> root, int count, Owner? owner)
    {
        _root = new MapChild<TKey, TValue>(root);
        _owner = owner;
        Count = count;
    }

    /// <summary>The map without entries.</summary>
    public static PersistentMap<TKey, TValue> Empty { get; } = new(new MapNode<TKey, TValue>(owner: null), 0, owner: null);

    /// <summary>The number of entries.</summary>
    public int Count { get; private set; }

    /// <summary>Whether there is no entry.</summary>
    public bool IsEmpty => Count == 0;

    /// <summary>The keys, in the order of enumeration.</summary>
    public IEnumerable<TKey> Keys
    {
        get
        {
            foreach (var pair in this)
            {
                yield return pair.Key;
            }
        }
    }

    /// <summary>The values, in the order of enumeration.</summary>
    public IEnumerable<TValue> Values
    {
        get
        {
            foreach (var pair in this)
            {
                yield return pair.Value;
            }
        }
    }

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">The key is absent.</exception>
    public TValue this[TKey key]
    {
        get
        {
            ref var slot = ref MapWalk<TKey, TValue>.Find(_root.Node, key);
            return Unsafe.IsNullRef(ref slot) ? throw Missing(key) : slot;
        }
    }

    /// <summary>Whether both hold the same keys with equal values, or are both <see langword="null"/>.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="true"/> when equal.</returns>
    public static bool operator ==(PersistentMap<TKey, TValue>? left, PersistentMap<TKey, TValue>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>The negation of equality.</summary>
    /// <param name="left">One map.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="true"/> when different.</returns>
    public static bool operator !=(PersistentMap<TKey, TValue>? left, PersistentMap<TKey, TValue>? right) => !(left == right);

    /// <summary>Makes a map of pairs; a later pair wins over an earlier one of the same key.</summary>
    /// <param name="pairs">The pairs.</param>
    /// <returns>The map, frozen.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pairs"/> is <see langword="null"/>.</exception>
    public static PersistentMap<TKey, TValue> From(IEnumerable<KeyValuePair<TKey, TValue>> pairs)
    {
        ArgumentNullException.ThrowIfNull(pairs);
        var owner = new Owner();
        var map = Empty;
        foreach (var (key, value) in pairs)
        {
            map = map.Set(key, value, owner);
        }

        return map;
    }

    /// <summary>Whether the key is present.</summary>
    /// <param name="key">The key.</param>
    /// <returns><see langword="true"/> when present.</returns>
    public bool ContainsKey(TKey key) => !Unsafe.IsNullRef(ref MapWalk<TKey, TValue>.Find(_root.Node, key));

    /// <summary>Reads the value of a key that may be absent.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value; the default when absent.</param>
    /// <returns>Whether the key is present.</returns>
    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ref var slot = ref MapWalk<TKey, TValue>.Find(_root.Node, key);
        var isPresent = !Unsafe.IsNullRef(ref slot);
        value = isPresent ? slot : default;
        return isPresent;
    }

    /// <summary>Adds a key or replaces its value.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The new value.</param>
    /// <param name="owner">Who edits; <see langword="null"/> leaves this version as it is.</param>
    /// <returns>The map with the entry: this very instance when <paramref name="owner"/> made it.</returns>
    public PersistentMap<TKey, TValue> Set(TKey key, TValue value, Owner? owner = null)
    {
        var map = Claim(owner);
        MapWalk<TKey, TValue>.Edit(ref map._root, key, owner, isAdding: true, out var isNew) = value;
        map.Count += isNew ? 1 : 0;
        return map;
    }

    /// <summary>Replaces the value of a present key by a function of it, in one walk.</summary>
    /// <typeparam name="TArgument">What the function needs beside the value, so that it can be static.</typeparam>
    /// <param name="key">The key.</param>
    /// <param name="argument">Passed to <paramref name="change"/>.</param>
    /// <param name="change">From the old value to the new; it must not edit this map.</param>
    /// <param name="owner">Who edits; <see langword="null"/> leaves this version as it is.</param>
    /// <returns>The map with the new value: this very instance when <paramref name="owner"/> made it.</returns>
    /// <exception cref="KeyNotFoundException">The key is absent.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is <see langword="null"/>.</exception>
    public PersistentMap<TKey, TValue> Update<TArgument>(TKey key, TArgument argument, Func<TValue, TArgument, TValue> change, Owner? owner = null)
    {
        ArgumentNullException.ThrowIfNull(change);
        var map = this;
        ref var slot = ref Slot(ref map, key, owner);
        if (Unsafe.IsNullRef(ref slot))
        {
            throw Missing(key);
        }

        slot = change(slot, argument);
        return map;
    }

    /// <summary>The place of a present key's value, to be written in one walk; a null reference when the key is absent.</summary>
    /// <remarks>The place is good until the next edit. Without owner <paramref name="map"/> becomes a copy and its former version stays as it was.</remarks>
    internal static ref TValue Slot(ref PersistentMap<TKey, TValue> map, TKey key, Owner? owner)
    {
        map = map.Claim(owner);
        return ref MapWalk<TKey, TValue>.Edit(ref map._root, key, owner, isAdding: false, out _);
    }

    /// <summary>Takes a key out.</summary>
    /// <param name="key">The key.</param>
    /// <param name="owner">Who edits; <see langword="null"/> leaves this version as it is.</param>
    /// <returns>The map without the key; this very instance when it was absent or when <paramref name="owner"/> made it.</returns>
    public PersistentMap<TKey, TValue> Remove(TKey key, Owner? owner = null)
    {
        if (!ContainsKey(key))
        {
            return this;
        }

        var map = Claim(owner);
        map._root.Node = map._root.Node.IsOwnedBy(owner) ? map._root.Node : map._root.Node.CopyFor(owner);
        map._root.Node.Remove(key, key.GetHashCode(), 0, owner);
        map.Count--;
        return map;
    }

    /// <summary>Walks the entries without allocation.</summary>
    /// <returns>An enumerator before the first entry.</returns>
    public PersistentMapEnumerator<TKey, TValue> GetEnumerator() => new(_root.Node);

    /// <inheritdoc/>
    public bool Equals(PersistentMap<TKey, TValue>? other) => other is not null && Count == other.Count && _root.Node.ContentEquals(other._root.Node);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PersistentMap<TKey, TValue>);

    /// <summary>A hash code of the contents that does not depend on order; it takes time in the number of entries.</summary>
    /// <returns>The hash code; as stable over runs as those of keys and values.</returns>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var pair in this)
        {
            hash = unchecked(hash + (pair.Key.GetHashCode() * 31 ^ (pair.Value?.GetHashCode() ?? 0)) * 17);
        }

        return hash;
    }

    /// <summary>Writes the entries as <c>{key: value, …}</c>, in the order of enumeration.</summary>
    /// <returns>The text, for people and failure messages.</returns>
    public override string ToString()
    {
        var text = new StringBuilder("{");
        foreach (var pair in this)
        {
            text.Append(text.Length > 1 ? ", " : "").Append(pair.Key).Append(": ").Append(pair.Value);
        }

        return text.Append('}').ToString();
    }

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static KeyNotFoundException Missing(TKey key) => new($"The key '{key}' is not in the map.");

    private PersistentMap<TKey, TValue> Claim(Owner? owner) =>
        owner is not null && ReferenceEquals(_owner, owner) ? this : new PersistentMap<TKey, TValue>(_root.Node, Count, owner);
}
