using System.Runtime.InteropServices;

namespace CoP.Domain.Simulation.Worlds;

/// <summary>A fixed number of values that belong to the world as a whole, such as one for every function.</summary>
/// <typeparam name="T">A plain value without references.</typeparam>
public sealed class Row<T> : IWorldPart
    where T : unmanaged
{
    private readonly T[] _values;

    internal Row(string name, int length) => (Name, _values) = (name, new T[length]);

    /// <summary>The name, unique in its world.</summary>
    public string Name { get; }

    /// <summary>The values.</summary>
    public Span<T> Values => _values;

    /// <summary>One value.</summary>
    /// <param name="index">From 0.</param>
    /// <returns>A reference to it.</returns>
    public ref T this[int index] => ref _values[index];

    string IWorldPart.Shape => $"row of {_values.Length} {typeof(T)}";

    void IWorldPart.Grow(int capacity)
    {
    }

    void IWorldPart.Clear(int slot)
    {
    }

    void IWorldPart.ClearAll() => Array.Clear(_values);

    void IWorldPart.Save(BinaryWriter to, int slots) => to.Write(MemoryMarshal.AsBytes<T>(_values));

    void IWorldPart.Load(BinaryReader from, int slots) => from.BaseStream.ReadExactly(MemoryMarshal.AsBytes(_values.AsSpan()));
}
