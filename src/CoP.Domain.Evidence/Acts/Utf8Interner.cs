using System.Runtime.InteropServices;

namespace CoP.Domain.Evidence.Acts;

/// <summary>
/// Numbers byte strings in order of first appearance. Looked up for every act straight from the read buffer, so a known
/// string costs one hash and one comparison and no allocation, which a dictionary keyed by strings could not give.
/// </summary>
internal sealed class Utf8Interner
{
    private readonly List<byte[]> _texts = [];
    private ulong[] _hashes = new ulong[64];
    private int[] _slots = new int[64];

    public int Count => _texts.Count;

    public ReadOnlySpan<byte> this[int number] => _texts[number];

    public int Intern(ReadOnlySpan<byte> text)
    {
        var hash = Hash(text);
        for (var slot = SlotOf(hash); ; slot = (slot + 1) & (_slots.Length - 1))
        {
            var entry = _slots[slot];
            if (entry == 0)
            {
                return Insert(text, hash, slot);
            }

            if (_hashes[slot] == hash && text.SequenceEqual(_texts[entry - 1]))
            {
                return entry - 1;
            }
        }
    }

    private static ulong Hash(ReadOnlySpan<byte> text)
    {
        unchecked
        {
            var words = MemoryMarshal.Cast<byte, ulong>(text);
            var hash = 0x9E3779B97F4A7C15UL + (ulong)text.Length;
            foreach (var word in words)
            {
                hash = (hash ^ word) * 0xD6E8FEB86659FD93UL;
                hash ^= hash >> 32;
            }

            foreach (var rest in text[(words.Length * sizeof(ulong))..])
            {
                hash = (hash ^ rest) * 0x100000001B3UL;
            }

            hash *= 0xD6E8FEB86659FD93UL;
            return hash ^ (hash >> 29);
        }
    }

    private int SlotOf(ulong hash) => (int)(hash & (ulong)(_slots.Length - 1));

    private int Insert(ReadOnlySpan<byte> text, ulong hash, int slot)
    {
        _texts.Add(text.ToArray());
        _slots[slot] = _texts.Count;
        _hashes[slot] = hash;
        if (_texts.Count * 2 > _slots.Length)
        {
            Grow();
        }

        return _texts.Count - 1;
    }

    private void Grow()
    {
        var (slots, hashes) = (_slots, _hashes);
        _slots = new int[slots.Length * 2];
        _hashes = new ulong[slots.Length * 2];
        for (var old = 0; old < slots.Length; old++)
        {
            if (slots[old] == 0)
            {
                continue;
            }

            var slot = SlotOf(hashes[old]);
            while (_slots[slot] != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = slots[old];
            _hashes[slot] = hashes[old];
        }
    }
}
