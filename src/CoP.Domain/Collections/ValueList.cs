using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CoP.Domain.Collections;

/// <summary>An immutable list that is compared item by item, so that records that hold it compare by value.</summary>
/// <typeparam name="T">The items, themselves immutable.</typeparam>
/// <remarks>
/// <see langword="default"/> is the empty list and equal to every other empty one. Order counts. Safe for concurrent use. Written as a collection expression:
/// <c>ValueList&lt;string&gt; values = ["openness", "no rank"];</c>
/// </remarks>
[CollectionBuilder(typeof(ValueLists), nameof(ValueLists.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items;

    /// <summary>The list without items, the same as <see langword="default"/>.</summary>
    public static ValueList<T> Empty => default;

    /// <summary>The number of items.</summary>
    public int Count => Items.Length;

    /// <summary>Whether there is no item.</summary>
    public bool IsEmpty => Items.Length == 0;

    private T[] Items => _items ?? [];

    /// <summary>The item at a position.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <returns>The item.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such position.</exception>
    public T this[int index] => Items[index];

    /// <summary>Whether both hold equal items in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="true"/> when equal.</returns>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>The negation of equality.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">Another.</param>
    /// <returns><see langword="true"/> when different.</returns>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items as a span, without copying.</summary>
    /// <returns>A view of the whole list.</returns>
    public ReadOnlySpan<T> AsSpan() => Items;

    /// <summary>Appends an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>A longer list.</returns>
    public ValueList<T> Add(T item) => new([.. Items, item]);

    /// <summary>Takes out the first item equal to another.</summary>
    /// <param name="item">What to look for.</param>
    /// <returns>A shorter list, or the same when there is no such item.</returns>
    public ValueList<T> Remove(T item)
    {
        var index = IndexOf(item);
        return index < 0 ? this : new([.. AsSpan()[..index], .. AsSpan()[(index + 1)..]]);
    }

    /// <summary>Replaces the item at a position.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <param name="value">The new item.</param>
    /// <returns>A list of the same length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public ValueList<T> With(int index, T value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
        T[] items = [.. Items];
        items[index] = value;
        return new(items);
    }

    /// <summary>Whether an equal item is in the list.</summary>
    /// <param name="item">What to look for.</param>
    /// <returns><see langword="true"/> when it is.</returns>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>The first position of an equal item.</summary>
    /// <param name="item">What to look for.</param>
    /// <returns>The position from 0, or -1 when there is none.</returns>
    public int IndexOf(T item) => Array.IndexOf(Items, item);

    /// <summary>Walks the items without allocation.</summary>
    /// <returns>An enumerator before the first item.</returns>
    public ImmutableArray<T>.Enumerator GetEnumerator() => ImmutableCollectionsMarshal.AsImmutableArray(Items).GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <summary>A hash code of the items in their order.</summary>
    /// <returns>The hash code; as stable over runs as those of the items.</returns>
    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var item in AsSpan())
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>Writes the items as <c>[first, second]</c>.</summary>
    /// <returns>The text, for people and failure messages.</returns>
    public override string ToString() => $"[{string.Join(", ", Items)}]";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();
}
