using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Worlds;

/// <summary>One attribute of all members, an array by slot.</summary>
/// <typeparam name="T">A plain value without references, so that a world can be saved byte for byte.</typeparam>
/// <remarks>A slot whose member leaves is set to the default before somebody else gets it. In a hot loop take <see cref="Values"/> once. Not safe for concurrent use.</remarks>
public sealed class Column<T> : IWorldPart
    where T : unmanaged
{
    private T[] _values;

    internal Column(string name, int capacity) => (Name, _values) = (name, new T[capacity]);

    /// <summary>The name of the attribute, unique in its world.</summary>
    public string Name { get; }

    /// <summary>The values of all slots, those of absent members too; not valid any more once somebody has entered.</summary>
    public Span<T> Values => _values;

    /// <summary>The value of one slot.</summary>
    /// <param name="slot">A slot of this world.</param>
    /// <returns>A reference to it.</returns>
    public ref T this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _values[slot];
    }

    string IWorldPart.Shape => $"column of {typeof(T)}";

    void IWorldPart.Grow(int capacity) => Array.Resize(ref _values, capacity);

    void IWorldPart.Clear(int slot) => _values[slot] = default;

    void IWorldPart.ClearAll() => Array.Clear(_values);

    void IWorldPart.Save(BinaryWriter to, int slots) => to.Write(MemoryMarshal.AsBytes<T>(_values.AsSpan(0, slots)));

    void IWorldPart.Load(BinaryReader from, int slots) => from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(_values.AsSpan(0, slots)));
}
