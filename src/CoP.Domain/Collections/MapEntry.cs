namespace CoP.Domain.Collections;

internal struct MapEntry<TKey, TValue>(TKey key, TValue value)
{
    public readonly TKey Key = key;
    public TValue Value = value;
}
