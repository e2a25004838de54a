using System.Runtime.CompilerServices;

namespace CoP.Domain.Collections;

/// <summary>The two ways down a trie: reading, and editing on nodes that belong to the owner.</summary>
internal static class MapWalk<TKey, TValue>
    where TKey : notnull, IEquatable<TKey>
{
    /// <summary>The place of a value, or a null reference when the key is absent. Read only.</summary>
    public static ref TValue Find(MapNode<TKey, TValue> node, TKey key)
    {
        var hash = key.GetHashCode();
        for (var shift = 0; shift < MapNode<TKey, TValue>.CollisionShift; shift += MapNode<TKey, TValue>.BitsPerLevel)
        {
            var bit = MapNode<TKey, TValue>.BitOf(hash, shift);
            if ((node.DataMap & bit) != 0)
            {
                ref var entry = ref node.Entries[MapNode<TKey, TValue>.IndexOf(node.DataMap, bit)];
                return ref key.Equals(entry.Key) ? ref entry.Value : ref Unsafe.NullRef<TValue>();
            }

            if ((node.NodeMap & bit) == 0)
            {
                return ref Unsafe.NullRef<TValue>();
            }

            node = node.Children[MapNode<TKey, TValue>.IndexOf(node.NodeMap, bit)].Node;
        }

        var index = node.IndexInCollision(key);
        return ref index < 0 ? ref Unsafe.NullRef<TValue>() : ref node.Entries[index].Value;
    }

    /// <summary>
    /// The place of a value, on nodes that may be written. An absent key gets a place with a default value when adding, else the answer is a null reference and the contents are the same.
    /// </summary>
    public static ref TValue Edit(ref MapChild<TKey, TValue> root, TKey key, Owner? owner, bool isAdding, out bool isNew)
    {
        isNew = false;
        var hash = key.GetHashCode();
        ref var link = ref root;
        var shift = 0;
        while (true)
        {
            var node = link.Node.Claim(owner);
            link.Node = node;
            if (shift >= MapNode<TKey, TValue>.CollisionShift)
            {
                return ref EditCollision(node, key, isAdding, out isNew);
            }

            var bit = MapNode<TKey, TValue>.BitOf(hash, shift);
            shift += MapNode<TKey, TValue>.BitsPerLevel;
            if ((node.DataMap & bit) != 0)
            {
                var index = MapNode<TKey, TValue>.IndexOf(node.DataMap, bit);
                if (key.Equals(node.Entries[index].Key))
                {
                    return ref node.EditValue(index);
                }

                if (!isAdding)
                {
                    return ref Unsafe.NullRef<TValue>();
                }

                node.PushDown(bit, shift, owner);
            }
            else if ((node.NodeMap & bit) == 0)
            {
                isNew = isAdding;
                return ref isAdding ? ref node.Insert(bit, new MapEntry<TKey, TValue>(key, default!)) : ref Unsafe.NullRef<TValue>();
            }

            link = ref node.EditChild(MapNode<TKey, TValue>.IndexOf(node.NodeMap, bit));
        }
    }

    private static ref TValue EditCollision(MapNode<TKey, TValue> node, TKey key, bool isAdding, out bool isNew)
    {
        var index = node.IndexInCollision(key);
        isNew = index < 0 && isAdding;
        if (index >= 0)
        {
            return ref node.EditValue(index);
        }

        return ref isAdding ? ref node.Insert(0, new MapEntry<TKey, TValue>(key, default!)) : ref Unsafe.NullRef<TValue>();
    }
}
