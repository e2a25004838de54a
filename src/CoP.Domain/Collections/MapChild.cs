namespace CoP.Domain.Collections;

/// <summary>A reference in a struct: arrays of it need no covariance check when a reference is stored or taken by <see langword="ref"/>.</summary>
internal struct MapChild<TKey, TValue>(MapNode<TKey, TValue> node)
    where TKey : notnull, IEquatable<TKey>
{
    public MapNode<TKey, TValue> Node = node;
}
