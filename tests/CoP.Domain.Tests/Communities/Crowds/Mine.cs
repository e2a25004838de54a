using System.Reflection;
using CoP.Domain.Collections;

namespace CoP.Domain.Tests.Communities.Crowds;

/// <summary>Takes the parts out of a map through which no way to certain keys leads, so that a walk over all of it cannot succeed.</summary>
internal static class Mine
{
    public static PersistentMap<MemberId, TValue> Lay<TValue>(PersistentMap<MemberId, TValue> map, IEnumerable<MemberId> kept, TValue other)
    {
        var owner = new Owner();
        foreach (var key in kept)
        {
            // Writing something else first makes the owner copy every node on the way.
            var isThere = map.TryGetValue(key, out var value);
            map = map.Set(key, other, owner);
            map = isThere ? map.Set(key, value!, owner) : map.Remove(key, owner);
        }

        var root = typeof(PersistentMap<MemberId, TValue>).GetField("_root", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(map)!;
        Cut(((MapChild<MemberId, TValue>)root).Node, owner);
        return map;
    }

    private static void Cut<TValue>(MapNode<MemberId, TValue> node, Owner owner)
    {
        for (var i = 0; i < node.Children.Length; i++)
        {
            if (node.Children[i].Node.IsOwnedBy(owner))
            {
                Cut(node.Children[i].Node, owner);
            }
            else
            {
                node.EditChild(i).Node = null!;
            }
        }
    }
}
