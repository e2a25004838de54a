using System.Collections;

namespace CoP.Domain.Collections;

/// <summary>Walks the entries of a <see cref="PersistentMap{TKey, TValue}"/> without allocation.</summary>
/// <typeparam name="TKey">The keys of the map.</typeparam>
/// <typeparam name="TValue">The values of the map.</typeparam>
/// <remarks>Mutable: hold it in a local variable. It walks the version that it was taken from; editing that very version with an owner meanwhile makes the walk meaningless.</remarks>
public struct PersistentMapEnumerator<TKey, TValue> : IEnumerator<KeyValuePair<TKey, TValue>>, IEquatable<PersistentMapEnumerator<TKey, TValue>>
    where TKey : notnull, IEquatable<TKey>
{
    private readonly MapNode<TKey, TValue> _root;
    private MapStack<TKey, TValue> _nodes;
    private MapPositions _positions;
    private MapEntry<TKey, TValue>[] _entries;
    private int _entry;
    private int _depth;

    internal PersistentMapEnumerator(MapNode<TKey, TValue> root)
    {
        _root = root;
        _entries = [];
        Reset();
    }

    /// <summary>The entry that the last <see cref="MoveNext"/> came to; meaningless before the first and after the last.</summary>
    public readonly KeyValuePair<TKey, TValue> Current => new(_entries[_entry].Key, _entries[_entry].Value);

    readonly object IEnumerator.Current => Current;

    /// <summary>Two enumerators are never taken for equal: each is a position of its own.</summary>
    /// <param name="left">One enumerator.</param>
    /// <param name="right">Another.</param>
    /// <returns>Always <see langword="false"/>.</returns>
    public static bool operator ==(PersistentMapEnumerator<TKey, TValue> left, PersistentMapEnumerator<TKey, TValue> right) => left.Equals(right);

    /// <summary>The negation of equality.</summary>
    /// <param name="left">One enumerator.</param>
    /// <param name="right">Another.</param>
    /// <returns>Always <see langword="true"/>.</returns>
    public static bool operator !=(PersistentMapEnumerator<TKey, TValue> left, PersistentMapEnumerator<TKey, TValue> right) => !left.Equals(right);

    /// <summary>Goes to the next entry.</summary>
    /// <returns><see langword="false"/> when there is none.</returns>
    public bool MoveNext()
    {
        _entry++;
        while (_entry >= _entries.Length)
        {
            if (!Descend())
            {
                _entry = _entries.Length;
                return false;
            }
        }

        return true;
    }

    /// <summary>Goes back before the first entry.</summary>
    public void Reset()
    {
        _nodes[0] = _root;
        _positions[0] = 0;
        _depth = 0;
        _entries = _root.Entries;
        _entry = -1;
    }

    /// <summary>Does nothing: no resource is held.</summary>
    public readonly void Dispose()
    {
    }

    /// <inheritdoc/>
    public readonly bool Equals(PersistentMapEnumerator<TKey, TValue> other) => false;

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => false;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => 0;

    private bool Descend()
    {
        while (_depth >= 0)
        {
            var children = _nodes[_depth].Children;
            var next = _positions[_depth];
            if (next < children.Length)
            {
                _positions[_depth]++;
                _depth++;
                _nodes[_depth] = children[next].Node;
                _positions[_depth] = 0;
                _entries = _nodes[_depth].Entries;
                _entry = 0;
                return true;
            }

            _depth--;
        }

        return false;
    }
}
