using System.Runtime.CompilerServices;

namespace CoP.Domain.Collections;

/// <summary>The way from the root down: seven levels of the hash and one of collisions.</summary>
[InlineArray(Depth)]
internal struct MapStack<TKey, TValue>
    where TKey : notnull, IEquatable<TKey>
{
    public const int Depth = 8;

    private MapNode<TKey, TValue> _first;
}
